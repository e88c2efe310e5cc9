import type { Avlest, Eiendom } from './lesning.ts';
import { BEGYNNER, ROM, SKRAA, SLUTT, STREK } from './tegn.ts';

const NR = '(?:nr|nummer|nummeret)\\.?';
const KOLON = `${ROM}:?${ROM}`;
const GAARD = '(?:g(?:å|aa|a)rds?\\.?|g\\.?)';
const BRUK = '(?:bruks?\\.?|b\\.?)';
const GNR = `${GAARD}${STREK}?${ROM}${NR}${KOLON}`;
const BNR = `${BRUK}${STREK}?${ROM}${NR}${KOLON}`;
const FESTE = `(?:f\\.?${ROM}nr|feste(?:nr|nummer)?)\\.?`;
const SEKSJON = `(?:s\\.?${ROM}nr|seksjon(?:s?nr|snummer)?)\\.?`;
/** «gnr/bnr», «gnr. og bnr.», «gbnr», «gbr», «g/bnr», «gårds- og bruksnummer», «gnr/bnr/fnr/snr». */
const BEGGE =
  `(?:${GAARD}${STREK}?${ROM}(?:${NR})?${ROM}(?:${SKRAA}|${STREK}|og|,|\\+)?${ROM}${BRUK}${ROM}${NR}` +
  `(?:${SKRAA}${FESTE}(?:${SKRAA}${SEKSJON})?)?|gbr\\.?|gb\\.?|g${SKRAA}b)${KOLON}`;
const SAMMENHENG = '(?:eiendom(?:men)?|eigedom(?:en)?|matrikkel(?:nr|nummer)?\\.?:?)\\s';
/** What may stand before: «eiendommen», «knr. 4601,». */
const FORAN = `(?:${SAMMENHENG})?(?:k(?:ommune)?\\.?(?:nr|nummer)\\.?${KOLON}\\d{4}${ROM}[,;]?${ROM})?`;
const FNR = `(?:${ROM}[,/]?${ROM}${FESTE}${KOLON}(?<fnr>\\d{1,5}))?`;
const SNR = `(?:${ROM}[,/]?${ROM}${SEKSJON}${KOLON}(?<snr>\\d{1,5}))?`;
const TALL = `(?<gnr>\\d{1,4})${ROM}${SKRAA}${ROM}(?<bnr>\\d{1,5})(?:${SKRAA}(?<fnr>\\d{1,5}))?(?:${SKRAA}(?<snr>\\d{1,5}))?`;
const IKKE_MER = `${SLUTT}(?!${SKRAA}\\d)`;
/** Municipality numbers begin so; no year does. */
const KOMMUNE = `(?:03|11|15|18|3[1-9]|4[0-6]|5[0-6])\\d\\d${STREK}`;

/** «gnr. 58, bnr. 62» */
const MED_ORD = `${FORAN}${GNR}(?<gnr>\\d{1,4})${ROM}[,;]?${ROM}(?:og\\s|${SKRAA})?${ROM}${BNR}(?<bnr>\\d{1,5})${IKKE_MER}${FNR}${SNR}`;
/** «bnr. 62, gnr. 58» */
const OMVENDT = `${BNR}(?<bnr>\\d{1,5})${ROM}[,;]?${ROM}(?:og\\s|av\\s|${SKRAA})?${ROM}${GNR}(?<gnr>\\d{1,4})${IKKE_MER}(?!${ROM}[,;]?${ROM}${BNR}\\d)`;
/** «gnr/bnr 58/62», «gnr 58/62», «eiendommen 58/62» */
const MED_SKRAA = `(?:${FORAN}(?:${BEGGE}|${GNR})|${SAMMENHENG})(?:${KOMMUNE})?${TALL}${IKKE_MER}`;
/** «gbnr 58-62», «gnr/bnr 58 62»: after both names two numbers are both. */
const BEGGE_UTEN_SKRAA = `${FORAN}${BEGGE}(?<gnr>\\d{1,3})(?:${STREK}|\\s)(?<bnr>\\d{1,5})${IKKE_MER}(?!${STREK}\\d)`;
/** «4601-58/62» and «58/62/0/3» are properties wherever they stand. */
const MATRIKKEL = `${KOMMUNE}${TALL}${IKKE_MER}`;
const FIRE_TALL = `(?<!${SKRAA})(?<gnr>\\d{1,4})${SKRAA}(?<bnr>\\d{1,5})${SKRAA}(?<fnr>\\d{1,5})${SKRAA}(?<snr>\\d{1,5})${IKKE_MER}`;
/** What may be a property, and may be something else. */
const BART = `${TALL}${IKKE_MER}`;

const UTTRYKK = [MED_ORD, MED_SKRAA, BEGGE_UTEN_SKRAA, OMVENDT, MATRIKKEL, FIRE_TALL];
const I_SPORRING = UTTRYKK.map((uttrykk) => new RegExp(BEGYNNER + uttrykk, 'iuy'));
const I_TEKST = UTTRYKK.map((uttrykk) => new RegExp(BEGYNNER + uttrykk, 'iug'));
const I_SPORRING_BART = new RegExp(BART, 'uy');
/**
 * After a property: «, 63 og 64» are other bruksnumre of the same gårdsnummer; «, 58/63 og 60/1» are whole ones. «, 3 boliger» is neither.
 */
const FLERE_BRUK = new RegExp(
  `${ROM}(?:,|og|samt|&|\\+)${ROM}(?:${BNR})?(?<bnr>\\d{1,5})(?=${ROM}(?:$|[,;)&+]|${STREK}\\s|\\.(?!\\d)|(?:og|samt)\\s))`,
  'iuy',
);
const FLERE_HELE = new RegExp(`${ROM}(?:,|og|samt|&|\\+)${ROM}${TALL}${IKKE_MER}`, 'iuy');

/** No text gives more properties than this. */
const FLEST = 20;
/** What every property that is unmistakable holds: most titles are seen at a glance to have none. */
const KAN_VAERE =
  /(?:^|[^a-zæøå0-9])(?:g(?:å|aa|a)rd|g\.?\s*n|g[^a-zæøå0-9]*b|eiendom|eigedom|matrikkel)|\d[/\\\u2044\u2215\uff0f]\d+[/\\\u2044\u2215\uff0f]\d|\d{4}[\-\u2010-\u2015\u2212]\d/i;

function somEiendom({ groups = {} }: RegExpExecArray): Eiendom | undefined {
  const { gnr, bnr, fnr = '0', snr = '0' } = groups;
  const eiendom = { gnr: Number(gnr), bnr: Number(bnr), fnr: Number(fnr), snr: Number(snr) };
  return eiendom.gnr > 0 && eiendom.bnr > 0 ? eiendom : undefined;
}

/** A property and those that are named with it, from a place where one begins. */
function lesRekke(tekst: string, foerste: RegExpExecArray): readonly [readonly Eiendom[], number] {
  const eiendom = somEiendom(foerste);
  let her = foerste.index + foerste[0].length;
  if (eiendom === undefined) return [[], her];
  const ut = [eiendom];
  // «snr. 1 og 2» are two sections.
  const bareHele = eiendom.fnr > 0 || eiendom.snr > 0;
  while (ut.length < FLEST) {
    FLERE_HELE.lastIndex = her;
    const hel = FLERE_HELE.exec(tekst);
    FLERE_BRUK.lastIndex = her;
    const neste = hel ?? (bareHele ? null : FLERE_BRUK.exec(tekst));
    if (neste === null) break;
    const lest =
      hel === null
        ? { gnr: ut.at(-1)?.gnr ?? 0, bnr: Number(neste.groups?.['bnr']), fnr: 0, snr: 0 }
        : somEiendom(hel);
    if (lest === undefined || lest.bnr === 0) break;
    ut.push(lest);
    her += neste[0].length;
  }
  return [ut, her];
}

/** Reads the properties that begin at `fra`: «gnr 58 bnr 62», «gnr. 58, bnr. 62 og 63», «gbnr 58/62», «58/62/0/3». */
export function lesEiendom(tekst: string, fra: number): Avlest | undefined {
  for (const uttrykk of I_SPORRING) {
    uttrykk.lastIndex = fra;
    const treff = uttrykk.exec(tekst);
    if (treff === null) continue;
    const [eiendommer, slutt] = lesRekke(tekst, treff);
    if (eiendommer.length === 0) continue;
    return {
      skrevet: tekst.slice(fra, slutt),
      lesninger: eiendommer.map((eiendom) => ({ art: 'eiendom', ...eiendom })),
    };
  }
  return undefined;
}

/** The highest gårdsnummer that two bare numbers are read as: the years of case numbers lie above it. */
const HOEYESTE_BARE_GNR = 999;

/** Reads what may be a property, and may be a case number, a date or a fraction: «58/62». */
export function lesMuligEiendom(tekst: string, fra: number): Avlest | undefined {
  I_SPORRING_BART.lastIndex = fra;
  const treff = I_SPORRING_BART.exec(tekst);
  const eiendom = treff === null ? undefined : somEiendom(treff);
  if (treff === null || eiendom === undefined || eiendom.gnr > HOEYESTE_BARE_GNR) return undefined;
  return { skrevet: treff[0], lesninger: [{ art: 'eiendom', ...eiendom }] };
}

/**
 * The properties that a text names so that it can be nothing else: with gnr and bnr, with the municipality's number, or with all four
 * numbers. A bare «58/62» is not taken for one: it may be a case, a date or a share.
 */
export function eiendommerI(tekst: string): readonly Eiendom[] {
  if (!KAN_VAERE.test(tekst)) return [];
  return I_TEKST.flatMap((uttrykk) =>
    [...tekst.matchAll(uttrykk)].flatMap((treff) => lesRekke(tekst, treff)[0]),
  ).slice(0, FLEST);
}

/** How a property may stand in running text. */
export const skrivemaater = ({ gnr, bnr, fnr, snr }: Eiendom): readonly string[] => [
  fnr === 0 && snr === 0 ? `${gnr}/${bnr}` : `${gnr}/${bnr}/${fnr}/${snr}`,
  `gnr ${gnr} bnr ${bnr}`,
];
