import { plussDager, plussMaaneder, ukedagnummer } from '../../tid/dager.ts';
import { fraIso } from './dager.ts';
import type { Avlest, Nummerlesning } from './lesning.ts';
import { BEGYNNER, SLUTT } from './tegn.ts';

const ROM = '\\s{1,8}';
const KANSKJE_ROM = '\\s{0,8}';
const DENNE = '(?<denne>denne|this)';
const FORRIGE = `(?:i${ROM})?(?:forrige|førre|foerre|last)`;
const UKE = '(?<uke>uk(?:e|en|a)|vek(?:e|a|en)|week)';
const MAANED = '(?:m(?:å|aa)ne(?:d|den)|m(?:å|aa)nad(?:en)?|month)';
const DAGER = [
  `(?<dag0>i${KANSKJE_ROM}dag|today)`,
  `(?<dag1>i${KANSKJE_ROM}g(?:å|aa)r|yesterday)`,
  `(?<dag2>i${KANSKJE_ROM}forg(?:å|aa)rs?)`,
];

/** A day that is counted from today; and neither «i dagsenteret» nor «i dag-tilbudet». */
const I_ORD = new RegExp(
  `${BEGYNNER}(?:${DAGER.join('|')}|(?:${DENNE}|${FORRIGE})${ROM}(?:${UKE}|${MAANED}))${SLUTT}(?!-\\p{L})`,
  'iuy',
);

function uke(iDag: string): Nummerlesning {
  const mandag = plussDager(iDag, 1 - ukedagnummer(iDag));
  return { art: 'periode', fra: mandag, til: plussDager(mandag, 6) };
}

function maaned(iDag: string): Nummerlesning {
  const { aar, maaned: nr } = fraIso(iDag);
  return { art: 'dato', aar, maaned: nr };
}

/**
 * Reads words for a day, a week or a month that begin at `fra`: «i går», «i dag», «forrige uke», «denne måneden», in both languages of the journal
 * and in English. A week is from Monday to Sunday.
 *
 * @param iDag the Oslo date that they are counted from.
 */
export function lesDatoIOrd(tekst: string, fra: number, iDag: string): Avlest | undefined {
  I_ORD.lastIndex = fra;
  const treff = I_ORD.exec(tekst);
  if (treff === null) return undefined;
  const { denne, uke: iUke, ...dager } = treff.groups ?? {};
  const siden = ['dag0', 'dag1', 'dag2'].findIndex((navn) => dager[navn] !== undefined);
  const [skrevet] = treff;
  if (siden >= 0) return { skrevet, lesninger: [{ art: 'dato', ...fraIso(plussDager(iDag, -siden)) }] };
  const erDenne = denne !== undefined;
  return {
    skrevet,
    lesninger: [
      iUke === undefined
        ? maaned(plussMaaneder(iDag, erDenne ? 0 : -1))
        : uke(plussDager(iDag, erDenne ? 0 : -7)),
    ],
  };
}

/** «i dag» may say no more than «now»: «hvorfor er veien stengt i dag». */
export const kanBetyNaa = (skrevet: string): boolean => /^(?:i\s*dag|today)$/iu.test(skrevet);

/** Whether a number was written in words alone: a date that is counted from today. */
export const erIOrd = (skrevet: string): boolean => !/\p{N}/u.test(skrevet);
