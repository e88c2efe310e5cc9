import type { DatabaseSync } from 'node:sqlite';
import { aapneDatabase } from '../../lager/database.ts';
import { kontrollerIndeks, KorruptIndeks, korruptEllers } from './korrupt.ts';
import { MIGRASJONER } from './skjema.ts';

/** KiB of the file that are kept in memory. Whoever writes the index goes through it once: with more, an export of a million takes no less time. */
const HURTIGLAGER = 16_000;

/**
 * SQLite's result codes for what cannot be asked of a database, which lacks the tables, and for rows that a step to a newer schema cannot
 * be made on: they are of tables that had the same names.
 */
const UKJENTE_TABELLER: ReadonlySet<number> = new Set([1, 19]);

/**
 * Opens an index file, which is made when it is not there.
 *
 * @throws KorruptIndeks when it is damaged, or is another database.
 */
export function aapneIndeks(sti: string): DatabaseSync {
  try {
    const db = korruptEllers(() => aapneDatabase(sti, MIGRASJONER));
    try {
      db.exec(`PRAGMA cache_size = -${HURTIGLAGER}`);
      korruptEllers(() => kontrollerIndeks(db));
      return db;
    } catch (feil) {
      db.close();
      throw feil;
    }
  } catch (feil) {
    const kode = feil instanceof Error && 'errcode' in feil ? feil.errcode : undefined;
    if (typeof kode === 'number' && UKJENTE_TABELLER.has(kode & 0xff)) throw new KorruptIndeks();
    throw feil;
  }
}
