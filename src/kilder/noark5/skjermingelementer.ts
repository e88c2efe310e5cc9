import { skjermingElement, type SkjermingElement } from '../../noark/skjerming.ts';
import { Kodeliste } from '../felles/koder.ts';
import { valgfriTekst } from '../felles/felt.ts';

/** skjermingMetadata (M502): the catalogue's texts, by the codes of the service interface. */
const ELEMENTER = new Kodeliste<SkjermingElement>({
  KID: ['Skjerming klasseID'],
  TKL: ['Skjerming tittel klasse'],
  TM1: ['Skjerming tittel mappe - unntatt første linje'],
  TMO: ['Skjerming tittel mappe - utvalgte ord'],
  NPS: ['Skjerming navn part i sak'],
  TR1: ['Skjerming tittel registrering - unntatt første linje'],
  TRO: ['Skjerming tittel registrering - utvalgte ord'],
  NA: ['Skjerming navn avsender'],
  NM: ['Skjerming navn mottaker'],
  TD: ['Skjerming tittel dokumentbeskrivelse'],
  MT: ['Skjerming merknadstekst'],
  M: ['Midlertidig skjerming'],
});

type Omfang = 'hele' | 'deler';

/** skjermingDokument (M503). */
const OMFANG = new Kodeliste<Omfang>({
  hele: ['Skjerming av hele dokumentet'],
  deler: ['Skjerming av deler av dokumentet', 'Skjerming deler av dokumentet'],
});

export const ALLE_ELEMENTER: readonly SkjermingElement[] = skjermingElement.options;

/** What a list of skjermingMetadata says. */
export interface Skjermet {
  readonly elementer: readonly SkjermingElement[];
  /** Values that no code list knows, as delivered: they mask everything. */
  readonly ukjente: readonly string[];
  /** Some systems put the document's shielding here too. */
  readonly dokument: Omfang | undefined;
}

/** Sorts delivered values of skjermingMetadata into known elements and the rest. Empty ones say nothing. */
export function lesSkjermingMetadata(verdier: readonly string[]): Skjermet {
  const elementer = new Set<SkjermingElement>();
  const ukjente = new Set<string>();
  let dokument: Omfang | undefined;
  for (const raa of verdier) {
    const verdi = valgfriTekst(raa);
    if (verdi === undefined) continue;
    const element = ELEMENTER.finn(verdi);
    const omfang = element === undefined ? OMFANG.finn(verdi) : undefined;
    if (element !== undefined) elementer.add(element);
    else if (omfang === undefined) ukjente.add(verdi);
    else dokument = storst(dokument, omfang);
  }
  return { elementer: [...elementer], ukjente: [...ukjente], dokument };
}

/** The wider of two: the whole document before parts of it. */
export const storst = (a: Omfang | undefined, b: Omfang | undefined): Omfang | undefined =>
  a === 'hele' || b === 'hele' ? 'hele' : (a ?? b);

/** skjermingDokument; a value that no list knows closes the whole document. */
export function lesSkjermingDokument(raa: string | undefined): Omfang | undefined {
  const verdi = valgfriTekst(raa);
  return verdi === undefined ? undefined : (OMFANG.finn(verdi) ?? 'hele');
}
