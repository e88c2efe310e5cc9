import { fold } from './fold.ts';

/** A text as names are looked for in it, and where each of its characters stands in the text itself. */
export interface Navnelesning {
  /**
   * Folded as the search folds it. Every dash is a hyphen and every apostrophe the same one; {@link STORBOKSTAVSKILLE} stands before a capital
   * that follows a small letter, or that follows another and begins a word.
   */
  readonly tekst: string;
  /** What the characters from `fra` to `til` (not included) were, what no reader sees beside them included. */
  readonly utsnitt: (fra: number, til: number) => readonly [number, number];
}

/** Between the words of «CVKariNordmann.pdf». */
export const STORBOKSTAVSKILLE = '\0';

/** One character each, which folding leaves one. */
const ENKEL = /^[\x20-\x7eæøåÆØÅ\u2013\u2014«»“”]*$/;
const STOR_MIDT_I = /[a-zæøå][A-ZÆØÅ]|[A-ZÆØÅ]{2}[a-zæøå]/;
const TEGN = /[\s\S][\p{M}\p{Cf}]*/gu;
const STREK = /[\p{Pd}\u2212]/u;
const STREKER = /[\u2013\u2014]/g;
const APOSTROF = /[’‘´`ʼ′]/u;

const begynnerOrd = (foran: string, tegn: string, bak: string): boolean =>
  /^\p{Lu}/u.test(tegn) && (/^\p{Ll}/u.test(foran) || (/^\p{Lu}/u.test(foran) && /^\p{Ll}/u.test(bak)));

const tegnFor = (tegn: string): string => (STREK.test(tegn) ? '-' : APOSTROF.test(tegn) ? "'" : fold(tegn));

/** Reads a text for `utenNavn`. */
export function lesForNavn(tekst: string): Navnelesning {
  if (ENKEL.test(tekst) && !STOR_MIDT_I.test(tekst))
    return {
      tekst: tekst.toLowerCase().replace(STREKER, '-').replaceAll('`', "'"),
      utsnitt: (fra, til) => [fra, til],
    };
  let lest = '';
  const start: number[] = [];
  const slutt: number[] = [];
  const legg = (tegn: string, fra: number, til: number): void => {
    lest += tegn;
    for (let i = 0; i < tegn.length; i++) {
      start.push(fra);
      slutt.push(til);
    }
  };
  let forrige = '';
  for (const { 0: hele, index } of tekst.matchAll(TEGN)) {
    if (begynnerOrd(forrige, hele, tekst.charAt(index + hele.length))) legg(STORBOKSTAVSKILLE, index, index);
    legg(tegnFor(hele), index, index + hele.length);
    forrige = hele;
  }
  return { tekst: lest, utsnitt: (fra, til) => [start[fra] ?? 0, slutt[til - 1] ?? tekst.length] };
}
