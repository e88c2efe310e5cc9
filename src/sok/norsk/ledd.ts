import { forleddFor, leksemFor } from './ordbok.ts';
import { medNorskeTegn } from './tegn.ts';

/** A part of a compound: what it is searched as, and whether it is worth finding by itself. */
export interface Del {
  readonly stamme: string;
  readonly taus: boolean;
}

const KORTESTE_DEL = 3;
const KORTESTE_ORD = 6;
const FLEST_DELER = 4;
/** Words before a verb's noun make another noun, no compound: «forhandling» is no kind of «handling». */
const SMAAFORLEDD = new Set(
  'til opp inn for mot ved mis sam fra frå ute inne over under etter gjen atter fore med bort ned fram frem hen hjem heim sam bak fast vel van gjennom mellom uten utan ugjen unna rundt tilbake attende'.split(
    ' ',
  ),
);

const etterledd = (ord: string): Del | undefined => {
  const leksem = leksemFor(ord);
  return leksem?.somEtterledd === true ? { stamme: leksem.stamme, taus: false } : undefined;
};

/** «lønnsinnplassering» is no kind of «plassering», but of something that nobody has listed. */
const ENDER_I_SMAAORD = /(?:inn|opp|ut|til|an|av|på|om|over|under|for|fore|ved|mot|sam|ned|gjen|mis|be|u)$/u;

/** All of a first part: a word, with its link, or a compound of them. */
function forledd(ord: string, igjen: number): readonly Del[] | undefined {
  const kjent = forleddFor(ord);
  if (kjent !== undefined) return [kjent];
  if (igjen < 2) return undefined;
  // The longest last part first; its link follows it.
  for (let i = KORTESTE_DEL; i <= ord.length - KORTESTE_DEL; i++) {
    const bak = forleddFor(ord.slice(i));
    if (bak === undefined || bak.taus) continue;
    const foran = forledd(ord.slice(0, i), igjen - 1);
    if (foran !== undefined) return [...foran, bak];
  }
  return undefined;
}

/** The parts of a compound, in order; undefined for a word that cannot be taken apart with certainty. */
export function delerI(ord: string): readonly Del[] | undefined {
  if (ord.length < KORTESTE_ORD) return undefined;
  // The longest last part first: «barnehageplass» ends in «plass», «kommunebarnehage» in «barnehage».
  for (let i = KORTESTE_DEL; i <= ord.length - KORTESTE_DEL; i++) {
    const bak = etterledd(ord.slice(i));
    if (bak === undefined) continue;
    const foran = forledd(ord.slice(0, i), FLEST_DELER - 1);
    if (foran !== undefined) return [...foran, bak];
  }
  return undefined;
}

/** «Lillevannsbarnehagen»: what stands before a long last part need not be known. */
export function delerMedUkjentForledd(ord: string): readonly Del[] | undefined {
  for (let i = KORTESTE_DEL; i <= ord.length - 5; i++) {
    const bak = ord.slice(i);
    const leksem = leksemFor(bak);
    if (leksem?.sterk !== true || !leksem.somEtterledd) continue;
    const foran = ord.slice(0, i);
    if (SMAAFORLEDD.has(foran) || ENDER_I_SMAAORD.test(foran) || !/[aeiouyæøå]/u.test(foran))
      return undefined;
    return [
      { stamme: medNorskeTegn(foran), taus: true },
      { stamme: leksem.stamme, taus: false },
    ];
  }
  return undefined;
}

/** What a compound is searched as: its parts' stems, without their links. */
export const stammeAvDeler = (deler: readonly Del[]): string => deler.map(({ stamme }) => stamme).join('');

/**
 * What a compound also answers to: every run of its parts that is shorter than the word, «reguleringsplan» and «planforslag»
 * of «reguleringsplanforslag». A silent part («hoved-») is never one by itself.
 */
export function leddAvDeler(deler: readonly Del[]): readonly string[] {
  const ut = new Set<string>();
  for (let lengde = 1; lengde < deler.length; lengde++) {
    for (let fra = 0; fra + lengde <= deler.length; fra++) {
      const lop = deler.slice(fra, fra + lengde);
      if (lop.at(-1)?.taus !== true) ut.add(stammeAvDeler(lop));
    }
  }
  return [...ut];
}
