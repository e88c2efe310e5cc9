import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';
import {
  bunke,
  flytt,
  hull,
  klartekst,
  nr,
  nyJournal,
  offentligeRader,
  sak,
  skjul,
  SLUG,
  trekk,
  vis,
} from './hjelp.ts';
import { Modell, skriv, type Modellvedtak } from './modell.ts';

/** Each run opens files of its own, which takes its time on a busy machine. In milliseconds. */
const TAALMODIG = 120_000;
const NUMRE = ['2026/1-1', '2026/1-2', '2026/1-3', '2026/2-1', '2026/2-2', '2026/3-1'];
const nummer = fc.constantFrom(...NUMRE);
const tittel = fc.constantFrom('A', 'B', 'C');
const art = fc.constantFrom('holdt' as const, 'utelatt' as const, 'forsinket' as const);
const vedtak: fc.Arbitrary<Modellvedtak> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ art: fc.constant('vis' as const), nummer, tittel }) },
  fc.record({ art: fc.constant('hull' as const), nummer, hull: art }),
  fc.record({ art: fc.constantFrom('skjul' as const, 'trekk' as const), nummer }),
  fc.record({ art: fc.constant('opphev' as const), nummer }),
  fc.record({ art: fc.constant('flytt' as const), fra: nummer, til: nummer, tittel }),
);

function somPostvedtak(et: Exclude<Modellvedtak, { art: 'opphev' }>): Postvedtak {
  switch (et.art) {
    case 'vis':
      return vis(et.nummer, { tittel: klartekst(et.tittel) });
    case 'flytt':
      return flytt(et.fra, et.til, { tittel: klartekst(et.tittel) });
    case 'hull':
      return hull(et.nummer, et.hull, { journaldato: '2026-10-01' });
    case 'skjul':
      return skjul(et.nummer);
    case 'trekk':
      return trekk(et.nummer);
  }
}

async function lest(journal: Journal, hvilket: string): Promise<string> {
  const oppslag = await journal.post(SLUG, nr(hvilket));
  switch (oppslag.art) {
    case 'funnet':
      return `funnet ${oppslag.publisert.post.tittel.tekst} ${oppslag.publisert.foerstPublisert}`;
    case 'hull':
      return `hull ${oppslag.hull.art}`;
    case 'flyttet':
      return `flyttet ${skriv(oppslag.til)}`;
    default:
      return oppslag.art;
  }
}

const minutt = (i: number): string => new Date(Date.UTC(2026, 10, 16, 8, i)).toISOString();

test(
  'any sequence of decisions leaves what a simple model says, and an index that follows the outbox is right',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ vedtak, hent: fc.nat(3) }), { maxLength: 25 }), async (steg) => {
        const { skriver, journal, rydd } = await nyJournal();
        try {
          const modell = new Modell();
          const indeks = new Set<string>();
          for (const [i, { vedtak: et, hent }] of steg.entries()) {
            if (!modell.lovlig(et)) continue;
            modell.bruk(et, minutt(i));
            if (et.art === 'opphev') await skriver.opphevTrekk(SLUG, nr(et.nummer));
            else await skriver.publiser(bunke(minutt(i), [somPostvedtak(et)]));
            const linjer = await skriver.utboks(hent);
            for (const { id, publisert } of linjer) indeks[publisert ? 'add' : 'delete'](id);
            const siste = linjer.at(-1);
            if (siste !== undefined) await skriver.kvitter(siste.nummer);
          }
          for (const { id, publisert } of await skriver.utboks(100)) indeks[publisert ? 'add' : 'delete'](id);

          for (const et of NUMRE) expect(await lest(journal, et)).toBe(modell.oppslag(et));
          const plasser = [...modell.plasser.values()];
          const viste = NUMRE.filter((et) => modell.plass(et).tittel !== undefined);
          expect((await skriver.alleIder(undefined, 100)).map((id) => id.replace(/\/(\d+)$/, '-$1'))).toEqual(
            viste.map((et) => `${SLUG}/${et}`).sort(),
          );
          expect([...indeks].sort()).toEqual([...(await skriver.alleIder(undefined, 100))].sort());
          expect((await journal.dagliste(SLUG, '2026-10-01')).poster).toHaveLength(viste.length);
          expect(await journal.tell(SLUG, {})).toEqual({
            publisert: viste.length,
            holdt: plasser.filter((plass) => plass.hull === 'holdt').length,
            utelatt: plasser.filter((plass) => plass.hull === 'utelatt').length,
            forsinket: plasser.filter((plass) => plass.hull === 'forsinket').length,
            trukket: plasser.filter((plass) => plass.trukket === true).length,
          });
        } finally {
          await rydd();
        }
      }),
      { numRuns: 40 },
    );
  },
  TAALMODIG,
);

/** One run's decisions: at most one for each number, and each case under one title. */
const kjoering = fc.record({
  vedtak: fc.uniqueArray(
    vedtak.filter(({ art }) => art !== 'opphev' && art !== 'flytt'),
    { selector: (et) => ('nummer' in et ? et.nummer : ''), maxLength: NUMRE.length },
  ),
  sakstittel: tittel,
  kutt: fc.array(fc.nat(NUMRE.length), { maxLength: 4 }),
});

test(
  'the public tables are the same however runs are cut into batches, and a run that is repeated changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kjoering, { minLength: 1, maxLength: 4 }), async (kjoeringer) => {
        const [hel, kuttet] = [await nyJournal(), await nyJournal()];
        try {
          for (const [i, { vedtak: alle, sakstittel, kutt }] of kjoeringer.entries()) {
            const lag = (del: readonly Modellvedtak[]) => {
              const post = del.flatMap((et) => (et.art === 'opphev' ? [] : [somPostvedtak(et)]));
              const saker = post.flatMap((et) =>
                et.art === 'publiser' ? [sak(et.post, { tittel: klartekst(sakstittel) })] : [],
              );
              return bunke(minutt(i), post, { saker });
            };
            await hel.skriver.publiser(lag(alle));
            const grenser = [0, ...kutt, alle.length].sort((a, b) => a - b);
            const deler = grenser.map((fra, k) => lag(alle.slice(fra, grenser[k + 1])));
            // Some of it, and then all of it from the start, as after a run that was killed.
            for (const del of [...deler.slice(0, 2), ...deler]) await kuttet.skriver.publiser(del);
          }
          expect(offentligeRader(kuttet.sti)).toEqual(offentligeRader(hel.sti));
        } finally {
          await hel.rydd();
          await kuttet.rydd();
        }
      }),
      { numRuns: 40 },
    );
  },
  TAALMODIG,
);
