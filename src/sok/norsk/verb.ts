import { UTEN_VERB } from './leksikon/slekt/handlinger/uten-verb.ts';
import { stammeMedForstavelse } from './forstavelser.ts';
import { erLemma, leksemFor } from './ordbok.ts';
import { rotAv } from './stamme.ts';

const UTEN: ReadonlySet<string> = new Set(UTEN_VERB.trim().split(/\s+/u));

/**
 * A noun's ending, and its verb's: «steng-ing», «nedlegg-else», «dokument-asjon». Of what ends in -ning only the verb tells how it is made, and
 * what ends in -sving is a road.
 */
const ENDELSER: readonly (readonly [RegExp, string])[] = [
  [/(?<=å)(?:ing|else)$/u, ''],
  [/(?<!ik)asjon$/u, 'ere'],
  [/(?:(?<!(?<!n)n|sv)ing|else)$/u, 'e'],
];
const KORTESTE_ROT = 3;

const erVerb = (ord: string): boolean => erLemma(ord) && leksemFor(ord)?.verb === true;

/** A verb of the lexicon, or one with something before it: «feilbehandle». */
export const erKjentVerb = (ord: string): boolean => erVerb(ord) || stammeMedForstavelse(ord) !== undefined;

/** «forurense» of «forurensning», «oppnevne» of «oppnevning», «dekke» of «dekning»: the one that is a word. */
const avNing = (rot: string): string | undefined =>
  [`${rot}e`, `${rot}ne`, `${rot}${rot.at(-1) ?? ''}e`].find(erVerb);

/** What one does, by what it is called: «stenge» of «stenging». The verb need not be known; undefined for a noun of nothing that is done. */
export function verbAv(substantiv: string): string | undefined {
  if (UTEN.has(substantiv)) return undefined;
  for (const [endelse, verbets] of ENDELSER) {
    const rot = substantiv.replace(endelse, '');
    if (rot !== substantiv) return rot.length < KORTESTE_ROT ? undefined : rot + verbets;
  }
  return substantiv.endsWith('ning') ? avNing(substantiv.slice(0, -4)) : undefined;
}

/** Less of a verb that the lexicon does not know is too often another word: «klar» of «klarere». */
const KORTESTE_STAMME = 4;
const KORTESTE_PAA_ERE = 5;

/** The stems that a verb's forms have: one of a verb that is known, a few of another, «repar» and «reparert». */
export function verbsStammer(verb: string): readonly string[] {
  if (erKjentVerb(verb)) return [rotAv(verb).stamme];
  const former = [verb, `${verb}r`, ...(/[eø]re$/u.test(verb) ? [verb.replace(/e$/u, 't')] : [])];
  const korteste = /[ae]re$/u.test(verb) ? KORTESTE_PAA_ERE : KORTESTE_STAMME;
  const stammer = former.filter((form) => leksemFor(form) === undefined).map((form) => rotAv(form).stamme);
  return [...new Set(stammer)].filter((stamme) => stamme.length >= korteste);
}
