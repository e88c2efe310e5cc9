import type { DatabaseSync } from 'node:sqlite';

/**
 * Runs `fn` in one transaction that holds the write lock from the start: all of it is there afterwards, or none of it.
 * `fn` must be synchronous; what it throws is thrown on, after the roll-back.
 */
export function iTransaksjon<T>(db: DatabaseSync, fn: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const svar = fn();
    db.exec('COMMIT');
    return svar;
  } catch (feil) {
    // SQLite may have rolled back by itself, on a full disk for instance.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw feil;
  }
}

/** Runs `fn` on one snapshot: everything it reads is of the same moment, whatever another process writes meanwhile. */
export function iLesing<T>(db: DatabaseSync, fn: () => T): T {
  db.exec('BEGIN');
  try {
    return fn();
  } finally {
    if (db.isTransaction) db.exec('COMMIT');
  }
}
