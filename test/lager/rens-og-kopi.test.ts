import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneDatabase, sjekkpunkt } from '../../src/lager/database.ts';
import { rens } from '../../src/lager/rens.ts';
import { sikkerhetskopier } from '../../src/lager/sikkerhetskopi.ts';

const MIGRASJONER = [{ versjon: 1, sql: 'CREATE TABLE ting (nr INTEGER PRIMARY KEY, navn TEXT NOT NULL)' }];

let mappe: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'lager-'));
});
afterEach(() => rmSync(mappe, { recursive: true }));

const filerMed = (ord: string): readonly string[] =>
  readdirSync(mappe).filter((fil) => readFileSync(join(mappe, fil)).includes(ord));

describe('erasing', () => {
  test('leaves nothing of deleted rows in any file, where secure_delete and a checkpoint alone do', () => {
    const db = aapneDatabase(join(mappe, 'ting.db'), MIGRASJONER);
    const inn = db.prepare('INSERT OR REPLACE INTO ting (nr, navn) VALUES (?, ?)');
    const antall = 4001;
    db.exec('BEGIN');
    // In an order that makes pages split, and replaced by rows of other lengths, so that rows are moved about.
    for (let i = 0; i < antall; i++) {
      const nr = (i * 1597) % antall;
      inn.run(nr, (nr % 4 === 0 ? 'kanarifugl' : 'spurv') + 'x'.repeat((i * 31) % 400));
    }
    for (let i = 0; i < antall; i++) {
      const nr = (i * 733) % antall;
      if (nr % 4 === 0) inn.run(nr, `kanarifugl${'y'.repeat((i * 17) % 500)}`);
    }
    db.exec('COMMIT; DELETE FROM ting WHERE nr % 4 = 0');
    expect(sjekkpunkt(db)).toBe(true);
    expect(filerMed('kanarifugl')).toEqual(['ting.db']);
    rens(db);
    expect(filerMed('kanarifugl')).toEqual([]);
    expect(filerMed('spurv')).toEqual(['ting.db']);
    db.close();
  });

  test('keeps what lives, with a reader beside it, and works more than once', () => {
    const sti = join(mappe, "o'hara.db");
    const db = aapneDatabase(sti, MIGRASJONER);
    const leser = aapneDatabase(sti, MIGRASJONER, { skrivebeskyttet: true });
    db.exec("INSERT INTO ting VALUES (1, 'bord'), (2, 'stol')");
    rens(db);
    db.exec('DELETE FROM ting WHERE nr = 2');
    rens(db);
    expect(leser.prepare('SELECT navn FROM ting').all()).toEqual([{ navn: 'bord' }]);
    db.close();
    leser.close();
  });
});

describe('copying a live database', () => {
  test('takes one moment while another connection goes on writing', async () => {
    const sti = join(mappe, 'ting.db');
    const db = aapneDatabase(sti, MIGRASJONER);
    const skriver = aapneDatabase(sti, MIGRASJONER);
    const inn = skriver.prepare('INSERT INTO ting (navn) VALUES (?)');
    skriver.exec('BEGIN');
    for (let i = 0; i < 5000; i++) inn.run('foer'.repeat(50));
    skriver.exec('COMMIT');
    const kopiering = sikkerhetskopier(db, join(mappe, 'kopi.db'));
    // Two by two, so that a copy taken in the middle of a pair would show.
    for (let i = 0; i < 500; i++) {
      skriver.exec(
        "BEGIN; INSERT INTO ting (navn) VALUES ('par'); INSERT INTO ting (navn) VALUES ('par'); COMMIT",
      );
      if (i % 50 === 0) await new Promise(setImmediate);
    }
    await kopiering;
    const kopi = aapneDatabase(join(mappe, 'kopi.db'), MIGRASJONER);
    const antall = Number(
      kopi.prepare("SELECT COUNT(*) AS antall FROM ting WHERE navn = 'par'").get()?.['antall'],
    );
    expect(antall % 2).toBe(0);
    expect(kopi.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(kopi.prepare("SELECT COUNT(*) AS antall FROM ting WHERE navn <> 'par'").get()).toEqual({
      antall: 5000,
    });
    for (const en of [db, skriver, kopi]) en.close();
  });

  test('replaces an older copy, and never leaves half of one under its name', async () => {
    const db = aapneDatabase(join(mappe, 'ting.db'), MIGRASJONER);
    db.exec("INSERT INTO ting VALUES (1, 'bord')");
    const til = join(mappe, 'kopi.db');
    await sikkerhetskopier(db, til);
    db.exec("INSERT INTO ting VALUES (2, 'stol')");
    await sikkerhetskopier(db, til);
    await expect(sikkerhetskopier(db, join(mappe, 'finnes', 'ikke', 'kopi.db'))).rejects.toThrow();
    const kopi = aapneDatabase(til, MIGRASJONER, { skrivebeskyttet: true });
    expect(kopi.prepare('SELECT COUNT(*) AS antall FROM ting').get()).toEqual({ antall: 2 });
    kopi.close();
    db.close();
    expect(readdirSync(mappe).filter((fil) => fil.includes('uferdig'))).toEqual([]);
  });
});
