import type { Tittel } from '../../noark/tittel.ts';

/** Every notation of a line break that a delivery can hold: CRLF, LF, CR, VT, FF, NEL, LS and PS. */
const LINJESKIFT = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Two blanks on end, or one that is not a plain space: most texts have neither, and need no rewriting. */
const UJEVNT = /\s\s|[^\S ]/;

/** Runs of blanks, NBSP and tabs among them, become one space. */
export const utenDobleMellomrom = (tekst: string): string =>
  (UJEVNT.test(tekst) ? tekst.replace(/\s+/g, ' ') : tekst).trim();

/** Anything that a reader sees: not blanks, control characters and what has no width, nor a blank Braille cell. */
const SYNLIG = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Splits a title where the source broke the line: line 1 is what level 2 leaves, line 2 what it takes away. Blank lines
 * are dropped, lines 2 to n are joined by a space, and only then are runs of blanks collapsed. Normalising first would
 * join the lines, and publish what the archive had shielded. A title of which nothing can be seen is empty.
 */
export function delTittel(raa: string): Tittel {
  if (!SYNLIG.test(raa)) return { linje1: '' };
  const linjer = raa
    .split(LINJESKIFT)
    .map(utenDobleMellomrom)
    .filter((linje) => linje !== '');
  const [linje1 = '', ...resten] = linjer;
  return resten.length === 0 ? { linje1 } : { linje1, linje2: resten.join(' ') };
}
