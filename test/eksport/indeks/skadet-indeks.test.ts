import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { kontrolltekst } from '../../../src/eksport/indeks/kontrolltekst.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `sak-${i + 1}`,
    nr: i + 1,
    poster: [{ id: `post-${i + 1}`, nr: 1, tittel: `Brev om padling ${i + 1}` }],
  }));
const ANTALL = 60;

const medFil = (sti: string, sql: string): void => {
  const db = new DatabaseSync(sti);
  db.exec(sql);
  db.close();
};

const SKADER: readonly (readonly [string, (v: Verksted) => void])[] = [
  ['other bytes', ({ data }) => writeFileSync(stier(data).sok, 'dette er ingen database '.repeat(999))],
  [
    'another header',
    ({ data }) => {
      const { sok } = stier(data);
      const bytes = readFileSync(sok);
      writeFileSync(sok, bytes.fill(7, 0, 100));
    },
  ],
  [
    'half its length',
    ({ data }) => {
      const { sok } = stier(data);
      truncateSync(sok, Math.floor(readFileSync(sok).length / 2 / 4096) * 4096);
    },
  ],
  ['another database in its place', ({ data }) => cpSync(stier(data).journal, stier(data).sok)],
  [
    'other bytes in its lists',
    ({ data }) => medFil(stier(data).sok, 'UPDATE blokk SET data = zeroblob(length(data))'),
  ],
];

describe.each(SKADER)('an index with %s', (_, skad) => {
  async function skadet(): Promise<Verksted> {
    const v = new Verksted();
    await v.eksporter(saker(ANTALL));
    skad(v);
    return v;
  }
  const erHel = async (v: Verksted, antall: number): Promise<void> => {
    expect(await v.medSok((sok) => sok.helse())).toMatchObject({ klar: true, antall });
    expect(await kontrollerIndeks(v.data, v.klokke)).toEqual({
      ...{ iJournalen: antall, iIndeksen: antall, dager: [], reparert: false },
    });
  };

  test('is found to be damaged, and made anew', async () => {
    const v = await skadet();
    const funn = await kontrollerIndeks(v.data, v.klokke);
    expect(funn).toMatchObject({ iJournalen: ANTALL, skadet: true, reparert: false });
    expect(kontrolltekst(funn)).toContain('npm run indekser -- --reparer');
    const rettet = await kontrollerIndeks(v.data, v.klokke, { reparer: true });
    expect(kontrolltekst(rettet)).toBe(
      `Søkeindeksen var skadet, og er bygd på nytt med ${ANTALL} journalposter.`,
    );
    await erHel(v, ANTALL);
  });

  test('keeps nobody from withdrawing, and is whole after the daily job', async () => {
    const v = await skadet();
    const { data, klokke } = v;
    await trekk({ data, klokke, virksomhet: 'fjordvik', nummer: '2026/1-1', grunn: 'feil', av: 'a' });
    expect(await v.oppslag('2026/1-1')).toEqual({ art: 'trukket' });
    expect((await v.medSok((sok) => sok.helse())).klar).toBe(false);
    await vedlikehold(data, klokke);
    await erHel(v, ANTALL - 1);
  });

  test('keeps nobody from publishing, and is whole after that and the daily job', async () => {
    const v = await skadet();
    await v.eksporter(saker(ANTALL + 1));
    await v.eksporter(saker(ANTALL), { komplett: true, bekreft: true });
    expect(await v.oppslag(`2026/${ANTALL + 1}-1`)).toMatchObject({ art: 'trukket' });
    await vedlikehold(v.data, v.klokke);
    await erHel(v, ANTALL);
  });
});

test.each([
  ['what it is filtered by', 'flagg = flagg + 1'],
  ['its unit', "enhet = (SELECT nr FROM verdi WHERE art = 'virksomhet')"],
  ['when it was published', 'publisert = publisert + 1'],
])('an index that says something else of one entry, %s, is found and mended', async (_, endring) => {
  const v = new Verksted();
  await v.eksporter(saker(9));
  medFil(stier(v.data).sok, `UPDATE post SET ${endring} WHERE rad = 4`);
  const funn = await kontrollerIndeks(v.data, v.klokke);
  expect(funn.dager).toEqual([expect.objectContaining({ mangler: 0, tilOvers: 0, annerledes: 1 })]);
  expect(await kontrollerIndeks(v.data, v.klokke, { reparer: true })).toMatchObject({ reparert: true });
  expect((await kontrollerIndeks(v.data, v.klokke)).dager).toEqual([]);
});
