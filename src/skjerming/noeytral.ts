import type { Journalposttype } from '../noark/koder.ts';

/** What stands in the title's place when nothing of it may be shown. */
export const NOEYTRAL_TITTEL: Readonly<Record<Journalposttype, string>> = {
  I: 'Inngående brev',
  U: 'Utgående brev',
  N: 'Internt notat',
  X: 'Internt dokument',
  S: 'Saksframlegg',
};

export const NOEYTRAL_SAKSTITTEL = 'Sak';
export const HOVEDDOKUMENT = 'Hoveddokument';

/** «Vedlegg 1», counted among the attachments. */
export const vedlegg = (nummer: number): string => `Vedlegg ${nummer}`;
