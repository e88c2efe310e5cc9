import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';
import { lesBareAapne } from '../../src/journal/lukkede-saker.ts';
import { TABELLER } from '../../src/journal/skjema.ts';
import {
  bunke,
  flytt,
  hull,
  nr,
  nyJournal,
  offentligeRader,
  sak,
  SLUG,
  trekk,
  vis,
  type Oppsett,
} from './hjelp.ts';

/** Each run opens files of its own, which takes its time on a busy machine. In milliseconds. */
const TAALMODIG = 120_000;
const NUMRE = ['2026/1-1', '2026/1-2', '2026/1-4', '2026/2-1', '2026/2-2', '2026/3-1'];
const DATOER = ['2026-10-01', '2026-10-02', '2026-10-05'];
const VEDTAK = 7;

async function ny(): Promise<Oppsett> {
  const oppsett = await nyJournal();
  onTestFinished(() => oppsett.rydd());
  return oppsett;
}

/** Everything a reader can ask about. */
const altSomLeses = async (journal: Journal) => ({
  ferskhet: await journal.ferskhet(SLUG),
  dager: await journal.dager(SLUG, { antall: 10 }),
  naboer: await Promise.all(DATOER.map((dato) => journal.naboer(SLUG, dato))),
  dagliste: await Promise.all(DATOER.map((dato) => journal.dagliste(SLUG, dato))),
  dagsider: await Promise.all(
    DATOER.map((dato) => journal.dagside(SLUG, dato, { sted: { side: 1 }, antall: 3 })),
  ),
  saker: await Promise.all([1, 2, 3].map((n) => journal.sak(SLUG, { saksaar: 2026, sakssekvensnummer: n }))),
  post: await Promise.all(NUMRE.map((nummer) => journal.post(SLUG, nr(nummer)))),
  poster: await journal.poster(NUMRE.map((nummer) => `${SLUG}/${nummer.replace('-', '/')}`)),
  tall: await journal.tell(SLUG, {}),
  tallIMaaned: await journal.tell(SLUG, { fra: '2026-10-01', til: '2026-10-31' }),
});

const saksnr = (n: number) => ({ saksaar: 2026, sakssekvensnummer: n });
const lukk = ({ skriver }: Oppsett, ...saker: number[]): Promise<void> =>
  skriver.lukkinger.lukk({ virksomhet: SLUG, vedtak: VEDTAK, saker: saker.map(saksnr) });

const stilling = fc.oneof(
  { weight: 3, arbitrary: fc.record({ art: fc.constant('vis' as const), dato: fc.constantFrom(...DATOER) }) },
  fc.record({
    art: fc.constantFrom('holdt' as const, 'utelatt' as const, 'forsinket' as const),
    dato: fc.constantFrom(...DATOER),
  }),
  fc.record({ art: fc.constantFrom('trekk' as const, 'ingen' as const), dato: fc.constant('2026-10-01') }),
);

const somVedtak = (
  nummer: string,
  { art, dato }: { readonly art: string; readonly dato: string },
): readonly Postvedtak[] => {
  if (art === 'ingen') return [];
  if (art === 'vis') return [vis(nummer, { journaldato: dato })];
  if (art === 'trekk') return [trekk(nummer)];
  if (art === 'holdt' || art === 'utelatt' || art === 'forsinket')
    return [hull(nummer, art, { journaldato: dato })];
  throw new Error(art);
};

test(
  'closed cases look to every reader as they will when every number of theirs is withdrawn, and are then just that',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...NUMRE.map(() => stilling)),
        fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1 }),
        async (stillinger, lukkes) => {
          const oppsett = await nyJournal();
          try {
            const { skriver, journal, sti } = oppsett;
            const alle = NUMRE.flatMap((nummer, i) =>
              somVedtak(nummer, stillinger[i] ?? { art: 'ingen', dato: '' }),
            );
            await skriver.publiser(bunke('2026-10-06T08:00:00Z', alle));
            await lukk(oppsett, ...lukkes);
            const lukket = await altSomLeses(journal);
            const trukne = NUMRE.filter(
              (nummer, i) =>
                lukkes.some((sak) => sak === nr(nummer).sakssekvensnummer) && stillinger[i]?.art !== 'ingen',
            );
            await skriver.publiser(
              bunke('2026-10-07T08:00:00Z', trukne.map(trekk), { saker: [], tommeSaker: lukkes.map(saksnr) }),
            );
            expect(lukket).toEqual(await altSomLeses(journal));
            expect(offentligeRader(sti)['lukket_sak']).toEqual([]);
          } finally {
            await oppsett.rydd();
          }
        },
      ),
      { numRuns: 25 },
    );
  },
  TAALMODIG,
);

test('a batch that decides of all of a closed case opens it with its entries and its counts', async () => {
  const oppsett = await ny();
  const { skriver, journal } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1'), vis('2026/1-2'), vis('2026/2-1')]));
  const foer = await altSomLeses(journal);
  await lukk(oppsett, 1);
  expect(await journal.dager(SLUG, { antall: 3 })).toEqual([{ dato: '2026-10-01', antall: 1 }]);
  await skriver.publiser(bunke('2026-10-07T08:00:00Z', [vis('2026/1-1'), vis('2026/1-2')]));
  expect(await altSomLeses(journal)).toEqual(foer);
});

test('a batch about one entry of a closed case opens nothing of it, and miscounts no day', async () => {
  const oppsett = await ny();
  const { skriver, journal } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1'), vis('2026/1-2'), vis('2026/2-1')]));
  await lukk(oppsett, 1);
  await skriver.publiser(bunke('2026-10-07T08:00:00Z', [trekk('2026/1-1')], { saker: [] }));
  expect((await journal.post(SLUG, nr('2026/1-2'))).art).toBe('trukket');
  expect(await journal.dager(SLUG, { antall: 3 })).toEqual([{ dato: '2026-10-01', antall: 1 }]);
  await skriver.publiser(bunke('2026-10-08T08:00:00Z', [vis('2026/1-2')], { saker: [sak(saksnr(1))] }));
  expect((await journal.post(SLUG, nr('2026/1-2'))).art).toBe('funnet');
  expect(await journal.dager(SLUG, { antall: 3 })).toEqual([{ dato: '2026-10-01', antall: 2 }]);
});

test('many cases are closed with a word for the rest of the process in between, and counted as few are', async () => {
  const oppsett = await ny();
  const { skriver, journal } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1'), vis('2026/20000-1')]));
  let ord = 0;
  let gaar = true;
  const tikk = (): void => {
    ord += 1;
    if (gaar) setImmediate(tikk);
  };
  setImmediate(tikk);
  await lukk(oppsett, ...Array.from({ length: 12_000 }, (_, i) => i + 1));
  gaar = false;
  expect(ord).toBeGreaterThan(2);
  expect(await journal.dager(SLUG, { antall: 3 })).toEqual([{ dato: '2026-10-01', antall: 1 }]);
  expect(await journal.sokStengt(SLUG)).toBe(true);
});

test('an entry that moves out of a closed case is shown and counted where it comes', async () => {
  const oppsett = await ny();
  const { skriver, journal } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1'), vis('2026/2-1')]));
  await lukk(oppsett, 1);
  await skriver.publiser(bunke('2026-10-07T08:00:00Z', [flytt('2026/1-1', '2026/2-2')]));
  expect(await journal.dager(SLUG, { antall: 3 })).toEqual([{ dato: '2026-10-01', antall: 2 }]);
  expect((await journal.post(SLUG, nr('2026/1-1'))).art).toBe('flyttet');
});

test('an index that is built or brought up meanwhile gets nothing of closed cases', async () => {
  const oppsett = await ny();
  const { skriver } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1'), vis('2026/2-1')]));
  await lukk(oppsett, 1);
  expect(await skriver.alleIder(undefined, 10)).toEqual([`${SLUG}/2026/2/1`]);
  expect((await skriver.utboks(10)).map(({ id, publisert }) => [id, publisert])).toEqual([
    [`${SLUG}/2026/1/1`, false],
    [`${SLUG}/2026/2/1`, true],
  ]);
  expect(await skriver.lukkinger.ider(SLUG, undefined, 10)).toEqual([`${SLUG}/2026/1/1`]);
});

test('the search is closed from the closing until the index holds nothing of it, under new versions', async () => {
  const oppsett = await ny();
  const { skriver, journal } = oppsett;
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', [vis('2026/1-1')]));
  const versjoner = [await journal.versjon()];
  expect(await journal.sokStengt(SLUG)).toBe(false);
  await lukk(oppsett, 1);
  versjoner.push(await journal.versjon());
  expect(await journal.sokStengt(SLUG)).toBe(true);
  expect(await journal.sokStengt('annen')).toBe(false);
  await skriver.lukkinger.merkUteAvSoket(SLUG, VEDTAK);
  versjoner.push(await journal.versjon());
  expect(await journal.sokStengt(SLUG)).toBe(false);
  expect(new Set(versjoner).size).toBe(3);
});

test('a question that has never heard of closed cases gets nothing of them, whatever table it asks', async () => {
  const oppsett = await ny();
  const { skriver, sti } = oppsett;
  const begge = [
    vis('2026/1-1'),
    hull('2026/1-2', 'holdt', { journaldato: '2026-10-01' }),
    trekk('2026/1-3'),
  ];
  await skriver.publiser(bunke('2026-10-06T08:00:00Z', begge));
  await skriver.publiser(bunke('2026-10-07T08:00:00Z', [vis('2026/1-1', { journaldato: '2026-10-02' })]));
  await lukk(oppsett, 1);
  const db = new DatabaseSync(sti, { readOnly: true });
  onTestFinished(() => db.close());
  lesBareAapne(db);
  const rader = (tabell: string): number => {
    const felter = db
      .prepare(`SELECT name FROM pragma_table_info(?)`)
      .all(tabell)
      .map((rad) => rad['name']);
    if (!felter.includes('sakssekvensnummer')) return 0;
    return db.prepare(`SELECT * FROM ${tabell} WHERE sakssekvensnummer = 1`).all().length;
  };
  const svar = TABELLER.offentlige.flatMap((tabell) => {
    const antall = rader(tabell);
    return antall === 0 ? [] : [[tabell, antall]];
  });
  // Numbers and times, no content: that each number is withdrawn, and what the public history of it rests on.
  expect(svar).toEqual([
    ['foerst_publisert', 1],
    ['endring', 1],
    ['trukket', 3],
    ['lukket_sak', 1],
  ]);
});
