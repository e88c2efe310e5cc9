import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { medFilen } from './systemfeil.ts';

/** That this process lives, for as long as it does or until it is taken back. */
export interface Livstegn {
  /** Takes it back. Doing it twice does nothing. */
  slutt(): void;
}

/** An open database that nobody refers to is closed, and its lock with it. */
const gitte = new Set<DatabaseSync>();

/**
 * Gives a sign of life: an empty file that SQLite holds locked. The kernel gives the lock up when the process ends, however it ends,
 * and shows it to every process on the machine. A process id would say less: each container counts its own from 1.
 */
export function giLivstegn(sti: string): Livstegn {
  const db = medFilen(sti, () => new DatabaseSync(sti, { timeout: 0 }));
  // Nothing is ever written: no journal is made beside it.
  medFilen(sti, () => db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'));
  gitte.add(db);
  return {
    slutt() {
      if (!gitte.delete(db)) return;
      rmSync(sti, { force: true });
      db.close();
    },
  };
}

/** SQLite's numbers: another holds it; its content is damaged; it is no database. */
const [BUSY, SKADET, INGEN_DATABASE] = [5, 11, 26];

/** @returns whether the process that gave the sign lives: false where there is no file, or nobody holds it. */
export function harLivstegn(sti: string): boolean {
  if (!existsSync(sti)) return false;
  let db: DatabaseSync | undefined;
  try {
    db = medFilen(sti, () => new DatabaseSync(sti, { readOnly: true, timeout: 0 }));
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (feil) {
    if (feil instanceof Error && 'errcode' in feil && feil.errcode === BUSY) return true;
    // Whoever holds it is seen before its content is: this was written by something else, and is nobody's sign.
    if (
      feil instanceof Error &&
      'errcode' in feil &&
      (feil.errcode === SKADET || feil.errcode === INGEN_DATABASE)
    )
      return false;
    // It was taken away while we looked.
    if (!existsSync(sti)) return false;
    throw feil;
  } finally {
    db?.close();
  }
}
