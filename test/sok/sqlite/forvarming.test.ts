import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { sporring, type Sokemotor } from '../../../src/sok/sokemotor.ts';
import { Forvarming } from '../../../src/sok/sqlite/traad/forvarming.ts';
import { Leser } from '../../../src/sok/sqlite/leser.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post } from '../poster.ts';

const IDAG = '2026-11-20';

let mappe: string;
let motor: Sokemotor;
let db: DatabaseSync;
let leser: Leser;
let forvarming: Forvarming;
let sak = 0;
const nyPost = () => post({ sak: ++sak, tittel: `Søknad om kajakk ${sak % 2 === 0 ? 'ved naust' : ''}` });
const endre = () => motor.indekser([nyPost()], IDAG);
const varmFerdig = () => {
  while (forvarming.steg());
};

beforeEach(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
  await motor.indekser(Array.from({ length: 200 }, nyPost), IDAG);
  db = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER, { skrivebeskyttet: true });
  leser = new Leser(db);
  forvarming = new Forvarming(leser);
});
afterEach(async () => {
  db.close();
  await motor.lukk();
  rmSync(mappe, { recursive: true });
});

describe('a reader that is kept warm', () => {
  test('has common words in memory when it has just been opened', () => {
    forvarming.start(IDAG);
    varmFerdig();
    expect(leser.varme).toBeGreaterThan(0);
  });

  test('reads them again when the index has changed and was the same at two looks', async () => {
    forvarming.start(IDAG);
    varmFerdig();
    const foer = leser.varme;
    await endre();
    expect(leser.sok(sporring.parse({ q: 'finnesikke' }), IDAG).treff).toBe(0);
    expect(leser.varme).toBe(0);
    expect(forvarming.blikk(IDAG)).toBe(false);
    expect(forvarming.blikk(IDAG)).toBe(true);
    varmFerdig();
    expect(leser.varme).toBeGreaterThanOrEqual(foer);
  });

  test('does it once for a change', async () => {
    await endre();
    expect(forvarming.blikk(IDAG)).toBe(false);
    expect(forvarming.blikk(IDAG)).toBe(true);
    varmFerdig();
    expect([forvarming.blikk(IDAG), forvarming.blikk(IDAG)]).toEqual([false, false]);
  });

  test('reads nothing while the index is written', async () => {
    for (let i = 0; i < 5; i++) {
      await endre();
      expect(forvarming.blikk(IDAG)).toBe(false);
    }
    expect(leser.varme).toBe(0);
  });

  test('reads what has been asked for, in the version that is there', async () => {
    const spor = (q: string) => leser.sok(sporring.parse({ q }), IDAG).treff;
    // What is asked for twice is remembered.
    expect([spor('naust'), spor('naust kajakk')]).toEqual([100, 100]);
    await motor.indekser([nyPost(), nyPost()], IDAG);
    forvarming.blikk(IDAG);
    expect(forvarming.blikk(IDAG)).toBe(true);
    varmFerdig();
    expect(leser.varme).toBeGreaterThan(0);
    expect([spor('naust'), spor('naust kajakk')]).toEqual([101, 101]);
  });

  test('stops at a step that fails, and begins again when the index has changed', async () => {
    const annet = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER);
    try {
      annet.exec("CREATE TABLE gjemt AS SELECT * FROM blokk; UPDATE blokk SET data = x'00'");
      forvarming.start(IDAG);
      expect(varmFerdig).toThrow();
      expect(forvarming.steg()).toBe(false);
      annet.exec('UPDATE blokk SET data = (SELECT data FROM gjemt WHERE gjemt.nr = blokk.nr)');
      annet.exec('DROP TABLE gjemt');
    } finally {
      annet.close();
    }
    await endre();
    forvarming.blikk(IDAG);
    expect(forvarming.blikk(IDAG)).toBe(true);
    varmFerdig();
    expect(leser.varme).toBeGreaterThan(0);
  });
});
