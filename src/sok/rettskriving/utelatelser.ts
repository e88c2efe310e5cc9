import { delerI } from '../norsk/ledd.ts';
import { binderISetning, erBindeord, erEgenskap, erSmaaord, leksemFor } from '../norsk/ordbok.ts';
import { stamme } from '../norsk/stamme.ts';
import { erIOrd } from '../nummer/dato-i-ord.ts';
import {
  erBindeledd,
  erTalemaate,
  erTillagt,
  skrevne,
  type Ledd,
  type Sporretre,
} from '../sporring/sporretre.ts';

/** So many ways to leave parts out are tried by what they lose, and then so many that leave ever more out at once. */
const FLEST_ETTER_TAP = 8;
const FLEST_TRINN = 5;

/** When, and no date. */
const NAAR: ReadonlySet<string> = new Set(
  'mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag helg morgen formiddag ettermiddag kveld natt vinter sommer høst tidlig sen'.split(
    ' ',
  ),
);

/** What somebody does, how something is, or when. */
const sierOm = (form: string): boolean =>
  leksemFor(form)?.verb === true || erEgenskap(form) || NAAR.has(stamme(form));

const baerer = (gruppe: readonly Ledd[], hva: (form: string) => boolean): boolean =>
  skrevne(gruppe).every(
    (ledd) => ledd.art === 'tekst' && !ledd.prefiks && ledd.ord.every(({ form }) => hva(form)),
  );

/**
 * How much a group says of what is looked for: words that only carry a sentence least, then bare numbers, «i går» and what a question is put with, then
 * what somebody does or how something is, then what it is about, and most what the lexicon does not know: a name. «Opp» of «rydde opp» is a part of what is done.
 */
export function vekt(gruppe: readonly Ledd[]): number {
  if (baerer(gruppe, (form) => erSmaaord(form) || erBindeord(form))) return gruppe.some(erTillagt) ? 2 : 0;
  if (baerer(gruppe, (form) => /^\d+$/u.test(form) || binderISetning(form))) return 1;
  if (skrevne(gruppe).every((ledd) => ledd.art === 'nummer' && erIOrd(ledd.skrevet))) return 1;
  if (baerer(gruppe, sierOm)) return 2;
  return baerer(gruppe, (form) => leksemFor(form) !== undefined || delerI(form) !== undefined) ? 3 : 4;
}

/** By {@link vekt}: what somebody does. */
const SIER_OM = 2;
/** By {@link vekt}: what it is about. «mister» of «mister huset» says what it is about. */
export const OM_HVA = 3;

/** Which groups say together what has another name: the same was added to each. */
function iTalemaate(krav: Sporretre['krav']): ReadonlySet<number> {
  const hvor = Map.groupBy(
    krav.flatMap((gruppe, i) => gruppe.filter(erTalemaate).map((ledd) => ({ ledd, i }))),
    ({ ledd }) => ledd,
  );
  return new Set([...hvor.values()].flatMap((noen) => (noen.length > 1 ? noen.map(({ i }) => i) : [])));
}

/** How much is lost with a group, by {@link vekt}. */
const TAP = [0.1, 0.3, 0.6, 2, 3];
/** The commonest words too are lost, by so much. */
const TAP_AV_ALLE = 2;

/**
 * The ways to leave out some of the groups and not all that lose least, in order.
 *
 * @param lettest groups, those that lose least first.
 */
function etterTap(lettest: readonly number[], tap: readonly number[]): readonly (readonly number[])[] {
  // What comes later is not among them: to leave out any one of these alone loses no more.
  const mulige = lettest.slice(0, FLEST_ETTER_TAP);
  const alle = Array.from({ length: 2 ** mulige.length - 1 }, (_, valg) => {
    const borte = mulige.filter((_gruppe, nr) => (((valg + 1) >>> nr) & 1) === 1);
    return { borte, tap: borte.reduce((sum, i) => sum + (tap[i] ?? 0), 0) };
  });
  return alle
    .filter(({ borte }) => borte.length < lettest.length)
    .sort((a, b) => a.tap - b.tap)
    .slice(0, FLEST_ETTER_TAP)
    .map(({ borte }) => borte);
}

/** How many are left out at once in each of some steps, the last of which leaves one. */
function trinn(antall: number): readonly number[] {
  const steg = Math.max(1, Math.ceil((antall - 2) / FLEST_TRINN));
  const ut: number[] = [];
  for (let n = antall - 1; n > 1; n -= steg) ut.unshift(n);
  return ut;
}

/**
 * Which groups are left out, in the order that is tried: first those that nothing has, then some more, such that least is lost of what was asked:
 * what says little, and what many entries have; the rare word is the one that was meant. At last ever more at once. Fourteen at most. A word is
 * rare beside the others of the query, whose numbers all engines agree on.
 */
export function* utelatelser(
  krav: Sporretre['krav'],
  antall: readonly number[],
): Generator<ReadonlySet<number>> {
  const vanligst = Math.max(...antall);
  const talemaater = iTalemaate(krav);
  const tap = krav.map((gruppe, i) => {
    const sjelden = Math.log2(2 + vanligst / Math.max(1, antall[i] ?? 0));
    const alene = vekt(gruppe);
    const sammen = alene === SIER_OM && talemaater.has(i) ? OM_HVA : alene;
    return (TAP[sammen] ?? 0) * (TAP_AV_ALLE + sjelden);
  });
  // What binds is not required: to leave it out alone changes nothing.
  const baerende = krav.flatMap((gruppe, i) => (erBindeledd(gruppe) ? [] : [i]));
  const umulige = baerende.filter((i) => antall[i] === 0);
  // Of what loses as much the last: people write what matters most first.
  const lettest = baerende
    .filter((i) => antall[i] !== 0)
    .sort((a, b) => (tap[a] ?? 0) - (tap[b] ?? 0) || b - a);
  if (umulige.length > 0 && lettest.length > 0) yield new Set(umulige);
  for (const borte of etterTap(lettest, tap)) yield new Set([...umulige, ...borte]);
  for (const n of trinn(lettest.length)) yield new Set([...umulige, ...lettest.slice(0, n)]);
}

/**
 * What is left out, and with it what binds it to the rest, «om» and «av» of «søknad om kajakk av plast», and what carries a sentence
 * at the ends of what is left: «og» of «og avløpsplan».
 */
export function medKantene(krav: Sporretre['krav'], utelatt: ReadonlySet<number>): ReadonlySet<number> {
  const alle = new Set(utelatt);
  const binder = (i: number): boolean => !alle.has(i) && erBindeledd(krav[i] ?? []);
  for (const i of utelatt) {
    for (let foran = i - 1; binder(foran); foran--) alle.add(foran);
    for (let bak = i + 1; binder(bak); bak++) alle.add(bak);
  }
  const igjen = krav.flatMap((gruppe, i) =>
    alle.has(i) ? [] : [{ i, baerer: vekt(gruppe) > 0 && !erBindeledd(gruppe) }],
  );
  const foerste = igjen.findIndex(({ baerer: her }) => her);
  const siste = igjen.findLastIndex(({ baerer: her }) => her);
  const kanter = igjen.filter((_, nr) => nr < foerste || nr > siste);
  return new Set([...alle, ...kanter.map(({ i }) => i)]);
}
