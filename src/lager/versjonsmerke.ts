import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { lesVersjon } from './migrasjon.ts';

/** Which version of its schema a database has, while other programs may bring it to a newer one. */
export interface Versjonsmerke {
  /** True when the file has a version that is not known here. */
  erNyere(): boolean;
  slutt(): void;
}

/**
 * @param sti of a database that is there, or comes.
 * @param kjent the newest version that is known here.
 */
export function lagVersjonsmerke(sti: string, kjent: number): Versjonsmerke {
  let db: DatabaseSync | undefined;
  return {
    erNyere() {
      try {
        if (db === undefined && existsSync(sti)) db = new DatabaseSync(sti, { readOnly: true, timeout: 0 });
        return db !== undefined && lesVersjon(db) > kjent;
      } catch {
        // Somebody writes just now, or the disk does not answer: whoever reads it next finds that out.
        return false;
      }
    },
    slutt() {
      db?.close();
      db = undefined;
    },
  };
}
