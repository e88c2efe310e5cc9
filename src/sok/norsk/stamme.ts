import { delerI, delerMedUkjentForledd, leddAvDeler, stammeAvDeler, type Del } from './ledd.ts';
import { leksemFor } from './ordbok.ts';
import { stammeVedRegel } from './regler.ts';
import { harTotegn, medNorskeTegn } from './tegn.ts';

/** What a word is searched as, and what else it answers to. */
export interface Rot {
  readonly stamme: string;
  readonly ledd: readonly string[];
}

const INGEN: readonly string[] = [];

const avDeler = (deler: readonly Del[]): Rot => ({
  stamme: stammeAvDeler(deler),
  ledd: leddAvDeler(deler),
});

function iLeksikon(ord: string): Rot | undefined {
  const leksem = leksemFor(ord);
  if (leksem !== undefined) return { stamme: leksem.stamme, ledd: INGEN };
  const deler = delerI(ord);
  return deler === undefined ? undefined : avDeler(deler);
}

function halvtKjent(ord: string): Rot | undefined {
  const deler = delerMedUkjentForledd(ord);
  return deler === undefined ? undefined : avDeler(deler);
}

/**
 * The stem of a folded word and those of its parts: from the lexicon, as written or with å, ø and æ for «aa», «oe» and «ae»; as a compound
 * of the lexicon's words; or by rule. Words with digits, and words of other scripts, are their own stem.
 */
export function rotAv(ord: string): Rot {
  if (!/^[a-zæøå]+$/u.test(ord)) return { stamme: ord, ledd: INGEN };
  const medTegn = harTotegn(ord) ? medNorskeTegn(ord) : ord;
  return (
    iLeksikon(ord) ??
    (medTegn === ord ? undefined : iLeksikon(medTegn)) ??
    halvtKjent(ord) ??
    (medTegn === ord ? undefined : halvtKjent(medTegn)) ?? { stamme: stammeVedRegel(ord), ledd: INGEN }
  );
}

/** The stem of a folded word, bokmål or nynorsk: two words with the same stem are one word to search. */
export const stamme = (ord: string): string => rotAv(ord).stamme;
