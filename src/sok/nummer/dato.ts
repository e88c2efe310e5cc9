import type { Avlest, Dato } from './lesning.ts';
import { BEGYNNER, ROM, SKRAA, SLUTT, somAar, STREK } from './tegn.ts';

/** Bokmål and nynorsk have the same names; English has some of its own. The first is how we write it. */
const MAANEDER: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'febr', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];
/** The number of a month by its name, in any language and however short. */
export const MAANEDSNUMMER: ReadonlyMap<string, number> = new Map(
  MAANEDER.flatMap((navn, i) => navn.map((ett) => [ett, i + 1] as const)),
);
const NAVN = `(?<navn>${[...MAANEDSNUMMER.keys()].sort((a, b) => b.length - a.length).join('|')})${SLUTT}\\.?`;
const AAR = '(?<aar>(?:19|20)\\d\\d)';
const DAG = '(?<dag>\\d{1,2})';
const MND = '(?<mnd>\\d{1,2})';

const MED_ORD = `${DAG}(?:\\.|st|nd|rd|th)?${ROM}(?:of\\s)?${NAVN}(?:${ROM},?${ROM}${AAR}${SLUTT})?`;
const ENGELSK = `${NAVN}${ROM}${DAG}(?:st|nd|rd|th)?,?${ROM}${AAR}${SLUTT}`;
const MAANED = `${NAVN}${ROM}${AAR}${SLUTT}`;
const MED_PUNKTUM = `${DAG}\\.\\s?${MND}\\.\\s?(?<aar>(?:19|20)\\d\\d|\\d\\d)${SLUTT}(?!\\.\\d)`;
const ISO = `${AAR}${STREK}(?<mnd>\\d\\d)${STREK}(?<dag>\\d\\d)(?:T|${SLUTT})(?!${STREK}\\d)`;
const AAR_MED_PUNKTUM = `${AAR}\\.(?<mnd>\\d\\d)\\.(?<dag>\\d\\d)${SLUTT}(?!\\.\\d)`;
const MED_SKRAA = `${DAG}(?:${SKRAA}${MND}(?:${SKRAA}|${STREK}|\\s)|${STREK}${MND}${STREK})${AAR}${SLUTT}(?!${SKRAA})`;
/** Ways that other numbers are written too. */
const KORT_MED_SKRAA = `${DAG}${SKRAA}${MND}(?:${SKRAA}|${STREK})(?<aar>\\d\\d)${SLUTT}(?!${SKRAA})`;
const AAR_FOERST = `${AAR}${SKRAA}${MND}${SKRAA}${DAG}${SLUTT}(?!${SKRAA})`;
const I_ETT = `${AAR}(?<mnd>\\d\\d)(?<dag>\\d\\d)${SLUTT}`;
const I_ETT_DAG_FOERST = `(?<dag>\\d\\d)(?<mnd>\\d\\d)${AAR}${SLUTT}`;
/** «3. okt 26», «3. oktober -26»: two digits are a year where nothing is left to be counted. */
const KORT_MED_ORD = `${DAG}\\.?${ROM}${NAVN}${ROM}(?:${STREK}|['’])?(?<aar>\\d\\d)(?=\\s*$)`;

const ENTYDIGE = [MED_ORD, ENGELSK, MAANED, MED_PUNKTUM, ISO, AAR_MED_PUNKTUM, MED_SKRAA];
const TVETYDIGE = [KORT_MED_SKRAA, AAR_FOERST, I_ETT, I_ETT_DAG_FOERST];

/** «mandag 12. oktober», «måndag den 12.10.»: the day of the week is part of the date, and says nothing that the date does not. */
const UKEDAG =
  '(?:(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag|(?:mon|tues|wednes|thurs|fri|satur)day)\\.?,?\\s)?(?:den\\s)?';

const somUttrykk = (moenstre: readonly string[], flagg: string): readonly RegExp[] =>
  moenstre.map((moenster) => new RegExp(BEGYNNER + moenster, `iu${flagg}`));
const I_SPORRING = {
  entydige: somUttrykk(
    [KORT_MED_ORD, ...ENTYDIGE].map((moenster) => UKEDAG + moenster),
    'y',
  ),
  tvetydige: somUttrykk(TVETYDIGE, 'y'),
};
const I_TEKST = somUttrykk(ENTYDIGE, 'g');

const dagerI = (maaned: number, aar: number | undefined): number =>
  new Date(Date.UTC(aar ?? 2000, maaned, 0)).getUTCDate();

function somDato({ groups = {} }: RegExpExecArray): Dato | undefined {
  const { dag, mnd, navn, aar } = groups;
  const maaned = navn === undefined ? Number(mnd) : MAANEDSNUMMER.get(navn.toLowerCase());
  const aarstall = aar === undefined ? undefined : somAar(aar);
  if (maaned === undefined || maaned < 1 || maaned > 12) return undefined;
  if (aar !== undefined && aarstall === undefined) return undefined;
  const iAar = aarstall === undefined ? {} : { aar: aarstall };
  if (dag === undefined) return { ...iAar, maaned };
  const nr = Number(dag);
  return nr < 1 || nr > dagerI(maaned, aarstall) ? undefined : { ...iAar, maaned, dag: nr };
}

function lesMed(moenstre: readonly RegExp[], tekst: string, fra: number): Avlest | undefined {
  for (const moenster of moenstre) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    const dato = treff === null ? undefined : somDato(treff);
    if (treff !== null && dato !== undefined)
      return { skrevet: treff[0], lesninger: [{ art: 'dato', ...dato }] };
  }
  return undefined;
}

/** Reads a date that begins at `fra` and can be nothing else: «21. november 2026», «21.11.2026», «2026-11-21», «november 2026». */
export const lesDato = (tekst: string, fra: number): Avlest | undefined =>
  lesMed(I_SPORRING.entydige, tekst, fra);

/** Reads what may be a date, and may be the number of a case or a document: «26/11-12», «2026/11/21», «20261121». */
export const lesMuligDato = (tekst: string, fra: number): Avlest | undefined =>
  lesMed(I_SPORRING.tvetydige, tekst, fra);

/** No text gives more dates than this. */
const FLEST = 20;
/** What every date holds: most titles are seen at a glance to have none. */
const KAN_VAERE =
  /(?:^|[^a-zæøå])(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])|\d[.\-\u2010-\u2015\u2212/\\\u2044\u2215\uff0f]\s?\d\d?[\s.\-\u2010-\u2015\u2212/\\\u2044\u2215\uff0f]\s?\d/i;

/** The dates in a text that can be nothing but dates. */
export function datoerI(tekst: string): readonly Dato[] {
  if (!KAN_VAERE.test(tekst)) return [];
  return I_TEKST.flatMap((moenster) => [...tekst.matchAll(moenster)].map(somDato))
    .filter((dato) => dato !== undefined)
    .slice(0, FLEST);
}

const tosifret = (tall: number): string => String(tall).padStart(2, '0');

/** How a date may stand in running text. */
export function skrivemaater({ aar, maaned, dag }: Dato): readonly string[] {
  const navn = MAANEDER[maaned - 1]?.[0] ?? '';
  if (dag === undefined) return [`${navn} ${aar ?? ''}`];
  if (aar === undefined) return [`${dag}. ${navn}`];
  return [
    `${dag}. ${navn} ${aar}`,
    `${dag}.${maaned}.${aar}`,
    `${tosifret(dag)}.${tosifret(maaned)}.${aar}`,
    `${aar}-${tosifret(maaned)}-${tosifret(dag)}`,
  ];
}
