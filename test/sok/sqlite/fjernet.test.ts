import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { Setninger, tall } from '../../../src/lager/setninger.ts';
import { iTransaksjon } from '../../../src/lager/transaksjon.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { glemFjernet } from '../../../src/sok/sqlite/fjernet.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post, treff } from '../poster.ts';

const IDAG = '2026-11-20';

describe('removed rows', () => {
  let mappe: string;
  let skriver: Sokemotor;
  let leser: Sokemotor;
  let db: DatabaseSync;
  beforeEach(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    const sti = join(mappe, 'sok.db');
    skriver = await aapneSqliteSok(sti, { traader: 0 });
    leser = await aapneSqliteSok(sti, { traader: 0 });
    db = aapneDatabase(sti, MIGRASJONER);
    await skriver.indekser(
      Array.from({ length: 30 }, (_, i) => post({ sak: i + 1, tittel: 'Kajakk' })),
      IDAG,
    );
  });
  afterEach(async () => {
    await skriver.lukk();
    await leser.lukk();
    db.close();
    rmSync(mappe, { recursive: true });
  });

  const husket = (): number => tall(new Setninger(db).en('SELECT count(*) AS n FROM fjernet') ?? {}, 'n');
  const glem = (flest: number): void => iTransaksjon(db, () => glemFjernet(new Setninger(db), flest));
  const fjern = async (fra: number, til: number): Promise<void> => {
    for (let sak = fra; sak <= til; sak++) await skriver.fjern([`proevevik/2026/${sak}/1`]);
  };

  test('are forgotten when they are many and their words are erased, and not before', async () => {
    await fjern(1, 10);
    glem(3);
    expect(husket()).toBe(10);
    await skriver.rens();
    glem(3);
    expect(husket()).toBe(3);
  });

  test('are gone also for a reader that was away while they were forgotten', async () => {
    expect(await treff(leser, 'kajakk', { antall: 100 })).toHaveLength(30);
    await fjern(1, 10);
    await skriver.rens();
    glem(0);
    expect(husket()).toBe(0);
    const igjen = Array.from({ length: 20 }, (_, i) => `${30 - i}-1`);
    expect(await treff(leser, 'kajakk', { antall: 100 })).toEqual(igjen);
    expect(await treff(leser, '', { antall: 100 })).toEqual(igjen);
    // And what comes after is read as before.
    await fjern(11, 11);
    await skriver.indekser([post({ sak: 40, tittel: 'Kajakk' })], IDAG);
    expect(await treff(leser, 'kajakk', { antall: 100 })).toEqual(['40-1', ...igjen.slice(0, -1)]);
  });

  test('are not forgotten by any number of runs when they are few', async () => {
    await fjern(1, 10);
    await skriver.rens();
    await fjern(11, 12);
    await skriver.rens();
    expect(husket()).toBe(12);
  });
});
