import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aapneDatabase, DatabaseManglerFeil, sjekkpunkt } from '../../src/lager/database.ts';
import { giLivstegn } from '../../src/lager/livstegn.ts';
import { DatabaseversjonFeil, lesVersjon } from '../../src/lager/migrasjon.ts';
import { systemmelding } from '../../src/lager/systemfeil.ts';
import { iLesing, iTransaksjon } from '../../src/lager/transaksjon.ts';

const FOERSTE = { versjon: 1, sql: 'CREATE TABLE ting (navn TEXT NOT NULL)' };
const ANDRE = { versjon: 2, sql: "ALTER TABLE ting ADD COLUMN farge TEXT NOT NULL DEFAULT 'blå'" };

let mappe: string;
let sti: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'lager-'));
  sti = join(mappe, 'data', 'ting.db');
});
afterEach(() => rmSync(mappe, { recursive: true }));

describe('opening a database', () => {
  test('makes it for two users of one group to write, whatever the umask, with what SQLite lays beside it', () => {
    const rettigheter = (fil: string): number => statSync(fil).mode & 0o777;
    const db = aapneDatabase(sti, [FOERSTE]);
    expect([sti, `${sti}-wal`, `${sti}-shm`].map(rettigheter)).toEqual([0o664, 0o664, 0o664]);
    db.close();
    const delt = join(mappe, 'data', 'delt.db');
    aapneDatabase(delt, [FOERSTE], { forbeholdt: 'gruppe' }).close();
    expect(rettigheter(delt)).toBe(0o660);
  });

  test('in memory leaves no file, also where a file would not be for everybody', () => {
    aapneDatabase(':memory:', [FOERSTE], { forbeholdt: 'eier' }).close();
    const fil = join(process.cwd(), ':memory:');
    try {
      expect(existsSync(fil)).toBe(false);
    } finally {
      rmSync(fil, { force: true });
    }
  });

  test('that cannot be opened, or is none, names the file to whoever must do something about it', () => {
    const melding = (
      fil: string,
      aapne: (fil: string) => void = () => aapneDatabase(fil, [FOERSTE]).close(),
    ): string | undefined => {
      try {
        aapne(fil);
      } catch (feil) {
        if (feil instanceof Error) return systemmelding(feil);
      }
      return undefined;
    };
    expect(melding(mappe)).toBe(`Det som skulle vært en fil, er en mappe: ${mappe}`);
    const lest = (fil: string): void => aapneDatabase(fil, [FOERSTE], { skrivebeskyttet: true }).close();
    expect(melding(mappe, lest), 'also where it is only read').toBe(
      `Det som skulle vært en fil, er en mappe: ${mappe}`,
    );
    const med = join(mappe, 'med.db');
    aapneDatabase(med, [FOERSTE]).close();
    mkdirSync(`${med}-wal`);
    expect(melding(med), 'and of what SQLite has beside the file').toBe(
      `Det som skulle vært en fil, er en mappe: ${med}-wal`,
    );
    const tegn = join(mappe, 'finnes-ikke', 'tjener.lever');
    expect(melding(tegn, giLivstegn), 'the first file that a command makes').toContain(
      `kan ikke åpne ${tegn}. `,
    );
    const tekst = join(mappe, 'tekst.db');
    writeFileSync(tekst, 'Dette er ingen database, men en tekst som er lang nok til å være det. '.repeat(20));
    expect(melding(tekst)).toBe(`Dette er ikke en database: ${tekst}. Gjenopprett fra en sikkerhetskopi.`);
  });

  test('makes the folder and the file, with WAL that is on the disk when something is said to be done, foreign keys, secure_delete and a waiting time', () => {
    const db = aapneDatabase(sti, [FOERSTE]);
    const pragma = (navn: string) => Object.values(db.prepare(`PRAGMA ${navn}`).get() ?? {})[0];
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('busy_timeout')).toBeGreaterThan(1000);
    db.close();
  });

  test('runs only the migrations that the file has not seen, and keeps what is in it', () => {
    const gammel = aapneDatabase(sti, [FOERSTE]);
    gammel.exec("INSERT INTO ting VALUES ('stol')");
    gammel.close();
    const ny = aapneDatabase(sti, [FOERSTE, ANDRE]);
    expect(ny.prepare('SELECT navn, farge FROM ting').all()).toEqual([{ navn: 'stol', farge: 'blå' }]);
    expect(lesVersjon(ny)).toBe(2);
    ny.close();
  });

  test('refuses a file that is newer than the code, and leaves it as it is', () => {
    aapneDatabase(sti, [FOERSTE, ANDRE]).close();
    expect(() => aapneDatabase(sti, [FOERSTE])).toThrow(DatabaseversjonFeil);
    expect(() => aapneDatabase(sti, [FOERSTE])).toThrow(/ting\.db er laget av en nyere utgave/);
    aapneDatabase(sti, [FOERSTE, ANDRE]).close();
  });

  test('keeps the last whole version when a migration fails', () => {
    const feil = { versjon: 2, sql: 'CREATE TABLE ny (a); INSERT INTO finnes_ikke VALUES (1)' };
    expect(() => aapneDatabase(sti, [FOERSTE, feil])).toThrow();
    const db = aapneDatabase(sti, [FOERSTE]);
    expect(db.prepare("SELECT name FROM sqlite_master WHERE name = 'ny'").get()).toBeUndefined();
    db.close();
  });

  test('refuses migrations that are numbered with holes', () => {
    expect(() => aapneDatabase(sti, [FOERSTE, { ...ANDRE, versjon: 3 }])).toThrow(RangeError);
  });

  test('opened for reading, it refuses to write, to make a file, and to upgrade one', () => {
    expect(() => aapneDatabase(sti, [FOERSTE], { skrivebeskyttet: true })).toThrow(DatabaseManglerFeil);
    aapneDatabase(sti, [FOERSTE]).close();
    const db = aapneDatabase(sti, [FOERSTE], { skrivebeskyttet: true });
    expect(() => db.exec("INSERT INTO ting VALUES ('bord')")).toThrow(/readonly/);
    db.close();
    expect(() => aapneDatabase(sti, [FOERSTE, ANDRE], { skrivebeskyttet: true })).toThrow(/må oppgraderes/);
  });
});

describe('transactions', () => {
  test('what is thrown inside undoes everything, and is thrown on', () => {
    const db = aapneDatabase(sti, [FOERSTE]);
    const uhell = new Error('uhell');
    expect(() =>
      iTransaksjon(db, () => {
        db.exec("INSERT INTO ting VALUES ('lampe')");
        throw uhell;
      }),
    ).toThrow(uhell);
    expect(db.prepare('SELECT COUNT(*) AS antall FROM ting').get()).toEqual({ antall: 0 });
    expect(db.isTransaction).toBe(false);
    db.close();
  });

  test('a reading sees one moment, whatever is written meanwhile', () => {
    const skriver = aapneDatabase(sti, [FOERSTE]);
    const leser = aapneDatabase(sti, [FOERSTE], { skrivebeskyttet: true });
    const antall = () => leser.prepare('SELECT COUNT(*) AS antall FROM ting').get()?.['antall'];
    iLesing(leser, () => {
      expect(antall()).toBe(0);
      skriver.exec("INSERT INTO ting VALUES ('hylle')");
      expect(antall()).toBe(0);
    });
    expect(antall()).toBe(1);
    skriver.close();
    leser.close();
  });

  test('a checkpoint empties the WAL, and says when a reader stood in the way', () => {
    const skriver = aapneDatabase(sti, [FOERSTE]);
    const leser = aapneDatabase(sti, [FOERSTE], { skrivebeskyttet: true });
    skriver.exec("INSERT INTO ting VALUES ('krakk')");
    expect(sjekkpunkt(skriver)).toBe(true);
    skriver.exec('PRAGMA busy_timeout = 0');
    iLesing(leser, () => {
      leser.prepare('SELECT * FROM ting').all();
      skriver.exec("INSERT INTO ting VALUES ('benk')");
      expect(sjekkpunkt(skriver)).toBe(false);
    });
    skriver.close();
    leser.close();
  });
});
