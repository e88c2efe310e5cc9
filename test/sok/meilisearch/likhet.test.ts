import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Publisert } from '../../../src/offentlig/publisert.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import type { Sokemotor, Sokesvar, Sporring } from '../../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { FIENDTLIGE_SPORRINGER } from '../fiendtlige-sporringer.ts';
import { post, sok, type Postvalg } from '../poster.ts';
import { finnMeilisearch, UTEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

const ORD = [
  'søknad',
  'søknader',
  'klage',
  'på',
  'om',
  'vedtak',
  'reguleringsplan',
  'plan',
  'veg',
  'vei',
  'kommunevei',
  'barnehage',
  'barnehageplass',
  'Ås',
  '58/62',
];

/** Numbers that look random, and are the same each time. */
function tall(fro: number): (under: number) => number {
  let naa = fro;
  return (under) => {
    naa = (Math.imul(naa, 1103515245) + 12345) >>> 0;
    return Math.floor((naa / 2 ** 32) * under);
  };
}

function oppdiktede(antall: number): readonly Publisert[] {
  const neste = tall(7);
  const tittel = (lengde: number): string =>
    Array.from({ length: 1 + neste(lengde) }, () => ORD[neste(ORD.length)]).join(' ');
  return Array.from({ length: antall }, (_, i) =>
    post({
      saksaar: 2025 + neste(2),
      sak: 1 + neste(300),
      dok: i,
      dato: `2026-0${1 + neste(9)}-${10 + neste(18)}`,
      foerstPublisert: `2026-11-0${1 + neste(4)}T08:00:00.000Z`,
      tittel: tittel(5),
      sakstittel: tittel(4),
      type: (['I', 'U', 'N'] as const)[neste(3)] ?? 'I',
      enhet: ['Plan', 'plan', 'Skole og oppvekst'][neste(3)] ?? 'Plan',
      hjemler: neste(4) === 0 ? ['offl-13'] : [],
      organisasjoner: neste(3) === 0 ? [`${tittel(2)} AS`] : [],
      virksomhet: neste(5) === 0 ? 'andrevik' : 'proevevik',
      personer: neste(6) === 0 ? ['Kari Oppdiktesen'] : [],
    } satisfies Postvalg),
  );
}

describe.skipIf(UTEN_MEILISEARCH !== undefined)(UTEN_MEILISEARCH ?? 'the two engines', () => {
  let tjener: Testtjener;
  let meili: Sokemotor;
  let sqlite: Sokemotor;
  const mappe = mkdtempSync(join(tmpdir(), 'likhet-'));
  const klokke = (): Date => new Date('2026-11-21T11:00:00Z');

  beforeAll(async () => {
    tjener = await finnMeilisearch();
    const { url, hovednoekkel } = tjener;
    const noekkel = hovednoekkel === undefined ? {} : { noekkel: hovednoekkel };
    meili = aapneMeilisearchSok({ url, indeks: `test-${randomUUID()}`, ...noekkel }, { klokke });
    sqlite = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke });
    const poster = oppdiktede(2_000);
    for (const motor of [meili, sqlite]) {
      await motor.indekser(poster, '2026-11-21');
      await motor.toem();
    }
  });
  afterAll(async () => {
    await sqlite.lukk();
    await tjener.stopp();
    rmSync(mappe, { recursive: true });
  });

  const SPORRINGER = [
    '',
    'søknad',
    'klage vedtak',
    'plan',
    'veg',
    '"klage på vedtak"',
    '"om vedtak"',
    '"klage på vedtak om"',
    'søknad -plan',
    '-søknad -klage',
    'barnehage*',
    'b*',
    'plan OR vei',
    'plan OR barnehage* -"om vedtak"',
    '2026/12',
    '58/62',
    'ås',
    'oppdiktesen',
    'kari oppd* klage',
    'dok 7',
    'søknader veg plan',
  ];
  const FILTRE = [
    {},
    { type: ['I' as const] },
    { enhet: ['Plan'], virksomhet: ['proevevik'] },
    { fra: '2026-03-01', til: '2026-06-30', skjermet: false },
    { hjemmel: ['offl-13'], dokument: false },
  ];

  test.each(SPORRINGER)('%s has the same hits, totals, facets and order by date in both', async (q) => {
    for (const filter of FILTRE) {
      for (const sortering of ['nyeste', 'eldste', 'publisert'] as const) {
        for (const side of [1, 3]) {
          const valg = { q, ...filter, sortering, side, antall: 30 };
          const [her, der] = [await sok(meili, valg), await sok(sqlite, valg)];
          expect(her, JSON.stringify(valg)).toEqual(der);
        }
      }
    }
  });

  // Few hits are put in order by their tokens, many by asking the server step by step.
  // In which field a beginning stands cannot be asked of the server: many hits of one come by date.
  const MANGE_AV_EN_BEGYNNELSE = ['b*', 'barnehage*', 'plan OR barnehage* -"om vedtak"'];
  test.each(SPORRINGER.filter((q) => !MANGE_AV_EN_BEGYNNELSE.includes(q)))(
    '%s has the same order by relevance in both',
    async (q) => {
      for (const filter of FILTRE) {
        for (const side of [1, 2, 12]) {
          const valg = { q, ...filter, side, antall: 30 };
          expect((await sok(meili, valg)).ider, JSON.stringify(valg)).toEqual((await sok(sqlite, valg)).ider);
        }
      }
    },
  );

  // The server looks at a phrase three words at a time: one word over and over is found where it stands thrice.
  const LIKE_I_BEGGE = FIENDTLIGE_SPORRINGER.filter(({ hva }) => hva !== 'frase av ett vanlig ord');
  test.each(LIKE_I_BEGGE)('$hva has the same answer by date in both', async ({ q }) => {
    const valg = { q, sortering: 'nyeste', antall: 30 } as const;
    expect(await sok(meili, valg)).toEqual(await sok(sqlite, valg));
  });

  test('a query of very many parts has the newest first where it has more than a thousand hits, and else the same order by relevance in both', async () => {
    const q = [...ORD, 'skole', 'oppvekst', 'kajakk'].join(' OR ');
    const alle = await sok(meili, { q, antall: 100 });
    expect(alle.treff).toBeGreaterThan(1_000);
    expect(alle).toEqual(await sok(meili, { q, antall: 100, sortering: 'nyeste' }));
    const ukjente = Array.from({ length: 20 }, (_, i) => `kajakk${'abcdefghijklmnopqrst'[i] ?? ''}`);
    const noen = { q: ['barnehage', ...ukjente].join(' OR '), type: ['N' as const], antall: 100 };
    const her = await sok(meili, noen);
    expect(her.treff).toBeLessThan(1_000);
    expect(her).toEqual(await sok(sqlite, noen));
    expect(her.ider).not.toEqual((await sok(meili, { ...noen, sortering: 'nyeste' })).ider);
  });

  // Meilisearch reads no lists, and has no such frame.
  describe('where the embedded engine may read so little that it does not find all', () => {
    const FASETTNAVN = ['virksomhet', 'type', 'enhet', 'hjemmel', 'skjermet', 'dokument', 'aar'] as const;
    const RAMMER = [200, 1_500, 4_000, 12_000];
    const UTFOERLIGE = [...SPORRINGER, 'b* s* k* v* p*', 'søknad -b* -k*', 'plan OR veg OR b* OR k*', '-b*'];
    const smaa: Sokemotor[] = [];
    beforeAll(async () => {
      for (const ramme of RAMMER)
        smaa.push(await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke, ramme }));
    });
    afterAll(() => Promise.all(smaa.map((motor) => motor.lukk())));

    const antallI = ({ fasetter }: Sokesvar): Map<string, number> =>
      new Map(
        FASETTNAVN.flatMap((navn) =>
          fasetter[navn].map(({ verdi, antall }): [string, number] => [`${navn} ${verdi}`, antall]),
        ),
      );
    /** Every hit, in pages of the greatest size. */
    async function alleIder(motor: Sokemotor, valg: Partial<Sporring>, treff: number): Promise<Set<string>> {
      const ut = new Set<string>();
      for (let side = 1; (side - 1) * 100 < treff; side++)
        for (const id of (await sok(motor, { ...valg, side, antall: 100 })).ider) ut.add(id);
      return ut;
    }

    test('it says so, and what it says is the least there is: no hit, total or facet that the other has not', async () => {
      let [begrensede, hele] = [0, 0];
      for (const q of UTFOERLIGE) {
        for (const filter of FILTRE) {
          const valg = { q, ...filter, sortering: 'nyeste' as const, antall: 30 };
          const fasit = await sok(meili, valg);
          expect(fasit.begrenset).toBeUndefined();
          const tall = antallI(fasit);
          for (const motor of smaa) {
            const svar = await sok(motor, valg);
            if (svar.begrenset !== true) {
              hele += 1;
              expect(svar, JSON.stringify(valg)).toEqual(fasit);
              continue;
            }
            begrensede += 1;
            expect(svar.treff).toBeLessThanOrEqual(fasit.treff);
            expect(svar.forslag).toBeNull();
            for (const [navn, antall] of antallI(svar))
              expect(antall).toBeLessThanOrEqual(tall.get(navn) ?? 0);
          }
        }
      }
      // Both are seen, or nothing is tried.
      expect(begrensede).toBeGreaterThan(50);
      expect(hele).toBeGreaterThan(50);
    });

    test.each(['b* s* k* v* p*', 'plan OR veg OR b* OR k*', 'søknad -b* -k*', 'b*', 'klage vedtak'])(
      '%s: each of its hits is one of the other’s, and its pages hold as many as it counts',
      async (q) => {
        const fasit = await sok(meili, { q, antall: 30 });
        const der = await alleIder(meili, { q, sortering: 'nyeste' }, fasit.treff);
        expect(der.size).toBe(fasit.treff);
        for (const motor of smaa) {
          const { treff } = await sok(motor, { q, antall: 30 });
          const her = await alleIder(motor, { q, sortering: 'nyeste' }, treff);
          expect(her.size).toBe(treff);
          expect([...her].filter((id) => !der.has(id))).toEqual([]);
        }
      },
    );

    test('what is taken away is gone from totals, facets and pages of both, limited or not', async () => {
      const valg = { q: 'b*', sortering: 'nyeste' as const, antall: 30 };
      const foer = await sok(meili, valg);
      const borte = foer.ider.slice(0, 5);
      for (const motor of [meili, sqlite]) {
        await motor.fjern(borte);
        await motor.toem();
      }
      const etter = await sok(meili, valg);
      expect(etter.treff).toBe(foer.treff - borte.length);
      expect(await sok(sqlite, valg)).toEqual(etter);
      for (const motor of smaa) {
        const svar = await sok(motor, valg);
        expect(svar.treff).toBeLessThanOrEqual(etter.treff);
        expect(svar.ider.filter((id) => borte.includes(id))).toEqual([]);
        if (svar.begrenset !== true) expect(svar).toEqual(etter);
      }
    });
  });
});
