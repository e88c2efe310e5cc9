import { husk } from '../hukommelse/husk.ts';
import { fold } from './fold.ts';
import { type Navnelesning, STORBOKSTAVSKILLE } from './navnelesning.ts';

/** Letters that are written in several ways when they are folded; a name is the same name in all of them. */
const SKRIVEMAATER: Readonly<Record<string, string>> = {
  å: '(?:å|aa)',
  aa: '(?:å|aa)',
  ø: '(?:ø|oe)',
  oe: '(?:ø|oe)',
  æ: '(?:æ|ae)',
  ae: '(?:æ|ae)',
  ü: '(?:u|y|ue)',
  ue: '(?:u|y|ue)',
};
/** And on a keyboard without them: not of a word that stands alone and is shorter than this, which would be any small word. */
const UTEN_TASTER: Readonly<Record<string, string>> = {
  ...SKRIVEMAATER,
  å: '(?:å|aa|a)',
  ø: '(?:ø|oe|o)',
  æ: '(?:æ|ae|a)',
};
const KORTESTE_UTEN_TASTER = 4;
const BOKSTAVER = /aa|oe|ae|ue|[\s\S]/gu;
/** What may stand inside a word: it is parted at the end of a line («Nord-mann»), or has a capital («NordMann»). */
const DELING = `[-${STORBOKSTAVSKILLE}]?`;
/**
 * The letters of a folded text, near enough: each name has a pattern of its own, and properties of Unicode (\p{L}) take milliseconds to compile.
 */
const BOKSTAV = 'a-zæøå\\u0100-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufdff';
/** What may stand between the parts of a name. A mask is never swallowed. */
const SKILLE = `[^${BOKSTAV}0-9*[\\]]*`;
const FORAN = `(?<![${BOKSTAV}])`;
/** What is called by somebody's name, and written in one with it: «Nordmannsaken». */
const OPPKALT = `(?:sak(?:en|a|er|ene)?|familie[na]?|boet|eige?n?dom(?:men)?|g[åa]rd(?:en)?|klage[na]?|brevet)s?(?![${BOKSTAV}])`;
const KORTESTE_OPPKALT = 4;
/** To and with somebody in Sámi, after a vowel: «Sárái», «Sáráin». */
const SAMISK = `(?<=[${BOKSTAV}]{3}[aeiouyæøå])in?`;
const BAK = `(?:(?:'?s|'(?![${BOKSTAV}])|${SAMISK})?(?![${BOKSTAV}])|s?(?=${OPPKALT}))`;
/** Small words inside names: never enough to know a name by. */
const SMAAORD = new Set(
  'av af de del della den der di du el la le les van von zu ter ibn al bin og'.split(' '),
);
/** What begins a name that some write in one word and some in two: «Al-Hassan», «O’Neill», «de Vries». */
const FORSTAVELSER = 'al el abu ben bin mc mac van von de di da du la le o d'.split(' ');
const KORTESTE_ETTER_FORSTAVELSE = 3;
const ETTER_FORSTAVELSE = `[-' ${STORBOKSTAVSKILLE}]?`;

const bokstaver = (del: string, alene: boolean): string => {
  const skrivemaater = alene && del.length < KORTESTE_UTEN_TASTER ? SKRIVEMAATER : UTEN_TASTER;
  return (del.match(BOKSTAVER) ?? []).map((bokstav) => skrivemaater[bokstav] ?? bokstav).join(DELING);
};

/** «al» and «hassan» of «alhassan». */
const delt = (del: string): readonly (readonly [string, string])[] =>
  FORSTAVELSER.filter(
    (foran) => del.startsWith(foran) && del.length >= foran.length + KORTESTE_ETTER_FORSTAVELSE,
  ).map((foran) => [foran, del.slice(foran.length)]);

const medForstavelse = ([foran, bak]: readonly [string, string]): string =>
  bokstaver(foran, false) + ETTER_FORSTAVELSE + bokstaver(bak, false);

/** @param alene when there is nothing beside it to know the name by. */
function delmoenster(del: string, alene: boolean): string {
  const moenstre = [bokstaver(del, alene), ...delt(del).map(medForstavelse)];
  return moenstre.length === 1 ? moenstre.join('') : `(?:${moenstre.join('|')})`;
}

/**
 * A folded text with its vowels blurred: all the ways to write a name look the same («Åge», «Aage»), so that a name whose words begin no
 * word of the text cannot stand in it.
 */
const blurret = (lest: string): string => lest.replace(/[aeouyæøåü]+/g, '·');

/** What no word of a blurred text has in it. */
const ORDSKILLE = /[^\p{L}·]+/u;
const DELTE_ORD = new RegExp(`(?<=\\p{L})[-${STORBOKSTAVSKILLE}](?=\\p{L})`, 'gu');

export interface Navnemoenster {
  /** What a word of a text must begin with, one or another of these, for the name to stand in it. */
  readonly begynnelser: readonly string[];
  /** Made when a text may have the name in it: most never do, and a pattern costs far more than a look. */
  readonly uttrykk: () => Uttrykk;
}

export interface Uttrykk {
  /** Two or more parts of the name in a row, in any order and case; the whole of a one-word name. */
  readonly helt: RegExp;
  /** One part alone: a name only when it is written with a capital. */
  readonly del: RegExp | undefined;
}

const slik = (moenster: string): RegExp => new RegExp(`${FORAN}(?:${moenster})${BAK}`, 'g');

/** «Al» and «Hassan» of «Omar Al Hassan». */
const medSineForstavelser = (ord: readonly string[]): readonly (readonly [string, string])[] =>
  ord.flatMap((foran, i) => {
    const bak = ord[i + 1];
    return bak !== undefined && FORSTAVELSER.includes(foran) ? [[foran, bak] as const] : [];
  });

function lagUttrykk(ord: readonly string[]): Uttrykk {
  const hele = ord.filter((del) => del.length > 1);
  const store = hele.filter((del) => !SMAAORD.has(del));
  const sammen = medSineForstavelser(ord).map(medForstavelse);
  // «Aaa Bin»: with one word left, the small one is a part of the name like any other.
  const deler = [...new Set(store.length > 1 ? store : hele)];
  // Longest first, so that «Hansen» is not read as «Hans» with something after it.
  deler.sort((a, b) => b.length - a.length);
  const ordrett = ord.map((del) => delmoenster(del, ord.length === 1)).join(SKILLE);
  if (deler.length === 0 || ord.length === 1) return { helt: slik(ordrett), del: undefined };
  const en = `(?:${[...sammen, ...deler.map((del) => delmoenster(del, false))].join('|')})`;
  const smaa = `(?:(?:[${BOKSTAV}]|${[...SMAAORD].join('|')})${SKILLE}){0,3}`;
  const egne = deler.filter((del) => !SMAAORD.has(del)).map((del) => delmoenster(del, true));
  const alene = [...sammen, ...egne];
  return {
    helt: slik(`${ordrett}|${en}(?:${SKILLE}${smaa}${en})+`),
    del: alene.length === 0 ? undefined : slik(alene.join('|')),
  };
}

/** «ü» is u to the search, and is written in more ways than u is. */
const foldMedUe = (navn: string): string => navn.split('ü').map(fold).join('ü');

function lagMoenster(navn: string): Navnemoenster | undefined {
  const ord = foldMedUe(navn.normalize('NFC').toLocaleLowerCase('nb')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (ord.length === 0) return undefined;
  const begynnelser = ord.flatMap((del) => [del, ...delt(del).map(([, bak]) => bak)]);
  let uttrykk: Uttrykk | undefined;
  return {
    begynnelser: [...new Set(begynnelser.map((del) => blurret(del).replace(/\p{N}.*$/u, '')))],
    uttrykk: () => (uttrykk ??= lagUttrykk(ord)),
  };
}

/** Case handlers and frequent senders come again and again: their patterns are kept. */
export const moensterFor = husk(lagMoenster, { antall: 20_000 });

/** From one character to another, which is not in it. */
export type Spenn = readonly [number, number];

const MED_STOR = /^[^\p{L}]*[\p{Lu}\p{Lt}]/u;

/** Where a name stands in a text. @param original the text as it was written. @param alene also by one part of it. */
export function* spennAv(
  { helt, del }: Uttrykk,
  { tekst, utsnitt }: Navnelesning,
  original: string,
  alene = true,
): Generator<Spenn> {
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
