import type { Journalpost } from '../noark/journalpost.ts';
import type { Skygge } from '../noark/leveranse.ts';
import type { Sak } from '../noark/sak.ts';
import type { Avgjoerelse } from './avgjoerelse.ts';
import type { Avloesning } from './avloesning.ts';
import type { Flyttetdokument, Tidligeresak } from './vedtaksnoekkel.ts';

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
  /** Those it came in the place of, and those that came in its place, as where the archive has got new keys. */
  readonly avloesning?: Avloesning;
  /** Documents of it that came from entries of which people had decided something. */
  readonly dokumenterFra?: readonly Flyttetdokument[];
}
export interface Arkivsak {
  readonly nr: number;
  readonly sak: Sak;
  /** Cases that it came in the place of: what was decided of one before that still holds for it. */
  readonly fra?: readonly Tidligeresak[];
  /** Another case has come in its place, under another key and number. */
  readonly erAvloest?: true;
  /** What can be told of its records that could not be read, or that are no entries. */
  readonly skygger?: readonly Skygge[];
  /** By document number, then by when they came to the archive. */
  readonly poster: readonly Arkivpost[];
}
