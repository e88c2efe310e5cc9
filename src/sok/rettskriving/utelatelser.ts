import { binderISporsmaal, erBindeord, erSmaaord, leksemFor } from '../norsk/ordbok.ts';
import { erBindeledd, erTillagt, skrevne, type Ledd, type Sporretre } from '../sporring/sporretre.ts';

/** So many groups are left out by themselves. */
const FLEST_ALENE = 4;

const baerer = (gruppe: readonly Ledd[], hva: (form: string) => boolean): boolean =>
  skrevne(gruppe).every(
    (ledd) => ledd.art === 'tekst' && !ledd.prefiks && ledd.ord.every(({ form }) => hva(form)),
  );

/**
 * How much a group says of what is looked for: words that only carry a sentence least, then bare numbers and what a question is put with, then
 * what somebody does, and most what it is about. «Opp» of «rydde opp» is a part of what is done.
 */
export function vekt(gruppe: readonly Ledd[]): number {
  if (baerer(gruppe, (form) => erSmaaord(form) || erBindeord(form))) return gruppe.some(erTillagt) ? 2 : 0;
  if (baerer(gruppe, (form) => /^\d+$/u.test(form) || binderISporsmaal(form))) return 1;
  return baerer(gruppe, (form) => leksemFor(form)?.verb === true) ? 2 : 3;
}

/**
 * Which groups are left out, in the order that is tried: first those that nothing has, then one more, then ever more; what says least
 * first, and of what says as much the commonest, for the rare word is the one that was meant.
 */
export function* utelatelser(
  krav: Sporretre['krav'],
  antall: readonly number[],
): Generator<ReadonlySet<number>> {
  const tyngde = krav.map(vekt);
  // Among the equally common the last: people write what matters most first.
  const lettest = antall
    .map((_, i) => i)
    .sort((a, b) => (tyngde[a] ?? 0) - (tyngde[b] ?? 0) || (antall[b] ?? 0) - (antall[a] ?? 0) || b - a);
  // What binds is not required: to leave it out alone changes nothing.
  const baerende = lettest.filter((i) => !erBindeledd(krav[i] ?? []));
  const umulige = baerende.filter((i) => antall[i] === 0);
  const resten = baerende.filter((i) => antall[i] !== 0);
  if (umulige.length > 0 && resten.length > 0) yield new Set(umulige);
  for (const i of resten.length > 1 ? resten.slice(0, FLEST_ALENE) : []) yield new Set([...umulige, i]);
  for (let n = 2; n < resten.length; n++) yield new Set([...umulige, ...resten.slice(0, n)]);
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
