/** The dashes, slashes and spaces that people put in numbers, as parts of regular expressions. */
export const STREK = '[-\u2010-\u2015\u2212]';
export const SKRAA = '[/\\\\\u2044\u2215\uff0f]';
/** No run of space in a number is longer than this: a hostile one is not read again and again. */
export const ROM = '\\s{0,8}';

/** Neither the middle of a word nor of a longer number: what the analysis of texts takes for one word is never cut. */
export const BEGYNNER = '(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}])';
export const SLUTT = '(?![\\p{L}\\p{N}\\p{M}\\p{Cf}])';

export const erHeltAar = (tall: string): boolean => /^(?:19|20)\d\d$/.test(tall);

/** «26» and «2026» are years; «70» to «99» belong to the last century, and nothing between is a year that a journal has. */
export function somAar(tall: string): number | undefined {
  if (erHeltAar(tall)) return Number(tall);
  if (!/^\d\d$/.test(tall)) return undefined;
  const nr = Number(tall);
  if (nr >= 70) return nr + 1900;
  return nr < 50 ? nr + 2000 : undefined;
}
