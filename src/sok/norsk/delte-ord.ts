import { erSmaaord, etterleddFor, forleddFor, leksemFor } from './ordbok.ts';
import { harSlekt } from './slekt.ts';
import { stamme } from './stamme.ts';

/** A word of a text: what it is folded to, and where it stands. */
interface Sted {
  readonly form: string;
  readonly start: number;
  readonly slutt: number;
  readonly etterSkille: boolean;
}

const BINDESTREK = /^[-\u2010\u2011]$/u;
const BOKSTAVER = /^\p{L}{2,}$/u;
const TALL = /^\d{1,4}$/u;
/** Nobody has written a longer word in two. */
const LENGSTE = 40;

/** «el-bil» is an «elbil», and «100-metersbeltet» is written in one too. A single letter and its word are one word already. */
const medBindestrek = (mellom: string, foran: string, bak: string): boolean =>
  BINDESTREK.test(mellom) &&
  BOKSTAVER.test(bak) &&
  !erSmaaord(bak) &&
  (TALL.test(foran) || (BOKSTAVER.test(foran) && !erSmaaord(foran)));

const erKjent = (ord: string): boolean => leksemFor(ord) !== undefined || harSlekt(stamme(ord));

/**
 * «skole buss», «barne skole»: a compound that was written apart. Only of a first part that is no word by itself, or where the whole word
 * is known: two nouns side by side are seldom one («plan bygg og miljø»).
 */
const medMellomrom = (mellom: string, foran: string, bak: string): boolean =>
  mellom === ' ' &&
  forleddFor(foran) !== undefined &&
  etterleddFor(bak) !== undefined &&
  (leksemFor(foran) === undefined || erKjent(foran + bak));

/**
 * The whole words that two words of a text are when they are written in one, by the number of the first. Never across what is masked.
 *
 * @param ord the text's words, in order.
 */
export function heleAvDelte(tekst: string, ord: readonly Sted[]): ReadonlyMap<number, string> {
  const ut = new Map<number, string>();
  ord.forEach(({ form: bak, start, etterSkille }, i) => {
    const foran = ord[i - 1];
    if (foran === undefined || etterSkille) return;
    const mellom = tekst.slice(foran.slutt, start);
    const helt = foran.form + bak;
    if (helt.length > LENGSTE) return;
    if (medBindestrek(mellom, foran.form, bak) || medMellomrom(mellom, foran.form, bak)) ut.set(i - 1, helt);
  });
  return ut;
}
