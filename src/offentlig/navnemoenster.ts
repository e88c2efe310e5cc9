import { husk } from '../hukommelse/husk.ts';
import { VektetHukommelse } from '../hukommelse/vektet.ts';
import { fold } from './fold.ts';
import { type Navnelesning, STORBOKSTAVSKILLE } from './navnelesning.ts';
import { kanHaDelteOrd, lagUttrykk, utenForstavelse, type Uttrykk } from './navneuttrykk.ts';

/**
 * A folded text with its vowels blurred: all the ways to write a name look the same («Åge», «Aage»), so that a name whose words begin no
 * word of the text cannot stand in it.
 */
const blurret = (lest: string): string => lest.replace(/[aeouyæøåü]+/g, '·');

/** What no word of a blurred text has in it. */
const ORDSKILLE = /[^\p{L}·]+/u;
const DELTE_ORD = new RegExp(`(?<=\\p{L})[-${STORBOKSTAVSKILLE}](?=\\p{L})`, 'gu');

export interface Navnemoenster {
  /** The name's words, folded. */
  readonly ord: readonly string[];
  /** What a word of a text must begin with, one or another of these, for the name to stand in it. */
  readonly begynnelser: readonly string[];
}

/** «ü» is u to the search, and is written in more ways than u is. */
const foldMedUe = (navn: string): string => navn.split('ü').map(fold).join('ü');

function lagMoenster(navn: string): Navnemoenster | undefined {
  const ord = foldMedUe(navn.normalize('NFC').toLocaleLowerCase('nb')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (ord.length === 0) return undefined;
  const begynnelser = ord.flatMap((del) => [del, ...utenForstavelse(del).map(([, bak]) => bak)]);
  return { ord, begynnelser: [...new Set(begynnelser.map((del) => blurret(del).replace(/\p{N}.*$/u, '')))] };
}

/** Case handlers and frequent senders come again and again: what is known of their names is kept. */
export const moensterFor = husk(lagMoenster, { antall: 20_000 });

/**
 * Compiled patterns that are kept, those that were last used: each takes 40–80 kB, and most names come once. A text is looked at with a name's
 * pattern only where the name may stand in it, which is seldom.
 */
const FLEST_UTTRYKK = 256;
const uttrykkene = new VektetHukommelse<Uttrykk>(FLEST_UTTRYKK);

const uttrykkFor = ({ ord }: Navnemoenster, lest: string): Uttrykk => {
  const delte = kanHaDelteOrd(lest);
  return uttrykkene.hent(`${delte ? '-' : ' '}${ord.join(' ')}`, () => ({
    verdi: lagUttrykk(ord, delte),
    tyngde: 1,
  }));
};

/** From one character to another, which is not in it. */
export type Spenn = readonly [number, number];

const MED_STOR = /^[^\p{L}]*[\p{Lu}\p{Lt}]/u;
/** Of a shorter name, nothing that is written in one with it is called by it. */
const KORTESTE_OPPKALT = 4;

/** Where a name stands in a text. @param original the text as it was written. @param alene also by one part of it. */
export function* spennAv(
  navnet: Navnemoenster,
  { tekst, utsnitt }: Navnelesning,
  original: string,
  alene = true,
): Generator<Spenn> {
  const { helt, del } = uttrykkFor(navnet, tekst);
  const langtNok = (treff: string, slutt: number): boolean =>
    treff.length >= KORTESTE_OPPKALT || !/^\p{L}/u.test(tekst.slice(slutt));
  for (const moenster of alene && del !== undefined ? [helt, del] : [helt]) {
    // A pattern that is used as it is need not be compiled again, as `matchAll` does with its own copy.
    moenster.lastIndex = 0;
    for (let funn = moenster.exec(tekst); funn !== null; funn = moenster.exec(tekst)) {
      const { 0: treff, index } = funn;
      const spenn = utsnitt(index, index + treff.length);
      if (!langtNok(treff, index + treff.length)) continue;
      if (moenster === helt || MED_STOR.test(original.slice(...spenn))) yield spenn;
    }
  }
}

/** What a text is looked at by, to see whether a name may stand in it. */
export interface Utdrag {
  /** Its words, blurred. */
  readonly ord: readonly string[];
  /** All of it, with the words in one that may be one; empty where none may. */
  readonly iEtt: string;
}

export function utdragAv({ tekst }: Navnelesning): Utdrag {
  const kanVaereDelt = tekst.includes('-') || tekst.includes(STORBOKSTAVSKILLE);
  const iEtt = kanVaereDelt ? blurret(tekst.replace(DELTE_ORD, '')) : '';
  return { ord: blurret(tekst).split(ORDSKILLE), iEtt };
}

export const kanStaaI = ({ ord, iEtt }: Utdrag, { begynnelser }: Navnemoenster): boolean =>
  begynnelser.some((foerst) => ord.some((et) => et.startsWith(foerst)) || iEtt.includes(foerst));
