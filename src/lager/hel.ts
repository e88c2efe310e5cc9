import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** True where a database file is there, can be read, and is not damaged. */
export function erHel(sti: string): boolean {
  if (!existsSync(sti)) return false;
  try {
    const db = new DatabaseSync(sti);
    try {
      const tabeller = db.prepare(`SELECT count(*) AS antall FROM sqlite_master WHERE type = 'table'`).get();
      return (
        Number(tabeller?.['antall']) > 0 &&
        db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok'
      );
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
