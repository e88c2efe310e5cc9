import type { OffentligJournalpost } from './journalpost.ts';
import type { OffentligSak } from './sak.ts';
import type { Endring } from './tilstand.ts';

/** A published entry with its case and what the public store knows of it. */
export interface Publisert {
  readonly post: OffentligJournalpost;
  readonly sak: OffentligSak;
  /** When it first became public, as an instant. Re-import, move and restore never reset it (R31). */
  readonly foerstPublisert: string;
  readonly endringer: readonly Endring[];
}
