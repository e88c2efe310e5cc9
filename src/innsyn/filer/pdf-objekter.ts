import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib';
import type { Filvarsel } from './filvarsel.ts';

/** Annotations that lead somewhere or are a form's own field lie over nothing. */
const UFARLIGE = new Set(['/Link', '/Widget']);
const navnene = (...navn: readonly string[]): readonly PDFName[] => navn.map((en) => PDFName.of(en));
const AKTIVE = navnene('JavaScript', 'JS', 'OpenAction', 'AA', 'Launch');
const FILER = navnene('EmbeddedFiles', 'EF');
/** A small picture of the page as it once was, and what the program that made it keeps for itself. */
const RESTER = navnene('Thumb', 'PieceInfo');
const OPPLEST = navnene('Alt', 'ActualText');
const FELTVERDI = navnene('V', 'DV');
const LENKE = PDFName.of('URI');
/** A link that holds what may be masked in the words above it. */
const ADRESSE = /^\s*(?:mailto|tel|sms):/iu;

export const har = (dict: PDFDict, navn: readonly PDFName[]): boolean => navn.some((en) => dict.has(en));
export const navnet = (dict: PDFDict, navn: string): string => dict.get(PDFName.of(navn))?.toString() ?? '';

const tekstI = (dict: PDFDict, navn: PDFName): string => {
  const verdi = dict.lookup(navn);
  return verdi instanceof PDFString || verdi instanceof PDFHexString ? verdi.decodeText().trim() : '';
};
const harTekst = (dict: PDFDict, navn: readonly PDFName[]): boolean =>
  navn.some((en) => tekstI(dict, en) !== '');

function seISkjema(dict: PDFDict, funnet: Set<Filvarsel>): void {
  const felt = har(dict, navnene('FT', 'T'));
  if (dict.has(PDFName.of('XFA')) || (felt && harTekst(dict, FELTVERDI))) funnet.add('skjemafelter');
}

function seIMerknader(dict: PDFDict, funnet: Set<Filvarsel>): void {
  const merknader = dict.lookup(PDFName.of('Annots'));
  const alle = merknader instanceof PDFArray ? merknader.asArray().map((_, i) => merknader.lookup(i)) : [];
  for (const en of alle) {
    if (!(en instanceof PDFDict)) continue;
    const art = navnet(en, 'Subtype');
    if (!UFARLIGE.has(art)) funnet.add('merknader');
    else if (art === '/Link' && harTekst(en, navnene('Contents'))) funnet.add('tekst-for-skjermlesere');
  }
}

function seIDict(dict: PDFDict, funnet: Set<Filvarsel>): void {
  if (har(dict, AKTIVE)) funnet.add('aktivt-innhold');
  if (har(dict, FILER) || navnet(dict, 'Type') === '/EmbeddedFile') funnet.add('vedlagte-filer');
  if (har(dict, RESTER)) funnet.add('rester');
  if (dict.has(PDFName.of('OCProperties'))) funnet.add('lag');
  if (harTekst(dict, OPPLEST)) funnet.add('tekst-for-skjermlesere');
  if (ADRESSE.test(tekstI(dict, LENKE))) funnet.add('lenker');
  seISkjema(dict, funnet);
  seIMerknader(dict, funnet);
}

/** What the parts of a PDF say beside its pages. They may be written out in each other, at any depth. */
export function seIObjekt(objekt: PDFObject, funnet: Set<Filvarsel>): void {
  const igjen: PDFObject[] = [objekt];
  for (let naa = igjen.pop(); naa !== undefined; naa = igjen.pop()) {
    if (naa instanceof PDFRawStream) igjen.push(naa.dict);
    else if (naa instanceof PDFArray) for (const del of naa.asArray()) igjen.push(del);
    else if (naa instanceof PDFDict) {
      seIDict(naa, funnet);
      for (const del of naa.values()) igjen.push(del);
    }
  }
}
