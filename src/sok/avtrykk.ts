import { hash } from 'node:crypto';
import type { Sokepost } from './projeksjon.ts';

/** What an index holds of one entry, short enough to be compared for all of them. */
export interface Innslag {
  /** `journalpostID`. */
  readonly id: string;
  /** journaldato. */
  readonly dato: string;
  /** Fingerprint of what the index holds of it, by which it is known from what it should hold. */
  readonly avtrykk: string;
}

/** A fingerprint of a projection, twelve hexadecimal digits: another when a word or a value is. */
export const avtrykk = (sokepost: Sokepost): string =>
  hash('sha256', JSON.stringify(sokepost), 'hex').slice(0, 12);
