import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KorruptIndeks } from '../../../src/sok/sqlite/korrupt.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post, sok } from '../poster.ts';

describe('a damaged index file', () => {
  let mappe: string;
  let sti: string;
  const aapne = (traader = 0) =>
    aapneSqliteSok(sti, { traader, klokke: () => new Date('2026-11-20T11:00:00Z') });

  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    sti = join(mappe, 'sok.db');
    const motor = await aapne();
    await motor.indekser(
      Array.from({ length: 500 }, (_, i) => post({ sak: i + 1, tittel: `Kajakk nummer${i} ved fjorden` })),
      '2026-11-20',
    );
    await motor.lukk();
  });
  afterEach(() => rmSync(mappe, { recursive: true }));

  test('that is no database, or cut short, is known when it is opened', async () => {
    const hel = readFileSync(sti);
    writeFileSync(sti, 'dette er ingen database '.repeat(1_000));
    await expect(aapne()).rejects.toThrow(KorruptIndeks);
    writeFileSync(sti, hel);
    truncateSync(sti, Math.floor(hel.length / 2 / 4096) * 4096);
    await expect(aapne()).rejects.toThrow(KorruptIndeks);
    writeFileSync(sti, hel);
    const motor = await aapne();
    expect((await sok(motor, { q: 'kajakk' })).treff).toBe(500);
    await motor.lukk();
  });

  test('whose rows cannot be brought to the newest schema is known when it is opened', async () => {
    rmSync(sti);
    const gammel = new DatabaseSync(sti);
    gammel.exec(MIGRASJONER[0]?.sql ?? '');
    // As an early version had them: words are deleted before those that name them.
    gammel.exec(`DROP TABLE ord; DROP TABLE vitne;
      CREATE TABLE ord (nr INTEGER PRIMARY KEY, form TEXT NOT NULL);
      CREATE TABLE vitne (rad INTEGER NOT NULL, ord INTEGER NOT NULL REFERENCES ord (nr), PRIMARY KEY (rad, ord));
      INSERT INTO ord VALUES (1, 'kajakk'); INSERT INTO vitne VALUES (1, 1); PRAGMA user_version = 1`);
    gammel.close();
    await expect(aapne()).rejects.toThrow(KorruptIndeks);
  });

  test('that is another database is known when it is opened', async () => {
    for (const versjon of [1, MIGRASJONER.length]) {
      rmSync(sti);
      const annen = new DatabaseSync(sti);
      annen.exec(`CREATE TABLE noe (a); PRAGMA user_version = ${versjon}`);
      annen.close();
      await expect(aapne()).rejects.toThrow(KorruptIndeks);
    }
  });

  test('that lacks a block is known when it is opened', async () => {
    const db = new DatabaseSync(sti);
    db.exec('DELETE FROM blokk WHERE nr = (SELECT max(nr) FROM blokk)');
    db.close();
    await expect(aapne()).rejects.toThrow(KorruptIndeks);
  });

  test.each([0, 1])(
    'with other bytes in a block is known when the block is read (%i threads)',
    async (traader) => {
      const db = new DatabaseSync(sti);
      db.exec('UPDATE blokk SET data = zeroblob(length(data))');
      db.close();
      const motor = await aapne(traader);
      await expect(sok(motor, { q: 'kajakk' })).rejects.toThrow(KorruptIndeks);
      expect((await sok(motor)).treff).toBe(500);
      await motor.lukk();
    },
  );

  test.each([
    ['pairs of words', 4],
    ['what halves of words stand for', 5],
    ['what two words are in one', 6],
    ['properties and dates of all writings', 8],
  ])('without %s says that it is not ready', async (_, versjon) => {
    const db = new DatabaseSync(sti);
    db.exec(`PRAGMA user_version = ${versjon}`);
    db.close();
    const motor = await aapne();
    expect(await motor.helse()).toMatchObject({ klar: false });
    await motor.lukk();
  });

  test('of an older kind is emptied, and says that it is not ready', async () => {
    rmSync(sti);
    const gammel = new DatabaseSync(sti);
    gammel.exec(MIGRASJONER[0]?.sql ?? '');
    gammel.exec(
      `PRAGMA user_version = 1; INSERT INTO post VALUES (1, 1, 2026, 1, 1, 20261102, 0, 0, 0, 0, NULL, 1)`,
    );
    gammel.close();
    const motor = await aapne();
    expect(await motor.helse()).toMatchObject({ klar: false, antall: 0 });
    await motor.lukk();
  });
});
