import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import type { Avgjoerelse } from './avgjoerelse.ts';
import type { Tidligeresak } from './vedtaksregister.ts';

/** An entry by the key that it keeps when it gets another number. */
export interface Kjentpost {
  readonly kilde: string;
  readonly systemID: string;
}

export interface Arkivpost {
  readonly nr: number;
  readonly post: Journalpost;
  /** A complete delivery did not have it. */
  readonly mangler: boolean;
  /** The last delivery had a record of it, or of its case, that could not be read: what it shields is not known. */
  readonly uleselig?: true;
  readonly avgjoerelse: Avgjoerelse | undefined;
  /** Cases that it has left: what was decided of one before that still holds for it. */
  readonly fra?: readonly Tidligeresak[];
}
export interface Arkivsak {
  readonly nr: number;
  readonly sak: Sak;
  /** By document number, then by when they came to the archive. */
  readonly poster: readonly Arkivpost[];
}
