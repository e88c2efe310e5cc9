import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Feltfeil } from '../felles/feltfeil.ts';
import { navnI, type Rad } from './rad.ts';
import { lesDokumentnummer, type Saksnummer } from './saksnummer.ts';

/**
 * The document numbers of a whole report. OFFJOURN and JOURNAL repeat the case for each entry, in any order, so that
 * numbers can only be compared across the file: in a working file, since there are as many as there are entries.
 */
export class Nummerregister {
  readonly #db: DatabaseSync;
  readonly #sti: string;
  readonly #ta: StatementSync;

  /** @param sti A file that does not exist; it is removed by `lukk`. */
  constructor(sti: string) {
    this.#sti = sti;
    // A file that is thrown away needs no journal, and defensive mode would insist on one.
    this.#db = new DatabaseSync(sti, { defensive: false });
    this.#db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      CREATE TABLE tatt (saar INTEGER, seknr INTEGER, postnr INTEGER, PRIMARY KEY (saar, seknr, postnr)) WITHOUT ROWID;
      BEGIN;`);
    this.#ta = this.#db.prepare('INSERT OR IGNORE INTO tatt VALUES (?, ?, ?)');
  }

  /**
   * Takes the entry's number in its case: it is an address in the journal, and belongs to one entry.
   *
   * @throws Feltfeil when it is taken, or cannot be read.
   */
  ta(sak: Saksnummer, jp: Rad): void {
    const tatt = this.#ta.run(sak.saar, sak.seknr, lesDokumentnummer(jp));
    if (tatt.changes === 0)
      throw new Feltfeil(
        navnI(jp, 'JP.POSTNR', 'JP.DOKNR'),
        'en annen journalpost i saken har samme dokumentnummer',
      );
  }

  /** Closes the file and removes it. */
  lukk(): void {
    this.#db.close();
    rmSync(this.#sti, { force: true });
  }
}
