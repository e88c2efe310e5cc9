import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import { HOVEDDOKUMENT, NOEYTRAL_SAKSTITTEL, NOEYTRAL_TITTEL, vedlegg } from '../../skjerming/noeytral.ts';

const ordI = (tekst: string): readonly string[] =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((ord) => ord !== '');

/** True when one of the texts has a word that none of the others has. */
function harFlereOrd(tekster: readonly string[], andre: readonly string[]): boolean {
  const kjente = new Set(andre.flatMap(ordI));
  return tekster.flatMap(ordI).some((ord) => !kjente.has(ord));
}

const titler = ({ tittel, dokumenter }: OffentligJournalpost): string[] => [
  tittel.tekst,
  ...dokumenter.map((dokument) => dokument.tittel.tekst),
];

/**
 * True when a title of an entry, or of one of its documents, says something with decisions that it does not say without. Which
 * of the archive's titles is shown depends on what stands in them: a word that is masked in one may make another be chosen.
 */
export const posttitlerViserMer = (med: OffentligJournalpost, uten: OffentligJournalpost): boolean =>
  harFlereOrd(titler(med), [
    ...titler(uten),
    ...Object.values(NOEYTRAL_TITTEL),
    HOVEDDOKUMENT,
    ...med.dokumenter.map((_, i) => vedlegg(i + 1)),
  ]);

/** The same of a case's title. */
export const sakstittelViserMer = (med: OffentligSak, uten: OffentligSak): boolean =>
  harFlereOrd([med.tittel.tekst], [uten.tittel.tekst, NOEYTRAL_SAKSTITTEL]);
