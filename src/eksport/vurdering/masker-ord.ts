import { MASKE } from '../../offentlig/tekst.ts';

/** Words as short as this are masked only where they stand alone: «Ås» is a place, and stands in «påske». */
const KORT = 3;

/** A hyphen needs none outside brackets, and is an error with one there. */
const unnslapp = (tekst: string): string => tekst.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** One phrase as an expression: any spaces or hyphens between its words, any case, to the ends of the words it stands in. */
function uttrykkFor(frase: string): RegExp {
  const ord = frase
    .normalize('NFC')
    .split(/[\s\p{Pd}]+/u)
    .filter((del) => del !== '');
  const kort = ord.join('').length <= KORT;
  const [foran, bak] = kort ? ['', "(?:['’]?s)?"] : ['[\\p{L}\\p{M}\\p{N}]*', '[\\p{L}\\p{M}\\p{N}]*'];
  const kjerne = ord.map(unnslapp).join('[\\s\\p{Pd}]+');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${foran}${kjerne}${bak}(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/**
 * The text with each of the phrases masked, whatever case it stands in, and the whole of every word that holds it. A text
 * with none of them is given back as it was.
 */
export function maskerOrd(tekst: string, fraser: readonly string[]): string {
  const normal = tekst.normalize('NFC');
  // The longest first: a part of it must not leave the rest.
  const lengstFoerst = fraser.toSorted((a, b) => b.length - a.length);
  const maskert = lengstFoerst.reduce((t, frase) => t.replace(uttrykkFor(frase), MASKE), normal);
  return maskert === normal ? tekst : maskert;
}
