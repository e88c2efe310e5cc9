import { createHash } from 'node:crypto';
import { ordI, type Ord } from '../norsk/analyse.ts';
import { nummernoekler } from '../nummer.ts';
import type { Sokepost, Soketekst } from '../projeksjon.ts';
import { FELT, type Felt } from '../rang.ts';
import { kod } from './kod.ts';

/**
 * The tokens of an entry: all that the server can find it by. A token begins with the place it stands in: a digit for the field, and
 * another digit for the same field's words that only stand there as part of, or beside, a young person's name. Then
 * a letter for what it is: `e` a word that is its own stem, `f` the form and `s` the stem of any other, `l` a part of a compound,
 * `b` two words that follow each other. `k` alone is a number's key.
 */
export type Plass = number;

/** The places of a field that may be searched. */
export const plasser = (felt: Felt, medNavn: boolean): readonly Plass[] => {
  const nr = FELT.indexOf(felt);
  return medNavn ? [nr, nr + FELT.length] : [nr];
};

/** Pairs of words carry their position, modulo this: links of a chain must lie beside each other to be a phrase. */
export const RUNDE = 16;
const posisjon = (nr: number): string => 'abcdefghijklmnop'.charAt(nr % RUNDE);

/** What is longer than the server can hold is known by its hash: it is found whole, and not by its beginning. */
const LENGSTE = 200;
const korttKode = (tekst: string): string => {
  const kode = kod(tekst);
  return kode.length <= LENGSTE ? kode : `#${createHash('sha256').update(tekst).digest('hex')}`;
};

export const helt = (plass: Plass, ord: string): string => `${plass}e${korttKode(ord)}`;
export const form = (plass: Plass, ord: string): string => `${plass}f${korttKode(ord)}`;
export const stamme = (plass: Plass, ord: string): string => `${plass}s${korttKode(ord)}`;
export const ledd = (plass: Plass, ord: string): string => `${plass}l${korttKode(ord)}`;
export const noekkel = (nr: string): string => `k${kod(nr)}`;

/** The beginning of a word's tokens, for words of one kind. */
export const begynnelse = (plass: Plass, art: 'e' | 'f', ord: string): string => `${plass}${art}${kod(ord)}`;

/** Two stems that follow each other, something masked between them or not: the token without its position. */
export const par = (plass: Plass, foerst: string, sist: Pick<Ord, 'etterSkille'>, ord: string): string =>
  `${plass}b${korttKode(foerst)}${sist.etterSkille ? '!' : '='}${kod(ord).length <= LENGSTE ? kod(ord) : korttKode(ord)}`;
export const medPosisjon = (parkode: string, nr: number): string => `${parkode}@${posisjon(nr)}`;

function ordtokener(plass: Plass, ord: readonly Ord[], til: Set<string>): void {
  for (const et of ord) {
    if (et.form === et.stamme) til.add(helt(plass, et.form));
    else {
      til.add(form(plass, et.form));
      til.add(stamme(plass, et.stamme));
    }
    for (const del of et.ledd) til.add(ledd(plass, del));
  }
}

/** Texts follow each other with a gap, so that no phrase reaches from one into the next. */
function partokener(plass: Plass, tekster: readonly (readonly Ord[])[], til: Set<string>): void {
  let nr = 0;
  for (const ord of tekster) {
    for (const [i, et] of ord.entries()) {
      const forrige = ord[i - 1];
      if (forrige) til.add(medPosisjon(par(plass, forrige.stamme, et, et.stamme), nr));
      nr += 1;
    }
    nr += 1;
  }
}

function felttokener(felt: Felt, { uten, medNavn, renset }: Soketekst, til: Set<string>): void {
  const [plass = 0, navneplass = 0] = plasser(felt, true);
  const faste = [...uten, ...renset].map(ordI);
  ordtokener(plass, faste.flat(), til);
  partokener(plass, faste, til);
  if (medNavn.length === 0) return;
  const navn = medNavn.map(ordI);
  const egne = new Set<string>();
  ordtokener(navneplass, navn.flat(), egne);
  for (const token of egne) if (!til.has(`${plass}${token.slice(1)}`)) til.add(token);
  partokener(navneplass, navn, til);
}

/** All tokens of an entry, none twice. */
export function tokenerI(sokepost: Sokepost): readonly string[] {
  const ut = new Set(nummernoekler(sokepost.post).map(noekkel));
  for (const felt of FELT) felttokener(felt, sokepost[felt], ut);
  return [...ut];
}
