import { journalposttype, type Journalposttype } from '../../../noark/koder.ts';

/** Bits of `post.flagg`. */
export const SKJERMET = 1;
export const DOKUMENT = 2;

/** Document types by their number in the index: the order of Noark's code list. */
export const TYPER: readonly Journalposttype[] = journalposttype.options;
export const typenummer = (type: Journalposttype): number => TYPER.indexOf(type);
