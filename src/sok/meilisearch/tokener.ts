import { createHash } from 'node:crypto';
import { ordI, type Ord } from '../norsk/analyse.ts';
import { nummernoekler } from '../nummer.ts';
import type { Sokepost, Soketekst } from '../projeksjon.ts';
import { FELT, type Felt } from '../rang.ts';
import { kod } from './kod.ts';

/**
 * The tokens of an entry: all that the server can find it by. A token begins with a letter for what it is: `e` a word that is its own
 * stem, `f` the form and `s` the stem of any other, `l` a part of a compound, `b` and `c` two and three stems that follow each
 * other, `k` a number's key. Then the word, and at last the digit of the field it stands in: a word can be asked for in one field, and in all.
 * With `n` before it, it stands there only as part of, or beside, a young person's name.
 */
export interface Plass {
  readonly felt: Felt;
  readonly navn: boolean;
}
export type Art = 'e' | 'f' | 's' | 'l';

/** What is longer than the server can hold is known by its hash: it is found whole, and not by its beginning. */
const LENGSTE = 200;
const korttKode = (tekst: string): string => {
  const kode = kod(tekst);
  return kode.length <= LENGSTE ? kode : `#${createHash('sha256').update(tekst).digest('hex')}`;
};

/** The tokens of what begins so, in any field. */
export const begynnelse = (art: Art, navn: boolean, ord: string): string =>
  `${navn ? 'n' : ''}${art}${kod(ord)}`;
/** The token of a word in one field. */
export const ordtoken = (art: Art, { felt, navn }: Plass, ord: string): string =>
  `${navn ? 'n' : ''}${art}${korttKode(ord)}=${FELT.indexOf(felt)}`;
export const noekkel = (nr: string): string => `k${kod(nr)}`;

/** Two or three words, by their stems: with what stands between them, nothing or something masked. */
export type Foelge = readonly Ord[];
/** How many words at most are kept together. A longer phrase is made of such that overlap. */
export const LENGSTE_FOELGE = 3;

/** The tokens of words that follow each other, in any field; with `begynner` for the last, of what goes on from there. */
export function foelgen(navn: boolean, ord: Foelge, begynner?: string): string {
  const koder = ord.map(({ stamme, etterSkille }, i) => {
    const sist = i === ord.length - 1 ? begynner : undefined;
    return `${i === 0 ? '' : etterSkille ? '!' : '-'}${korttKode(sist ?? stamme)}`;
  });
  return `${navn ? 'n' : ''}${ord.length === 2 ? 'b' : 'c'}${koder.join('')}${begynner === undefined ? '=' : ''}`;
}
/** The token of words that follow each other in one field. */
export const foelgetoken = ({ felt, navn }: Plass, ord: Foelge): string =>
  `${foelgen(navn, ord)}${FELT.indexOf(felt)}`;

function ordtokener(plass: Plass, ord: readonly Ord[], til: Set<string>): void {
  for (const { form, stamme, ledd } of ord.flatMap((et) => [et, ...(et.hele ?? [])])) {
    if (form === stamme) til.add(ordtoken('e', plass, form));
    else {
      til.add(ordtoken('f', plass, form));
      til.add(ordtoken('s', plass, stamme));
    }
    for (const del of ledd) til.add(ordtoken('l', plass, del));
  }
}

function foelgetokener(plass: Plass, ord: readonly Ord[], til: Set<string>): void {
  for (let lengde = 2; lengde <= LENGSTE_FOELGE; lengde++) {
    for (let fra = 0; fra + lengde <= ord.length; fra++) {
      til.add(foelgetoken(plass, ord.slice(fra, fra + lengde)));
    }
  }
}

function alleTokener(plass: Plass, ord: readonly Ord[], til: Set<string>): void {
  ordtokener(plass, ord, til);
  foelgetokener(plass, ord, til);
}

function felttokener(felt: Felt, { uten, medNavn, renset }: Soketekst, til: Set<string>): void {
  const faste = [...uten, ...renset].map(ordI);
  for (const ord of faste) alleTokener({ felt, navn: false }, ord, til);
  if (medNavn.length === 0) return;
  const egne = new Set<string>();
  for (const tekst of medNavn) alleTokener({ felt, navn: true }, ordI(tekst), egne);
  // What stands there without the names too is found by that.
  for (const token of egne) if (!til.has(token.slice(1))) til.add(token);
}

/** All tokens of an entry, none twice. */
export function tokenerI(sokepost: Sokepost): readonly string[] {
  const ut = new Set(nummernoekler(sokepost.post).map(noekkel));
  for (const felt of FELT) felttokener(felt, sokepost[felt], ut);
  return [...ut];
}
