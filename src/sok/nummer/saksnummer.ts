import type { Avlest, Nummerlesning } from './lesning.ts';
import { BEGYNNER, erHeltAar, ROM, SKRAA, SLUTT, somAar, STREK } from './tegn.ts';

const KOLON = `\\.?${ROM}:?${ROM}`;
const NR = `(?:(?:nr|nummer)${KOLON})?`;
const SAK =
  `(?<sak>(?:(?:vår|deres|din|dykkar)\\s{1,8})?` +
  `(?:(?:arkiv)?sak(?:en|a|s?(?:${STREK}?(?:id|nr|nummer(?:et)?))?)|(?:saks?|arkiv)?ref(?:eranse)?(?:nr|nummer)?)${KOLON}${NR})`;
const JOURNAL = `(?<journal>(?:journal(?:post(?:en)?)?(?:nr|nummer)?|j\\.?nr|jp|l(?:ø|oe|o)pe(?:nr|nummer)|l\\.?nr)${KOLON}${NR})`;
const DOK = `(?:dok(?:ument(?:et)?)?(?:\\.?(?:nr|nummer)|${STREK}?id)?)${KOLON}${NR}`;
/** Before the document's own number: «2026/123 dok. 4», «2026/123, nr. 4», «2026/123 - 4», «2026/123/4». */
const TIL_DOK = `(?:${ROM}${STREK}${ROM}(?:${DOK})?|${SKRAA}|${ROM},?${ROM}(?:${DOK}|(?:journalpost|jp|nr)${KOLON}${NR}))`;
/** «2026/123-4/KHA» ends before its writer's initials. */
const IKKE_MER = `${SLUTT}(?!${SKRAA}\\p{N})`;

const slik = (moenster: string): RegExp => new RegExp(BEGYNNER + moenster, 'iuy');
const MED_SKRAA = slik(
  `(?:${SAK}|${JOURNAL})?(?<a>\\d{1,9})${ROM}${SKRAA}${ROM}(?<b>\\d{1,9})(?:${TIL_DOK}(?<c>\\d{1,5})${IKKE_MER})?${IKKE_MER}`,
);
const DOKUMENT = slik(
  `${DOK}(?<a>\\d{1,9})${ROM}${SKRAA}${ROM}(?<b>\\d{1,9})${TIL_DOK}(?<c>\\d{1,5})${IKKE_MER}`,
);
const MED_STREK = slik(
  `(?:${SAK}|${JOURNAL})?(?<a>(?:19|20)\\d\\d)${STREK}(?<b>\\d{1,7})(?:${STREK}(?<c>\\d{1,5}))?${SLUTT}(?!${STREK}\\d)`,
);
/** Two digits, a dash and a number are a year and a case only when it says so. */
const KORT_MED_STREK = slik(`${SAK}(?<a>\\d\\d)${STREK}(?<b>\\d{1,7})(?:${STREK}(?<c>\\d{1,5}))?${SLUTT}`);
const I_ETT = slik(
  `(?:${SAK})?(?<a>(?:19|20)\\d\\d)(?<b>\\d{1,6})(?:(?:${STREK}|${SKRAA})(?<c>\\d{1,5})(?!${STREK}\\d))?${IKKE_MER}`,
);
const BARE_SAK = slik(`${SAK}(?<a>\\d{1,7})${SLUTT}`);
const BARE_JOURNAL = slik(`${JOURNAL}(?<a>\\d{1,7})${SLUTT}`);
/** «journalpost 4» is number 4 of its case as often as of the journal. */
const BARE_JOURNALPOST = slik(`(?:journalpost(?:en)?|jp)${KOLON}${NR}(?<a>\\d{1,5})${SLUTT}`);
const BARE_DOK = slik(`${DOK}(?<a>\\d{1,5})${SLUTT}`);

/** «4407-4»: a case's number and a document's, of whatever year. Two digits and a dash are of a law: «§ 18-10». */
const UTEN_AAR = slik(
  `(?<a>(?!(?:19|20)\\d\\d${STREK})\\d{3,7})${STREK}(?<b>\\d{1,4})${SLUTT}(?!${STREK}\\d)`,
);

interface Delt {
  readonly aar: number;
  readonly nr: number;
  /** The year stood last, as in journal numbers. */
  readonly omvendt: boolean;
}

/** A whole year decides which part is the year; with two digits on both sides, both readings stand. */
function del(a: string, b: string): readonly Delt[] {
  const [foerst, sist] = [somAar(a), somAar(b)];
  const ut: Delt[] = [];
  if (foerst !== undefined && (erHeltAar(a) || !erHeltAar(b)))
    ut.push({ aar: foerst, nr: Number(b), omvendt: false });
  if (sist !== undefined && (erHeltAar(b) || !erHeltAar(a)))
    ut.push({ aar: sist, nr: Number(a), omvendt: true });
  return ut.filter(({ nr }) => nr > 0);
}

function lesToTall({ groups = {} }: RegExpExecArray): readonly Nummerlesning[] {
  const { a = '', b = '', c, sak, journal } = groups;
  const delt = del(a, b);
  // A document's number is written with the year first where both numbers can be one.
  const brukt = c === undefined ? delt : delt.slice(0, 1);
  return brukt.flatMap(({ aar, nr, omvendt }): readonly Nummerlesning[] => {
    if (c !== undefined) {
      return [{ art: 'dokument', saksaar: aar, sakssekvensnummer: nr, dokumentnummer: Number(c) }];
    }
    const somSak = { art: 'sak', saksaar: aar, sakssekvensnummer: nr } as const;
    const somJournal = { art: 'journalnummer', journalaar: aar, journalsekvensnummer: nr } as const;
    if (journal !== undefined) return [somJournal];
    return omvendt && sak === undefined ? [somSak, somJournal] : [somSak];
  });
}

const lesEtt =
  (lag: (nr: number) => Nummerlesning) =>
  ({ groups = {} }: RegExpExecArray): readonly Nummerlesning[] => [lag(Number(groups['a']))];

type Leser = (treff: RegExpExecArray) => readonly Nummerlesning[];
const MOENSTRE: readonly (readonly [RegExp, Leser])[] = [
  [MED_SKRAA, lesToTall],
  [DOKUMENT, lesToTall],
  [MED_STREK, lesToTall],
  [KORT_MED_STREK, lesToTall],
  [I_ETT, lesToTall],
  [BARE_SAK, lesEtt((sakssekvensnummer) => ({ art: 'sak', sakssekvensnummer }))],
  [
    BARE_JOURNALPOST,
    ({ groups = {} }) => [
      { art: 'journalnummer', journalsekvensnummer: Number(groups['a']) },
      { art: 'dokument', dokumentnummer: Number(groups['a']) },
    ],
  ],
  [BARE_JOURNAL, lesEtt((journalsekvensnummer) => ({ art: 'journalnummer', journalsekvensnummer }))],
  [
    UTEN_AAR,
    ({ groups = {} }) => [
      {
        art: 'dokument',
        sakssekvensnummer: Number(groups['a']),
        dokumentnummer: Number(groups['b']),
      },
    ],
  ],
  [BARE_DOK, lesEtt((dokumentnummer) => ({ art: 'dokument', dokumentnummer }))],
];

/**
 * Reads a case, document or journal number that begins at `fra`: «2026/123», «26/123-4», «2026/123 - 4», «123/2026» (a case or a
 * journal number: both), «saksnr.: 2026/000123», «2026/123 dok. 4», «jnr 456/2026», «2026-123», «2026123», «202600123-4», «4407-4», «dok 4».
 */
export function lesSaksnummer(tekst: string, fra: number): Avlest | undefined {
  for (const [moenster, les] of MOENSTRE) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    const lesninger = treff === null ? [] : les(treff);
    if (treff !== null && lesninger.length > 0) return { skrevet: treff[0], lesninger };
  }
  return undefined;
}
