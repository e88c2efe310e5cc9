import { husk } from '../../hukommelse/husk.ts';
import { erSmaaord, etterleddFor, forleddFor, leksemFor } from './ordbok.ts';
import { harSlekt } from './slekt.ts';
import { stamme } from './stamme.ts';
import type { Sted } from './sted.ts';

const MELLOMROM = 0x20;
const BINDESTREKER: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const BOKSTAVER = /^\p{L}{2,}$/u;
const TALL = /^\d{1,4}$/u;
/** Nobody has written a longer word in two. */
const LENGSTE = 40;

/** «el-bil» is an «elbil», and «100-metersbeltet» is written in one too. A single letter and its word are one word already. */
const medBindestrek = (foran: string, bak: string): boolean =>
  BOKSTAVER.test(bak) &&
  !erSmaaord(bak) &&
  (TALL.test(foran) || (BOKSTAVER.test(foran) && !erSmaaord(foran)));

const erKjent = husk((ord: string): boolean => leksemFor(ord) !== undefined || harSlekt(stamme(ord)));

/**
 * «skole buss», «barne skole»: a compound that was written apart. Only of a first part that is no word by itself, or where the whole word
 * is known: two nouns side by side are seldom one («plan bygg og miljø»).
 */
const medMellomrom = (foran: string, bak: string): boolean =>
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
  let foran: Sted | undefined;
  for (const [nr, her] of ord.entries()) {
    if (foran !== undefined && !her.etterSkille && her.start === foran.slutt + 1) {
      const mellom = tekst.charCodeAt(foran.slutt);
      const erEtt =
        (mellom === MELLOMROM && medMellomrom(foran.form, her.form)) ||
        (BINDESTREKER.has(mellom) && medBindestrek(foran.form, her.form));
      if (erEtt && foran.form.length + her.form.length <= LENGSTE) ut.set(nr - 1, foran.form + her.form);
    }
    foran = her;
  }
  return ut;
}
