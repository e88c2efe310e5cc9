import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sjekkpunkt } from './database.ts';

const FORSOEK = 3;

/** A reader held on to an old version of the file for so long that it could not be erased. Trying again helps. */
export class RensingFeil extends Error {
  override readonly name = 'RensingFeil';
  constructor() {
    super(
      'Fikk ikke renset databasefilen for slettet innhold, fordi noe leste i den hele tiden. Prøv igjen.',
    );
  }
}

/**
 * Erases from the file and its WAL everything that has been deleted or replaced. secure_delete alone is not enough:
 * rows that were once moved from page to page may leave copies behind, and the WAL keeps old pages. So the file is
 * written anew from what lives in it, and the WAL is emptied. What it needs to set aside lies beside the file.
 *
 * @throws RensingFeil when readers never let go.
 */
export function rens(db: DatabaseSync): void {
  const sti = db.location();
  if (sti !== null) brukTempmappe(db, dirname(sti));
  try {
    db.exec('VACUUM');
  } finally {
    db.exec('PRAGMA temp_store = MEMORY');
  }
  for (let forsoek = 0; forsoek < FORSOEK; forsoek++) if (sjekkpunkt(db)) return;
  throw new RensingFeil();
}

/** A large file cannot be set aside in memory; and what is set aside must not leave the data directory. */
function brukTempmappe(db: DatabaseSync, mappe: string): void {
  db.exec(`PRAGMA temp_store_directory = '${mappe.replaceAll("'", "''")}'`);
  // SQLite may be built without this setting; memory is then the only place that is ours.
  if (db.prepare('PRAGMA temp_store_directory').get()?.['temp_store_directory'] === mappe) {
    db.exec('PRAGMA temp_store = FILE');
  }
}
