import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What looking may change: the log of looks, and nothing else. */
const LESING = new Set(['arkiv.db logg']);

/** A fingerprint of every table of every store, by its name. Looks leave it as it is. */
export function lagretStand(data: string): Readonly<Record<string, string>> {
  const ut: Record<string, string> = {};
  for (const fil of ['arkiv.db', 'journal.db', 'innsyn.db'].filter((navn) => existsSync(join(data, navn)))) {
    const db = new DatabaseSync(join(data, fil), { readOnly: true });
    try {
      for (const { name } of db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()) {
        const plass = `${fil} ${String(name)}`;
        if (LESING.has(plass)) continue;
        const rader = db.prepare(`SELECT * FROM "${String(name)}"`).all();
        ut[plass] = createHash('sha256').update(JSON.stringify(rader)).digest('hex').slice(0, 12);
      }
    } finally {
      db.close();
    }
  }
  return ut;
}

/** Rows of a table of the internal store. */
export function rader(data: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const db = new DatabaseSync(join(data, 'arkiv.db'), { readOnly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}
