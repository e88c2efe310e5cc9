import type { Listepost } from '../../offentlig/eldet.ts';
import { datoerI } from './dato.ts';
import { eiendommerI } from './eiendom.ts';
import type { Dato, Eiendom, Nummerlesning } from './lesning.ts';
import { dagerFra, fraIso } from './dager.ts';

/**
 * Years and numbers of cases are tokens of their own, so that few tokens are new with each entry: a case is its number and its year,
 * a document those and its own number. Properties and dates stand several to an entry, and each is one token: two of them must never
 * be read crosswise.
 */
const saksaar = (aar: number): string => `s${aar}`;
const saksnr = (nr: number): string => `n${nr}`;
const dokumentnr = (nr: number): string => `k${nr}`;
const journalaar = (aar: number): string => `j${aar}`;
const journalnr = (nr: number): string => `l${nr}`;

const eiendom = ({ gnr, bnr, fnr, snr }: Eiendom): string =>
  fnr === 0 && snr === 0 ? `e${gnr}x${bnr}` : `e${gnr}x${bnr}x${fnr}x${snr}`;

const tosifret = (tall: number): string => String(tall).padStart(2, '0');
const dag = (aar: number, maaned: number, dag: number): string =>
  `d${aar}${tosifret(maaned)}${tosifret(dag)}`;
const maaned = (aar: number, maaned: number): string => `m${aar}${tosifret(maaned)}`;
const aarsdag = (maaned: number, dag: number): string => `a${tosifret(maaned)}${tosifret(dag)}`;

function dato({ aar, maaned: nr, dag: paa }: Dato): string {
  if (aar === undefined) return aarsdag(nr, paa ?? 0);
  return paa === undefined ? maaned(aar, nr) : dag(aar, nr, paa);
}

const finnes = (verdier: readonly (string | undefined)[]): readonly string[] =>
  verdier.filter((verdi) => verdi !== undefined);
const kanskje = (noekkel: (tall: number) => string, tall: number | undefined): string | undefined =>
  tall === undefined ? undefined : noekkel(tall);

/** What a reading means, as tokens: an entry must have all of some of these. */
export const noeklerTil = (lesning: Nummerlesning): readonly (readonly string[])[] =>
  lesning.art === 'periode' ? dagerFra(lesning).map((en) => [dato(en)]) : [alleNoekler(lesning)];

function alleNoekler(lesning: Exclude<Nummerlesning, { art: 'periode' }>): readonly string[] {
  switch (lesning.art) {
    case 'sak':
      return finnes([kanskje(saksaar, lesning.saksaar), saksnr(lesning.sakssekvensnummer)]);
    case 'dokument':
      return finnes([
        kanskje(saksaar, lesning.saksaar),
        kanskje(saksnr, lesning.sakssekvensnummer),
        dokumentnr(lesning.dokumentnummer),
      ]);
    case 'journalnummer':
      return finnes([kanskje(journalaar, lesning.journalaar), journalnr(lesning.journalsekvensnummer)]);
    case 'eiendom':
      return [eiendom(lesning)];
    case 'dato':
      return [dato(lesning)];
  }
}

/** The properties that a visible text names: each by itself, and the plot that a festenummer or a section is part of. */
export const eiendomsnoekler = (tekst: string): readonly string[] => [
  ...new Set(eiendommerI(tekst).flatMap((en) => [eiendom({ ...en, fnr: 0, snr: 0 }), eiendom(en)])),
];

/** A date answers as itself, as its month, and as that day of any year. */
const datoensNoekler = ({ aar, maaned: nr, dag: paa }: Dato): readonly string[] => [
  ...(aar === undefined ? [] : [maaned(aar, nr)]),
  ...(paa === undefined ? [] : [aarsdag(nr, paa)]),
  ...(aar === undefined || paa === undefined ? [] : [dag(aar, nr, paa)]),
];

/** The dates that a visible text names, in words or in digits. */
export const datonoekler = (tekst: string): readonly string[] => [
  ...new Set(datoerI(tekst).flatMap(datoensNoekler)),
];

/**
 * Every number that leads to an entry, as exact tokens for the index: those of the case, the document and the journal, its dates, and the
 * properties and dates that its texts name. Read from nothing but what lists may show: what is masked or has grown old gives none.
 */
export function nummernoekler(post: Listepost): readonly string[] {
  const noekler = new Set([
    saksaar(post.saksaar),
    saksnr(post.sakssekvensnummer),
    dokumentnr(post.dokumentnummer),
  ]);
  if (post.journalsekvensnummer !== undefined) {
    noekler.add(journalaar(post.journalaar ?? Number(post.journaldato.slice(0, 4))));
    noekler.add(journalnr(post.journalsekvensnummer));
  }
  for (const iso of [post.journaldato, post.dokumentetsDato]) {
    if (iso !== undefined) for (const noekkel of datoensNoekler(fraIso(iso))) noekler.add(noekkel);
  }
  const tekster = [post.tittel, post.sakstittel, ...post.dokumenter.map(({ tittel }) => tittel)];
  for (const tekst of new Set(tekster.map((en) => en.tekst))) {
    for (const noekkel of [...eiendomsnoekler(tekst), ...datonoekler(tekst)]) noekler.add(noekkel);
  }
  return [...noekler];
}
