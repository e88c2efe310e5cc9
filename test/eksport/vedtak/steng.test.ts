import { rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrasjoner } from '../../../src/arkiv/migrasjoner.ts';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { Eksportavbrudd } from '../../../src/eksport/feil.ts';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { steng } from '../../../src/eksport/vedtak/steng.ts';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { aapneDatabase } from '../../../src/lager/database.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const saker: Testsak[] = [{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }];
const steng1 = (v: Verksted, mer: { aapne?: boolean; virksomhet?: string } = {}): Promise<boolean> =>
  steng({
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'Lekkasje',
    av: 'arkivleder',
    klokke: v.klokke,
    ...mer,
  });
const erStengt = (v: Verksted): Promise<boolean> => v.medJournal((journal) => journal.stengt('fjordvik'));

describe('closing the whole journal (R59)', () => {
  test('closes at once, logs who, when and why, and deletes nothing', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    expect(await steng1(v)).toBe(true);
    expect(await erStengt(v)).toBe(true);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    const [vedtak] = await v.medArkiv((arkiv) => arkiv.vedtak());
    expect(vedtak).toEqual({
      nr: 1,
      id: expect.any(String),
      tidspunkt: '2026-11-20T08:00:00.000Z',
      art: 'steng',
      av: 'arkivleder',
      rolle: 'kommandolinje',
      grunn: 'Lekkasje',
      virksomhet: 'fjordvik',
    });
  });

  test('is undone by a decision of its own, and says when there was nothing to do', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await steng1(v);
    expect(await steng1(v)).toBe(false);
    v.naa = new Date('2026-11-20T08:00:01Z');
    expect(await steng1(v, { aapne: true })).toBe(true);
    expect(await erStengt(v)).toBe(false);
    expect((await v.medArkiv((arkiv) => arkiv.vedtak())).map(({ art }) => art)).toEqual([
      'steng',
      'steng',
      'aapne',
    ]);
  });

  test('refuses a body that is not here, and a folder without an archive', async () => {
    const v = new Verksted();
    await expect(steng1(v)).rejects.toThrow(Eksportavbrudd);
    await v.eksporter(saker);
    await expect(steng1(v, { virksomhet: 'utvik' })).rejects.toThrow('«fjordvik»');
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toEqual([]);
  });

  test('is honoured by every later export, also when the journal was lost and is made anew', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await steng1(v);
    await v.eksporter([{ id: 'sak-2', nr: 2, poster: [{ id: 'p2', nr: 1 }] }]);
    expect(await erStengt(v)).toBe(true);
    for (const ende of ['', '-wal', '-shm']) rmSync(stier(v.data).journal + ende, { force: true });
    await v.eksporter(saker);
    expect(await erStengt(v)).toBe(true);
    for (const ende of ['', '-wal', '-shm']) rmSync(stier(v.data).journal + ende, { force: true });
    await fullfoerAvbrutt(v.data, v.klokke);
    expect(await erStengt(v)).toBe(true);
  });

  test('is completed by the next start where the command was cut off between the two stores', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv((arkiv) =>
      arkiv.vedta({ tidspunkt: v.naa, art: 'steng', av: 'noen', grunn: '', virksomhet: 'fjordvik' }),
    );
    await fullfoerAvbrutt(v.data, v.klokke);
    expect(await erStengt(v)).toBe(true);
  });

  test('that nobody has decided of is left as it is', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const skriver = aapneJournalskriver(stier(v.data).journal, { klokke: v.klokke });
    await skriver.settStengt('fjordvik', true);
    await skriver.lukk();
    await v.eksporter(saker);
    expect(await erStengt(v)).toBe(true);
  });
});

describe('a restored backup', () => {
  const kopi = async (v: Verksted): Promise<string> => {
    const mappe = join(v.rot, 'kopi');
    await taSikkerhetskopi(v.data, mappe, v.klokke);
    return mappe;
  };

  test('does not open a journal that was closed after it was taken', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const mappe = await kopi(v);
    await steng1(v);
    expect(await gjenopprett({ mappe, data: v.data, klokke: v.klokke })).toMatchObject({ nyereVedtak: 1 });
    expect(await erStengt(v)).toBe(true);
  });

  test('does so also where the decisions come from a newer backup’s list', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const mappe = await kopi(v);
    await steng1(v);
    const vedtak = join(v.rot, 'vedtak.json');
    writeFileSync(vedtak, JSON.stringify(await v.medArkiv((arkiv) => arkiv.vedtak())));
    rmSync(v.data, { recursive: true });
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke, vedtak });
    expect(await erStengt(v)).toBe(true);
  });

  test('does not close a journal that was opened after it was taken', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await steng1(v);
    const mappe = await kopi(v);
    v.naa = new Date('2026-11-21T08:00:00Z');
    await steng1(v, { aapne: true });
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    expect(await erStengt(v)).toBe(false);
  });
});

test('an archive from before journals could be closed keeps its decisions, and its log still only grows', async () => {
  const v = new Verksted();
  const sti = join(v.rot, 'gammelt.db');
  const gammel = aapneDatabase(sti, migrasjoner.slice(0, 2));
  gammel.exec(`INSERT INTO vedtak VALUES (7, 'v7', '2026-11-20T08:00:00.000Z', 'trekk', 'noen', 'Feil', 'fjordvik', 2026,
    1, 2, 'arkiv', 'p2')`);
  gammel.close();
  const arkiv = aapneArkiv(sti);
  expect(await arkiv.vedtak()).toMatchObject([{ nr: 7, art: 'trekk', dokumentnummer: 2, systemID: 'p2' }]);
  await arkiv.lukk();
  const db = new DatabaseSync(sti);
  expect(() => db.exec('DELETE FROM vedtak')).toThrow('slettes ikke');
  expect(() => db.exec(`UPDATE vedtak SET av = 'en annen'`)).toThrow('endres ikke');
  db.close();
});
