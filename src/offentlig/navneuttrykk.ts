import { STORBOKSTAVSKILLE } from './navnelesning.ts';

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
/**
 * The letters of a folded text, near enough: each name has a pattern of its own, and properties of Unicode (\p{L}) take milliseconds to compile.
 */
const BOKSTAV = 'a-zæøå\\u0100-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufdff';
/** What may stand between the parts of a name. A mask is never swallowed. */
const SKILLE = `[^${BOKSTAV}0-9*[\\]]*`;
const FORAN = `(?<![${BOKSTAV}])`;
/** What is called by somebody's name, and written in one with it: «Nordmannsaken». */
const OPPKALT = `(?:sak(?:en|a|er|ene)?|familie[na]?|boet|eige?n?dom(?:men)?|g[åa]rd(?:en)?|klage[na]?|brevet)s?(?![${BOKSTAV}])`;
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

/** What may stand inside a word: it is parted at the end of a line («Nord-mann»), or has a capital («NordMann»). */
const DELING = `[-${STORBOKSTAVSKILLE}]`;
const DELT = new RegExp(`\\S${DELING}\\S`);

/** Whether a text, read for names, may have a word that is parted in the middle. */
export const kanHaDelteOrd = (lest: string): boolean => DELT.test(lest);

/** «al» and «hassan» of «alhassan». */
export const utenForstavelse = (del: string): readonly (readonly [string, string])[] =>
  FORSTAVELSER.filter(
    (foran) => del.startsWith(foran) && del.length >= foran.length + KORTESTE_ETTER_FORSTAVELSE,
  ).map((foran) => [foran, del.slice(foran.length)]);

/** «Al» and «Hassan» of «Omar Al Hassan». */
const medSineForstavelser = (ord: readonly string[]): readonly (readonly [string, string])[] =>
  ord.flatMap((foran, i) => {
    const bak = ord[i + 1];
    return bak !== undefined && FORSTAVELSER.includes(foran) ? [[foran, bak] as const] : [];
  });

/** What a name is found by. */
export interface Uttrykk {
  /** Two or more parts of the name in a row, in any order and case; the whole of a one-word name. */
  readonly helt: RegExp;
  /** One part alone: a name only when it is written with a capital. */
  readonly del: RegExp | undefined;
}

const slik = (moenster: string): RegExp => new RegExp(`${FORAN}(?:${moenster})${BAK}`, 'g');

/**
 * The patterns of a name, for folded texts.
 *
 * @param ord its words, folded.
 * @param delte whether they are found where they are parted in the middle, too: that makes a pattern of twice the size, which takes
 *   four times as long to compile. Texts without such words ({@link kanHaDelteOrd}) give the same without it.
 */
export function lagUttrykk(ord: readonly string[], delte: boolean): Uttrykk {
  const deling = delte ? `${DELING}?` : '';
  const bokstaver = (del: string, alene: boolean): string => {
    const skrivemaater = alene && del.length < KORTESTE_UTEN_TASTER ? SKRIVEMAATER : UTEN_TASTER;
    return (del.match(BOKSTAVER) ?? []).map((bokstav) => skrivemaater[bokstav] ?? bokstav).join(deling);
  };
  const medForstavelse = ([foran, bak]: readonly [string, string]): string =>
    bokstaver(foran, false) + ETTER_FORSTAVELSE + bokstaver(bak, false);
  /** @param alene when there is nothing beside it to know the name by. */
  const delmoenster = (del: string, alene: boolean): string => {
    const moenstre = [bokstaver(del, alene), ...utenForstavelse(del).map(medForstavelse)];
    return moenstre.length === 1 ? moenstre.join('') : `(?:${moenstre.join('|')})`;
  };

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
