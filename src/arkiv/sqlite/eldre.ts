import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { ettTall, tall, tekstEller, type Rad } from './verdi.ts';

const ARTER = ['sak', 'journalpost'] as const;
type Art = (typeof ARTER)[number];

/** How many cases and entries meet a condition. @param fra which is written alike for both. */
const tell = (db: DatabaseSync, fra: (art: Art) => string, ...verdier: readonly SQLInputValue[]): number =>
  ARTER.map((art) => ettTall(db.prepare(`SELECT count(*) ${fra(art)}`), ...verdier)).reduce(
    (sum, antall) => sum + antall,
  );

/** A staged record that is another than the archive has, where a later delivery than ?2 replaced what it was then, or lacked it. */
const erstattet = (art: Art): string => `
  FROM mottak_${art === 'sak' ? 'sak' : 'post'} m JOIN ${art} a ON a.kilde = ?1 AND a.system_id = m.system_id
  WHERE a.uleselig > ?2 ${art === 'sak' ? '' : 'OR a.mangler > ?2'} OR (m.innhold IS NOT NULL
    AND EXISTS (SELECT 1 FROM tidligere t WHERE t.art = '${art}' AND t.nr = a.nr AND t.erstattet_av > ?2))`;

/**
 * How many records the staged delivery would bring back to what they were before later deliveries changed them: it is, byte
 * for byte, one that was read before those.
 */
export function tellEldre(db: DatabaseSync, leveranse: number): number {
  const foer: Rad | undefined = db
    .prepare(
      `SELECT f.nr, f.kilde FROM leveranse l JOIN leveranse f USING (kilde, fingeravtrykk)
       WHERE l.nr = ? AND f.nr < l.nr ORDER BY f.nr DESC LIMIT 1`,
    )
    .get(leveranse);
  if (!foer) return 0;
  const [kilde, nr] = [tall(foer, 'kilde'), tall(foer, 'nr')];
  return tell(db, erstattet, kilde, nr);
}

/** Deliveries of ?1 that were made after the day ?2. */
const NYERE = 'SELECT nr FROM leveranse WHERE kilde = ?1 AND laget > ?2';

/** A staged record that is another than such a delivery had last, or of which such a one had what nobody could read, or nothing. */
const endretEtter = (art: Art): string => `
  FROM mottak_${art === 'sak' ? 'sak' : 'post'} m JOIN ${art} a ON a.kilde = ?1 AND a.system_id = m.system_id
  WHERE a.uleselig IN (${NYERE}) ${art === 'sak' ? '' : `OR a.mangler IN (${NYERE})`}
    OR (m.innhold IS NOT NULL AND a.sist_sett IN (${NYERE}))`;

/**
 * How many records the staged delivery would bring back to what they were before other deliveries told of them: it says that it
 * was made before those, and comes after them.
 */
export function tellLagetFoer(db: DatabaseSync, leveranse: number): number {
  const rad: Rad = db.prepare('SELECT kilde, laget FROM leveranse WHERE nr = ?').get(leveranse) ?? {};
  const laget = tekstEller(rad, 'laget');
  const kilde = tall(rad, 'kilde');
  if (laget === undefined || !db.prepare(`${NYERE} LIMIT 1`).get(kilde, laget)) return 0;
  return tell(db, endretEtter, kilde, laget);
}
