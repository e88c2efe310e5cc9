import type { DatabaseSync } from 'node:sqlite';
import { Sokebortfall } from '../sokemotor.ts';

/** SQLite's result codes for a file with broken pages, and for one that is no database. */
const ODELAGT = new Set([11, 26]);

/**
 * The index file is damaged. Nothing is lost: the index is built again from the public journal, which can be read meanwhile.
 */
export class KorruptIndeks extends Sokebortfall {
  override readonly name = 'KorruptIndeks';
  override readonly bortfall = 'nede';
  constructor() {
    super('Søkeindeksen er skadet og må bygges på nytt fra journalen.');
  }
}

/** The error itself, or {@link KorruptIndeks} for what SQLite says of a damaged file. */
export function somKorrupt(feil: unknown): unknown {
  const kode = feil instanceof Error && 'errcode' in feil ? feil.errcode : undefined;
  return typeof kode === 'number' && ODELAGT.has(kode & 0xff) ? new KorruptIndeks() : feil;
}

/** Runs something on the index, and says it by name when the file turns out to be damaged. */
export function korruptEllers<T>(fn: () => T): T {
  try {
    return fn();
  } catch (feil) {
    throw somKorrupt(feil);
  }
}

/**
 * A look at a file that is quick however large it is: whether it is as long as it says, and whether every segment has its blocks and the
 * counts agree. Damage inside a block is found by its checksum when it is read.
 *
 * @throws KorruptIndeks
 */
export function kontrollerIndeks(db: DatabaseSync): void {
  const rad = db
    .prepare(
      `SELECT (SELECT coalesce(sum(blokker), 0) FROM segment) = (SELECT count(*) FROM blokk) AS blokker,
        (SELECT count(*) FROM blokk LEFT JOIN segment ON segment.nr = blokk.segment WHERE segment.nr IS NULL) AS loese,
        (SELECT coalesce(max(rad), 0) FROM post) <= (SELECT CAST(verdi AS INTEGER) FROM tilstand WHERE noekkel = 'sisteRad') AS rader`,
    )
    .get();
  if (rad?.['blokker'] !== 1 || rad['loese'] !== 0 || rad['rader'] !== 1) throw new KorruptIndeks();
}
