import { hash } from 'node:crypto';
import type { Sokepost } from './projeksjon.ts';

/** What an index holds of one entry, short enough to be compared for all of them. */
export interface Innslag {
  /** `journalpostID`. */
  readonly id: string;
  /** journaldato. */
  readonly dato: string;
  /** {@link avtrykk} of the projection the entry was indexed by. */
  readonly avtrykk: string;
}

/** A fingerprint of a projection, twelve hexadecimal digits: the same on both engines, another when a word or a value is. */
export const avtrykk = (sokepost: Sokepost): string =>
  hash('sha256', JSON.stringify(sokepost), 'hex').slice(0, 12);
