import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { siderad, type Siderad } from './siderad.ts';

/**
 * Rows from the journal files, by the entry's systemID. On disk: a journal may hold millions of entries. A UUID is the same in capitals:
 * one part of a system may write it so, and another not.
 */
export interface Sidelager {
  leggTil(systemID: string, rad: Siderad): void;
  /** Call between the last `leggTil` and the first `finn`. The number of entries that there are rows of. */
  ferdigLagt(): number;
  finn(systemID: string): readonly Siderad[];
  /** Closes and deletes the file. */
  lukk(): void;
}

/**
 * Opens an empty store in the run's own directory. It needs no durability: a run that is cut off starts again.
 * The index is there from the start, since building it afterwards would sort in temporary files outside DATA.
 *
 * @param arbeidsmappe an existing directory inside DATA; the file holds names that are not public.
 */
export function aapneSidelager(arbeidsmappe: string): Sidelager {
  const sti = join(arbeidsmappe, 'noark5-journaler.db');
  rmSync(sti, { force: true });
  const db = new DatabaseSync(sti);
  db.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;
    CREATE TABLE side (systemID TEXT NOT NULL, rad TEXT NOT NULL);
    CREATE INDEX side_systemID ON side (systemID);
    BEGIN;
  `);
  const inn = db.prepare('INSERT INTO side (systemID, rad) VALUES (?, ?)');
  const ut = db.prepare('SELECT rad FROM side WHERE systemID = ?');
  return {
    leggTil(systemID, rad) {
      inn.run(systemID.toLowerCase(), JSON.stringify(rad));
    },
    ferdigLagt() {
      db.exec('COMMIT');
      return Number(db.prepare('SELECT count(DISTINCT systemID) AS antall FROM side').get()?.['antall']);
    },
    finn(systemID) {
      return ut.all(systemID.toLowerCase()).map(({ rad }) => siderad.parse(JSON.parse(String(rad))));
    },
    lukk() {
      db.close();
      rmSync(sti, { force: true });
    },
  };
}
