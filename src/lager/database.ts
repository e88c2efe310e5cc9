import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lagMappe } from './mappe.ts';
import { migrer, type Migrasjon } from './migrasjon.ts';
import { forbehold, lagAapen } from './rettigheter.ts';
import { medFilen } from './systemfeil.ts';

export { type Migrasjon } from './migrasjon.ts';

/** How long a statement waits for another process's write before it gives up, in milliseconds. */
const VENTETID = 10_000;

export interface Databasevalg {
  /** Opens for reading only: the file must exist, and be of the version that the code knows. */
  readonly skrivebeskyttet?: boolean;
  /** How long a statement waits for another process's write, in milliseconds: little where others wait for the one who waits. */
  readonly ventetid?: number;
  /** Not for everybody on the machine: `eier` is its owner's alone, `gruppe` those' who share its group. */
  readonly forbeholdt?: 'eier' | 'gruppe';
}

/** There is no database to read where one was expected. */
export class DatabaseManglerFeil extends Error {
  override readonly name = 'DatabaseManglerFeil';
  constructor(sti: string) {
    super(`Fant ikke databasen ${basename(sti)} i ${dirname(sti)}.`);
  }
}

/**
 * Opens a database file, brings it to the newest version, and sets what all our stores stand on:
 *
 * - WAL: readers in other processes go on reading the last whole transaction while one writes;
 * - secure_delete: what is deleted is overwritten with zeros in the file;
 * - synchronous FULL: what is committed is on the disk, also when the power goes. What was said to be withdrawn stays withdrawn, and what one
 *   store says that another has, it has;
 * - temp_store MEMORY: sorting never leaves rows in a file outside the data directory;
 * - up to 64 MB of pages in memory, and a WAL of some 32 MB before it is moved into the file: a large export writes each
 *   index page once a while instead of once a batch.
 *
 * @throws DatabaseManglerFeil when a read-only file is not there; DatabaseversjonFeil when the file is newer than the
 *   code, or older and opened read-only.
 */
export function aapneDatabase(
  sti: string,
  migrasjoner: readonly Migrasjon[],
  valg: Databasevalg = {},
): DatabaseSync {
  const skrivebeskyttet = valg.skrivebeskyttet ?? false;
  if (skrivebeskyttet && !existsSync(sti)) throw new DatabaseManglerFeil(sti);
  if (!skrivebeskyttet) lagMappe(dirname(sti));
  if (!skrivebeskyttet && valg.forbeholdt !== undefined) forbehold(sti, valg.forbeholdt);
  else if (!skrivebeskyttet) lagAapen(sti);
  return medFilen(sti, () => aapneFil(sti, migrasjoner, valg));
}

function aapneFil(
  sti: string,
  migrasjoner: readonly Migrasjon[],
  { skrivebeskyttet = false, ventetid = VENTETID }: Databasevalg,
): DatabaseSync {
  const db = new DatabaseSync(sti, {
    readOnly: skrivebeskyttet,
    timeout: ventetid,
    enableForeignKeyConstraints: true,
  });
  try {
    if (!skrivebeskyttet) db.exec('PRAGMA journal_mode = WAL');
    db.exec(
      'PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 8000',
    );
    migrer(db, basename(sti), migrasjoner, skrivebeskyttet);
    // Not before: a step towards the newest version may be lost, and is then taken again.
    db.exec('PRAGMA synchronous = FULL');
    return db;
  } catch (feil) {
    db.close();
    throw feil;
  }
}

/** Moves everything from the WAL into the database file and empties the WAL. False when a reader stood in the way. */
export function sjekkpunkt(db: DatabaseSync): boolean {
  return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
}
