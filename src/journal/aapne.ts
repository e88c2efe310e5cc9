import type { DatabaseSync } from 'node:sqlite';
import { aapneDatabase, DatabaseManglerFeil } from '../lager/database.ts';
import { DatabaseversjonFeil } from '../lager/migrasjon.ts';
import type { Klokke } from '../tid/oslo.ts';
import type { Journal } from './journal.ts';
import type { Journalskriver } from './journalskriver.ts';
import { lesBareAapne } from './lukkede-saker.ts';
import { migrasjoner } from './skjema.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { SqliteJournalskriver } from './sqlite-journalskriver.ts';

/** How much of the file a connection may keep in memory, where it is not to keep as much as it likes. */
export interface Hurtiglager {
  /** KiB. */
  readonly hurtiglager?: number;
}

function medHurtiglager(db: DatabaseSync, { hurtiglager }: Hurtiglager): DatabaseSync {
  if (hurtiglager !== undefined) db.exec(`PRAGMA cache_size = -${Math.trunc(hurtiglager)}`);
  return db;
}

/** SQLITE_READONLY_ROLLBACK: the first to write the file was killed, and it takes a writer to undo what is half done. */
const MAA_RULLES_TILBAKE = 776;
const erHalvskrevet = (feil: unknown): boolean =>
  feil instanceof Error && 'errcode' in feil && feil.errcode === MAA_RULLES_TILBAKE;

/**
 * Opens the public journal for reading. Batches that another process writes are seen at once, whole. A journal that is not
 * there yet is made, empty, and one of an older version, or whose first writing was cut off, is made whole first; after that
 * nothing is ever written here.
 *
 * @throws DatabaseversjonFeil when the file is newer than the code.
 */
export function aapneJournal(sti: string, valg: Hurtiglager = {}): Journal {
  const aapne = (): Journal => {
    const db = aapneDatabase(sti, migrasjoner, { skrivebeskyttet: true });
    lesBareAapne(db);
    return new SqliteJournal(medHurtiglager(db, valg));
  };
  try {
    return aapne();
  } catch (feil) {
    const kanOppgraderes =
      feil instanceof DatabaseManglerFeil ||
      (feil instanceof DatabaseversjonFeil && feil.funnet < feil.kjent) ||
      erHalvskrevet(feil);
    if (!kanOppgraderes) throw feil;
    aapneDatabase(sti, migrasjoner).close();
    return aapne();
  }
}

/**
 * Opens the public journal for writing. Only one run at a time should: take the run's lock first.
 *
 * @param valg.klokke decides the time of what carries none of its own (opening, closing, undoing).
 * @throws DatabaseversjonFeil when the file is newer than the code.
 */
export function aapneJournalskriver(
  sti: string,
  valg: { klokke?: Klokke } & Hurtiglager = {},
): Journalskriver {
  const db = medHurtiglager(aapneDatabase(sti, migrasjoner), valg);
  return new SqliteJournalskriver(db, valg.klokke ?? (() => new Date()));
}
