import type { DatabaseSync } from 'node:sqlite';
import { slippTil } from '../slipp-til.ts';

/** Milliseconds that writing may take of each turn of the event loop. */
const ANDEL = 10;

interface Ventende {
  /** Writes, and answers what tells the caller so. */
  readonly skriv: () => () => void;
  readonly avvis: (feil: unknown) => void;
}

/** The one line of everything that is written to a store by this process. */
export interface Samleskriver {
  /**
   * Runs `fn`, which must be synchronous, in a transaction: all that it writes is on disk when the promise is kept, or none of it. What it
   * throws is thrown on.
   */
  skriv<T>(fn: () => T): Promise<T>;
  /** When everything that stood in line is written. */
  tom(): Promise<void>;
}

/**
 * Those who come at once are written together: waiting for the disk costs the same for one as for a hundred, and the thread that all pages
 * wait for does it once. Within the common transaction each has a savepoint of its own, so that one who is refused takes nobody along. A
 * group writes for some milliseconds; then the pages have their turn, and the next group is written.
 * @param naa milliseconds on a steady clock.
 */
export function lagSamleskriver(db: DatabaseSync, naa: () => number = () => performance.now()): Samleskriver {
  let koe: Ventende[] = [];
  let planlagt: Promise<void> | undefined;

  /** Those of the group that are written, each with what tells it so. */
  function skrivGruppe(gruppe: Map<Ventende, () => void>): void {
    const fra = naa();
    let tatt = 0;
    for (const en of koe) {
      tatt += 1;
      db.exec('SAVEPOINT en');
      try {
        gruppe.set(en, en.skriv());
        db.exec('RELEASE en');
      } catch (feil) {
        gruppe.delete(en);
        en.avvis(feil);
        // SQLite may have rolled all of it back by itself, on a full disk for instance.
        if (!db.isTransaction) {
          koe = koe.slice(tatt);
          throw feil;
        }
        db.exec('ROLLBACK TO en; RELEASE en');
      }
      if (naa() - fra >= ANDEL) break;
    }
    koe = koe.slice(tatt);
  }

  function skrivNeste(): void {
    const gruppe = new Map<Ventende, () => void>();
    try {
      db.exec('BEGIN IMMEDIATE');
    } catch (feil) {
      // Somebody else holds the store, and has held it for long: nobody in line waits for that once more.
      for (const en of koe.splice(0)) en.avvis(feil);
      return;
    }
    try {
      skrivGruppe(gruppe);
      db.exec('COMMIT');
    } catch (feil) {
      if (db.isTransaction) db.exec('ROLLBACK');
      for (const en of gruppe.keys()) en.avvis(feil);
      return;
    }
    for (const meld of gruppe.values()) meld();
  }

  const skrivAlle = async (): Promise<void> => {
    await slippTil(1);
    skrivNeste();
    while (koe.length > 0) {
      await slippTil();
      skrivNeste();
    }
    planlagt = undefined;
  };

  return {
    skriv: (fn) =>
      new Promise((ferdig, avvis) => {
        koe.push({
          skriv: () => {
            const svar = fn();
            return () => {
              ferdig(svar);
            };
          },
          avvis,
        });
        planlagt ??= skrivAlle();
      }),
    tom: async () => {
      await planlagt;
    },
  };
}
