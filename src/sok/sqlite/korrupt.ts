/** SQLite's result codes for a file with broken pages, and for one that is no database. */
const ODELAGT = new Set([11, 26]);

/**
 * The index file is damaged. Nothing is lost: the index is built again from the public journal, which can be read meanwhile.
 */
export class KorruptIndeks extends Error {
  override readonly name = 'KorruptIndeks';
  constructor() {
    super('Søkeindeksen er skadet og må bygges på nytt fra journalen.');
  }
}

/** The error itself, or {@link KorruptIndeks} for what SQLite says of a damaged file. */
export function somKorrupt(feil: unknown): unknown {
  const kode = feil instanceof Error && 'errcode' in feil ? feil.errcode : undefined;
  return typeof kode === 'number' && ODELAGT.has(kode & 0xff) ? new KorruptIndeks() : feil;
}
