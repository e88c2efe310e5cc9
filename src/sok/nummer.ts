import { formaterDokumentnummer, formaterSaksnummer } from '../offentlig/adresse.ts';
import type { Listepost } from '../offentlig/eldet.ts';

/** A number the way a query writes it, with every reading that is possible. */
export interface Nummer {
  /** The readings as exact tokens: an entry that has all tokens of one of them is a hit. */
  readonly noekler: readonly (readonly string[])[];
  /** The readings as we write them: «2026/123-4». Empty for a bare «dok 4». */
  readonly visning: readonly string[];
  /** The text it was read from. */
  readonly skrevet: string;
}

/**
 * Years and numbers are tokens of their own, so that few tokens are new with each entry: a case is its number and its year, a document
 * those and its own number.
 */
const saksaar = (aar: number): string => `s${aar}`;
const saksnr = (nr: number): string => `n${nr}`;
const dokumentnr = (nr: number): string => `k${nr}`;
const journalaar = (aar: number): string => `j${aar}`;
const journalnr = (nr: number): string => `l${nr}`;

/** Every number that leads to an entry, as exact tokens for the index. */
export function nummernoekler(post: Listepost): readonly string[] {
  const noekler = [saksaar(post.saksaar), saksnr(post.sakssekvensnummer), dokumentnr(post.dokumentnummer)];
  if (post.journalsekvensnummer === undefined) return noekler;
  const aar = post.journalaar ?? Number(post.journaldato.slice(0, 4));
  return [...noekler, journalaar(aar), journalnr(post.journalsekvensnummer)];
}

const STREK = '[-\u2010-\u2015\u2212]';
const SKRAA = '[/\\\\\u2044\u2215\uff0f]';
const SAK = '(?<sak>(?:(?:arkiv)?sak(?:s?nr|s?nummer)?|ref)\\.?:?\\s*(?:nr\\.?\\s*)?)';
const JOURNAL =
  '(?<journal>(?:journal(?:post)?(?:nr|nummer)?|jnr|l(?:ø|oe|o)pe(?:nr|nummer)|lnr)\\.?:?\\s*(?:nr\\.?\\s*)?)';
const DOK = 'dok(?:ument)?\\.?\\s*(?:nr|nummer)?\\.?:?\\s*';
const SLUTT = '(?![\\p{L}\\p{N}])';
const SLUTT_PAA_NUMMER = `(?!${SKRAA}?[\\p{L}\\p{N}])`;

const slik = (moenster: string): RegExp => new RegExp(moenster, 'iuy');
const MED_SKRAA = slik(
  `(?:${SAK}|${JOURNAL})?(?<a>\\d{1,7})\\s*${SKRAA}\\s*(?<b>\\d{1,7})` +
    `(?:(?:\\s*${STREK}\\s*|${SKRAA}|\\s*,?\\s*${DOK})(?<c>\\d{1,5})${SLUTT_PAA_NUMMER})?${SLUTT_PAA_NUMMER}`,
);
const MED_STREK = slik(
  `${SAK}?(?<a>(?:19|20)\\d\\d)${STREK}(?<b>\\d{1,6})(?:${STREK}(?<c>\\d{1,5}))?${SLUTT}(?!${STREK}\\d)`,
);
const I_ETT = slik(`${SAK}?(?<a>(?:19|20)\\d\\d)(?<b>\\d{1,3})${SLUTT_PAA_NUMMER}`);
const BARE_SAK = slik(`${SAK}(?<a>\\d{1,7})${SLUTT}`);
const BARE_JOURNAL = slik(`${JOURNAL}(?<a>\\d{1,7})${SLUTT}`);
const BARE_DOK = slik(`${DOK}(?<a>\\d{1,5})${SLUTT}`);

const erHeltAar = (tall: string): boolean => /^(?:19|20)\d\d$/.test(tall);

/** «26» and «2026» are years; two digits from 70 on belong to the last century. */
function somAar(tall: string): number | undefined {
  if (erHeltAar(tall)) return Number(tall);
  if (!/^\d\d$/.test(tall)) return undefined;
  return Number(tall) + (Number(tall) >= 70 ? 1900 : 2000);
}

/** Whether three numbers look like a date, which no case number does: 12/11/2026, 2026-11-12. */
const erDato = (a: string, b: string, c: string | undefined): boolean =>
  c !== undefined &&
  ((a.length <= 2 &&
    b.length <= 2 &&
    Number(a) <= 31 &&
    Number(b) <= 12 &&
    (erHeltAar(c) || c.length === 2)) ||
    (erHeltAar(a) && b.length === 2 && c.length === 2 && Number(b) <= 12 && Number(c) <= 31));

interface Lesning {
  readonly aar: number;
  readonly nr: number;
  /** The year stood last, as in journal numbers. */
  readonly omvendt: boolean;
}

/** A whole year decides which part is the year; with two digits on both sides, both readings stand. */
function lesninger(a: string, b: string): Lesning[] {
  const [foerst, sist] = [somAar(a), somAar(b)];
  const ut: Lesning[] = [];
  if (foerst !== undefined && (erHeltAar(a) || !erHeltAar(b)))
    ut.push({ aar: foerst, nr: Number(b), omvendt: false });
  if (sist !== undefined && (erHeltAar(b) || !erHeltAar(a)))
    ut.push({ aar: sist, nr: Number(a), omvendt: true });
  return ut.filter(({ nr }) => nr > 0);
}

function lesToTall(treff: RegExpExecArray): Nummer | undefined {
  const { a = '', b = '', c, journal: erJournal } = treff.groups ?? {};
  if (erDato(a, b, c)) return undefined;
  const noekler: (readonly string[])[] = [];
  const visning: string[] = [];
  for (const { aar, nr, omvendt } of lesninger(a, b)) {
    const nummer = { saksaar: aar, sakssekvensnummer: nr };
    if (erJournal !== undefined) {
      noekler.push([journalaar(aar), journalnr(nr)]);
      visning.push(`${nr}/${aar}`);
    } else if (c === undefined) {
      noekler.push([saksaar(aar), saksnr(nr)]);
      if (omvendt) noekler.push([journalaar(aar), journalnr(nr)]);
      visning.push(formaterSaksnummer(nummer));
    } else {
      noekler.push([saksaar(aar), saksnr(nr), dokumentnr(Number(c))]);
      visning.push(formaterDokumentnummer({ ...nummer, dokumentnummer: Number(c) }));
    }
  }
  return noekler.length === 0 ? undefined : { noekler, visning, skrevet: treff[0] };
}

const lesEttTall =
  (noekkel: (nr: number) => string) =>
  (treff: RegExpExecArray): Nummer => ({
    noekler: [[noekkel(Number(treff.groups?.['a']))]],
    visning: [],
    skrevet: treff[0],
  });

const MOENSTRE: readonly (readonly [RegExp, (treff: RegExpExecArray) => Nummer | undefined])[] = [
  [MED_SKRAA, lesToTall],
  [MED_STREK, lesToTall],
  [I_ETT, lesToTall],
  [BARE_SAK, lesEttTall(saksnr)],
  [BARE_JOURNAL, lesEttTall(journalnr)],
  [BARE_DOK, lesEttTall(dokumentnr)],
];

/**
 * Reads a case, document or journal number that begins at `fra`: «2026/123», «26/123-4», «2026/123 - 4», «123/2026» (a case or a
 * journal number: both), «sak 2026/123», «2026/123 dok. 4», «jnr 456/2026», «2026-123», «2026123», «dok 4».
 */
export function lesNummer(tekst: string, fra: number): Nummer | undefined {
  for (const [moenster, les] of MOENSTRE) {
    moenster.lastIndex = fra;
    const treff = moenster.exec(tekst);
    const nummer = treff === null ? undefined : les(treff);
    if (nummer !== undefined) return nummer;
  }
  return undefined;
}
