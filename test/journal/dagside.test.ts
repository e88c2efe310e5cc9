import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dagsideAv, iRekke, type Dagside } from '../../src/journal/dagside.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';
import { formaterDokumentnummer } from '../../src/offentlig/adresse.ts';
import { bunke, hull, nr, nyJournal, SLUG, trekk, vis, type Oppsett } from './hjelp.ts';

const DAG = '2026-10-01';
/** Opening files takes its time on a busy machine. In milliseconds. */
const TAALMODIG = 120_000;

let oppsett: Oppsett;
beforeEach(async () => {
  oppsett = await nyJournal();
});
afterEach(() => oppsett.rydd());

const publiser = (...vedtak: Parameters<typeof bunke>[1]) =>
  oppsett.skriver.publiser(bunke('2026-11-16T08:00:00.000Z', vedtak));
const side = (nummer: number, antall = 3): Promise<Dagside> =>
  oppsett.journal.dagside(SLUG, DAG, { sted: { side: nummer }, antall });
const numre = ({ linjer }: Dagside): readonly string[] =>
  linjer.map((linje) =>
    linje.art === 'post'
      ? formaterDokumentnummer(linje.publisert.post)
      : `${formaterDokumentnummer(linje.hull)} ${linje.hull.art}`,
  );

describe('a page of a day', () => {
  beforeEach(async () => {
    await publiser(
      vis('2026/10-2'),
      vis('2026/9-10'),
      vis('2025/11-1'),
      vis('2026/4-1'),
      vis('2026/12-1', { journaldato: '2026-10-02' }),
      hull('2026/9-3', 'holdt', { journaldato: DAG }),
      hull('2026/9-4', 'utelatt', { journaldato: DAG }),
      hull('2026/9-5', 'forsinket', { journaldato: DAG }),
    );
    await publiser(trekk('2026/4-1'));
  });

  test('goes on where the one before it ended, with what is held and withdrawn in its place', async () => {
    expect(numre(await side(1))).toEqual(['2025/11-1', '2026/4-1 trukket', '2026/9-3 holdt']);
    expect(numre(await side(2))).toEqual(['2026/9-10', '2026/10-2']);
  });

  test('tells how much there is of the whole day', async () => {
    for (const nummer of [1, 2, 3])
      expect(await side(nummer)).toMatchObject({ side: nummer, sider: 2, antallPoster: 3, antallHull: 2 });
  });

  test('beyond the last has no lines, and a day without anything has one page', async () => {
    expect(numre(await side(3))).toEqual([]);
    const tom = await oppsett.journal.dagside(SLUG, '1999-01-01', { sted: { side: 1 }, antall: 3 });
    expect(tom).toEqual({ linjer: [], side: 1, sider: 1, antallPoster: 0, antallHull: 0 });
  });

  test('is found by a number that stands on it, or that would', async () => {
    const finn = async (nummer: string) =>
      (await oppsett.journal.dagside(SLUG, DAG, { sted: { nummer: nr(nummer) }, antall: 3 })).side;
    expect(await finn('2025/11-1')).toBe(1);
    expect(await finn('2026/9-3')).toBe(1);
    expect(await finn('2026/9-10')).toBe(2);
    expect(await finn('2026/10-1')).toBe(2);
  });
});

test(
  'the pages of any day are the whole day cut in pieces',
  async () => {
    const nummer = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }));
    const art = fc.constantFrom('vis', 'holdt', 'utelatt', 'trekk', 'annen dag');
    const lag = (hva: string, tall: string): Postvedtak => {
      if (hva === 'vis') return vis(tall);
      if (hva === 'annen dag') return vis(tall, { journaldato: '2026-10-02' });
      if (hva === 'trekk') return hull(tall, 'trukket', { journaldato: DAG });
      return hull(tall, hva === 'holdt' ? 'holdt' : 'utelatt', { journaldato: DAG });
    };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(nummer, { maxLength: 25, selector: String }),
        fc.array(art, { minLength: 25, maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        async (hvilke, arter, antall) => {
          const { skriver, journal, rydd } = await nyJournal();
          try {
            const vedtak = hvilke.map(([sak, dok], i) => lag(arter[i] ?? 'vis', `2026/${sak}-${dok}`));
            await skriver.publiser(bunke('2026-11-16T08:00:00.000Z', vedtak));
            const hele = await journal.dagliste(SLUG, DAG);
            const { sider } = await journal.dagside(SLUG, DAG, { sted: { side: 1 }, antall });
            for (let nummeret = 1; nummeret <= sider + 1; nummeret += 1) {
              const valg = { sted: { side: nummeret }, antall };
              const her = await journal.dagside(SLUG, DAG, valg);
              expect(her).toEqual(dagsideAv(hele, valg));
              for (const linje of her.linjer) {
                const sted = { nummer: linje.art === 'post' ? linje.publisert.post : linje.hull };
                expect(await journal.dagside(SLUG, DAG, { sted, antall })).toEqual(her);
              }
            }
            const alle = dagsideAv(hele, { sted: { side: 1 }, antall: 1000 });
            expect(alle.linjer).toHaveLength(hele.poster.length + hele.hull.length);
            const rekke = alle.linjer.map((l) => (l.art === 'post' ? l.publisert.post : l.hull));
            expect(rekke.toSorted(iRekke)).toEqual(rekke);
          } finally {
            await rydd();
          }
        },
      ),
      { numRuns: 30 },
    );
  },
  TAALMODIG,
);
