import { hash } from 'node:crypto';
import type { Dokument } from '../noark/journalpost.ts';

type Gjenkjennelig = Pick<Dokument, 'systemID' | 'tittel' | 'offentligTittel'>;

const TITTEL = 'tittel:';
const tittelmerke = ({ tittel, offentligTittel }: Gjenkjennelig): string =>
  `${TITTEL}${hash('sha256', JSON.stringify([tittel.linje1, tittel.linje2, offentligTittel]), 'hex')}`;

/** What a document is known by in another delivery, the surest first: the archive's key of it where there is one, and its titles. */
const kjennetegn = (dokument: Gjenkjennelig): readonly [string, ...string[]] =>
  dokument.systemID === undefined ? [tittelmerke(dokument)] : [dokument.systemID, tittelmerke(dokument)];

/** Whether a document is known by the archive's key of it, and not by its titles only. */
export const erNoekkel = (dokumentID: string): boolean => !dokumentID.startsWith(TITTEL);

/** Which document of an entry a decision is about. */
export interface Omdokument {
  /** Its public number when it was decided. */
  readonly nummer: number;
  /** What it was known by, where the archive had it. */
  readonly dokumentID?: string | undefined;
  /** What the entry's other documents were known by then; nothing of those is known where it was not kept. */
  readonly andre?: readonly string[] | undefined;
}

/** What a decision keeps of a document and those beside it, to find it when they come in another order. */
export function dokumentspor(
  dokumenter: readonly Gjenkjennelig[],
  nummer: number,
): { readonly dokumentID?: string; readonly andre?: readonly string[] } {
  const dokument = dokumenter[nummer - 1];
  if (dokument === undefined) return {};
  const egne = kjennetegn(dokument);
  const andre = dokumenter.filter((en) => en !== dokument).flatMap(kjennetegn);
  return { dokumentID: egne[0], andre: [...new Set(andre)].filter((merke) => !egne.includes(merke)) };
}

/**
 * The indices of the documents that a decision is about. Where none of them is known for the one that was decided of, it is gone, or has
 * another key or another title now: then each that is not known for one of the others may be it.
 */
export function gjelderDokumenter(
  dokumenter: readonly Gjenkjennelig[],
  { nummer, dokumentID, andre = [] }: Omdokument,
): readonly number[] {
  if (dokumentID === undefined) return nummer <= dokumenter.length ? [nummer - 1] : [];
  const slike = (velg: (merker: readonly string[]) => boolean): readonly number[] =>
    dokumenter.flatMap((dokument, i) => (velg(kjennetegn(dokument)) ? [i] : []));
  const kjent = slike((merker) => merker.includes(dokumentID));
  return kjent.length > 0 ? kjent : slike((merker) => !merker.some((merke) => andre.includes(merke)));
}
