import { plussDager, plussMaaneder, ukedagnummer } from '../../tid/dager.ts';
import { fraIso } from './dager.ts';
import { MAANEDSNUMMER } from './dato.ts';
import type { Avlest, Nummerlesning } from './lesning.ts';
import { BEGYNNER, SLUTT } from './tegn.ts';

const ROM = '\\s{1,8}';
const KANSKJE_ROM = '\\s{0,8}';
const UKE = 'uk(?:e|en|a)|vek(?:e|a|en)|week';
const MAANED = 'm(?:å|aa)ne(?:d|den)|m(?:å|aa)nad(?:en)?|month';

const uke = (mandag: string): Nummerlesning => ({ art: 'periode', fra: mandag, til: plussDager(mandag, 6) });

/** The Monday of the week that a day is in. */
const mandagFor = (dag: string): string => plussDager(dag, 1 - ukedagnummer(dag));

/** The Monday of a numbered week (ISO 8601); undefined for the 53rd of a year that has no more than 52. */
function mandagI(ukenr: number, aar: number): string | undefined {
  const mandag = plussDager(mandagFor(`${aar}-01-04`), 7 * (ukenr - 1));
  return ukenr >= 1 && plussDager(mandag, 3).startsWith(String(aar)) ? mandag : undefined;
}

function dag(iDag: string, siden: number): Nummerlesning {
  return { art: 'dato', ...fraIso(plussDager(iDag, -siden)) };
}

function maaned(iDag: string): Nummerlesning {
  const { aar, maaned: nr } = fraIso(iDag);
  return { art: 'dato', aar, maaned: nr };
}

/** Days up to and with today. */
const siste = (antall: number, iDag: string): Nummerlesning => ({
  art: 'periode',
  fra: plussDager(iDag, 1 - antall),
  til: iDag,
});

/** The last week with a number that has begun, or that of a year. */
function nummerertUke(nr: string, skrevetAar: string | undefined, iDag: string): Nummerlesning | undefined {
  const iAar = Number(iDag.slice(0, 4));
  const aar = skrevetAar === undefined ? [iAar, iAar - 1] : [Number(skrevetAar)];
  const mandag = aar
    .map((et) => mandagI(Number(nr), et))
    .find((en) => en !== undefined && (skrevetAar !== undefined || en <= iDag));
  return mandag === undefined ? undefined : uke(mandag);
}

/** The last month with a name that has begun. */
function navngittMaaned(navn: string, iDag: string): Nummerlesning | undefined {
  const nr = MAANEDSNUMMER.get(navn.toLowerCase());
  if (nr === undefined) return undefined;
  const { aar, maaned: naa } = fraIso(iDag);
  return { art: 'dato', aar: nr > naa ? aar - 1 : aar, maaned: nr };
}

/** More days than so are not counted one by one. */
const FLEST_DAGER = 31;
const HELE_NAVN = [...MAANEDSNUMMER.keys()].filter(
  (navn) => navn.length > 4 || /^(?:ma[iy]|mars|jun[ie]|jul[iy])$/u.test(navn),
);

type Leser = (deler: Readonly<Record<string, string | undefined>>, iDag: string) => Nummerlesning | undefined;

/** The last part of a word is not cut off, and neither «i dag-tilbudet» nor «uke 47-48» is read. */
const FERDIG = `${SLUTT}(?!-\\p{L})`;
const IKKE_TALL = `(?!\\.?\\s{0,2}[-\\u2013/'’]?\\s?\\d)`;

const MOENSTRE: readonly (readonly [string, Leser])[] = [
  [`(?:i${KANSKJE_ROM}dag|today)`, (_, iDag) => dag(iDag, 0)],
  [`(?:i${KANSKJE_ROM}g(?:å|aa)r|yesterday)`, (_, iDag) => dag(iDag, 1)],
  [`i${KANSKJE_ROM}forg(?:å|aa)rs?`, (_, iDag) => dag(iDag, 2)],
  [`(?:denne|this)${ROM}(?:${UKE})`, (_, iDag) => uke(mandagFor(iDag))],
  [`(?:denne|this)${ROM}(?:${MAANED})`, (_, iDag) => maaned(iDag)],
  [
    `(?:i${ROM})?(?:forrige|førre|foerre|sist|last)${ROM}(?:${UKE})`,
    (_, iDag) => uke(plussDager(mandagFor(iDag), -7)),
  ],
  [
    `(?:i${ROM})?(?:forrige|førre|foerre|sist|last)${ROM}(?:${MAANED})`,
    (_, iDag) => maaned(plussMaaneder(iDag, -1)),
  ],
  [`siste${ROM}(?:${UKE})`, (_, iDag) => siste(7, iDag)],
  [`siste${ROM}(?:${MAANED})`, (_, iDag) => siste(30, iDag)],
  [
    `(?:siste|last)${ROM}(?<antall>\\d{1,2})${ROM}(?:dag(?:er|ar|ene|ane)|days)`,
    ({ antall }, iDag) => {
      const nr = Number(antall);
      return nr >= 1 && nr <= FLEST_DAGER ? siste(nr, iDag) : undefined;
    },
  ],
  [
    `(?:i${ROM})?(?:uke|veke|week)${ROM}(?<nr>\\d{1,2})(?:(?:,?${ROM}|/)(?<aar>20\\d\\d))?${SLUTT}${IKKE_TALL}`,
    ({ nr = '', aar }, iDag) => nummerertUke(nr, aar, iDag),
  ],
  [
    `in?${ROM}(?<navn>${HELE_NAVN.join('|')})${SLUTT}${IKKE_TALL}`,
    ({ navn = '' }, iDag) => navngittMaaned(navn, iDag),
  ],
];
const UTTRYKK = MOENSTRE.map(
  ([moenster, les]) => [new RegExp(`${BEGYNNER}${moenster}${FERDIG}`, 'iuy'), les] as const,
);
/** What they all begin with: most words are seen at a glance to be none. */
const KAN_VAERE = /^(?:i|today|yesterday|denne|this|forrige|f(?:ø|oe)rre|siste?|last|uke|veke|week)/iu;

/**
 * Reads words for a day, a week or a month that begin at `fra`: «i går», «i dag», «forrige uke», «uke 47», «siste 30 dager», «denne måneden», «i november»,
 * in both languages of the journal and in English. A week is from Monday to Sunday; a week or a month without its year is the last that has begun.
 *
 * @param iDag the Oslo date that they are counted from.
 */
export function lesDatoIOrd(tekst: string, fra: number, iDag: string): Avlest | undefined {
  if (!KAN_VAERE.test(tekst.slice(fra, fra + 10))) return undefined;
  for (const [uttrykk, les] of UTTRYKK) {
    uttrykk.lastIndex = fra;
    const treff = uttrykk.exec(tekst);
    const lesning = treff === null ? undefined : les(treff.groups ?? {}, iDag);
    if (treff === null || lesning === undefined) continue;
    const navn = treff.groups?.['navn'];
    // «oppstart i august» may be of any year in a title.
    return { skrevet: treff[0], lesninger: [lesning], ...(navn !== undefined && { fraser: [navn] }) };
  }
  return undefined;
}

/** «i dag» may say no more than «now»: «hvorfor er veien stengt i dag». */
export const kanBetyNaa = (skrevet: string): boolean => /^(?:i\s*dag|today)$/iu.test(skrevet);

/** Whether a date was written in words, and so counted from today. */
export const erIOrd = (skrevet: string): boolean => KAN_VAERE.test(skrevet);
