import { describe, expect, test } from 'vitest';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { kontrolltekst } from '../../../src/eksport/indeks/kontrolltekst.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `sak-${i}`,
    nr: i + 1,
    poster: [{ id: `post-${i}`, nr: 1, dato: `2026-03-0${1 + (i % 3)}`, tittel: `Brev om padling ${i}` }],
  }));

async function eksportert(): Promise<Verksted> {
  const her = new Verksted();
  await her.eksporter(saker(9));
  return her;
}

const kontroll = ({ data, klokke }: Verksted, reparer = false) => kontrollerIndeks(data, klokke, { reparer });

describe('an index held against the journal', () => {
  test('agrees after an export', async () => {
    const svar = await kontroll(await eksportert());
    expect(svar).toEqual({ iJournalen: 9, iIndeksen: 9, dager: [], reparert: false });
    expect(kontrolltekst(svar)).toBe('9 journalposter i journalen, 9 i indeksen. De stemmer overens.');
  });

  test('is found to lack an entry, on the day of the entry, and is mended', async () => {
    const her = await eksportert();
    await her.medSok((sok) => sok.fjern(['fjordvik/2026/1/1']));
    const svar = await kontroll(her);
    expect(svar.dager).toEqual([
      { dato: '2026-03-01', iJournalen: 3, iIndeksen: 2, mangler: 1, tilOvers: 0, annerledes: 0 },
    ]);
    expect(kontrolltekst(svar)).toContain('2026-03-01: 3 i journalen, 2 i indeksen; 1 mangler');
    expect((await kontroll(her, true)).reparert).toBe(true);
    expect((await kontroll(her)).dager).toEqual([]);
    expect(await her.soekbare('padling')).toHaveLength(9);
  });

  test('is found to hold an entry that the journal has not', async () => {
    const her = await eksportert();
    const annet = new Verksted();
    await annet.eksporter(saker(10));
    const poster = await annet.medJournal((journal) => journal.poster(['fjordvik/2026/10/1']));
    expect(poster).toHaveLength(1);
    await her.medSok((sok) => sok.indekser(poster, '2026-11-20'));
    expect((await kontroll(her)).dager[0]).toMatchObject({ tilOvers: 1, mangler: 0, annerledes: 0 });
    await kontroll(her, true);
    expect((await kontroll(her)).dager).toEqual([]);
    expect(await her.soekbare('padling')).toHaveLength(9);
  });

  test('is found to hold other words of an entry than the journal has', async () => {
    const her = await eksportert();
    const annet = new Verksted();
    await annet.eksporter([
      { id: 'sak', nr: 1, poster: [{ id: 'post', nr: 1, dato: '2026-03-01', tittel: 'Et annet brev' }] },
    ]);
    const poster = await annet.medJournal((journal) => journal.poster(['fjordvik/2026/1/1']));
    await her.medSok((sok) => sok.indekser(poster, '2026-11-20'));
    expect((await kontroll(her)).dager[0]).toMatchObject({ mangler: 0, tilOvers: 0, annerledes: 1 });
    await kontroll(her, true);
    expect(await her.soekbare('padling')).toHaveLength(9);
  });
});
