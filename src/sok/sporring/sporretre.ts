import type { Ord } from '../norsk/analyse.ts';
import { erBindeord } from '../norsk/ordbok.ts';
import type { Nummer } from '../nummer.ts';

/** Words that must follow each other; one word is the plain case. */
export interface Tekstledd {
  readonly art: 'tekst';
  readonly ord: readonly Ord[];
  /** The last word is only the beginning of one. */
  readonly prefiks: boolean;
  readonly sitert: boolean;
  /** Also met by a part of a compound: plain words that are wanted; not quotations, not beginnings, not what is excluded. */
  readonly iSammensetning: boolean;
  readonly skrevet: string;
  /** It only carries the question that it stands in: «mange» of «hvor mange søkte». */
  readonly binder?: true;
  /**
   * Not written: what the member before it is also called. `stille`: that need not be said, for nobody is surprised by it. `talemaate`: what
   * was written is only a way of saying it, and what holds the words themselves is a better hit.
   */
  readonly tillagt?: true | 'stille' | 'talemaate';
}

export const erTillagt = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.tillagt !== undefined;

export const erTalemaate = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.tillagt === 'talemaate';

/** The members of a group that were written. */
export const skrevne = (gruppe: readonly Ledd[]): readonly Ledd[] =>
  gruppe.filter((ledd) => !erTillagt(ledd));

/** A case, document or journal number, a property or a date; or the same digits in a text. */
export interface Nummerledd {
  readonly art: 'nummer';
  readonly nummer: Nummer;
  /** Ways the number stands in running text. */
  readonly fraser: readonly (readonly Ord[])[];
  readonly skrevet: string;
}

export type Ledd = Tekstledd | Nummerledd;

/** A query: every group that is required must be met by one of its members, and nothing of `uten` may be there. */
export interface Sporretre {
  readonly krav: readonly (readonly Ledd[])[];
  readonly uten: readonly Ledd[];
  /** Something was written, but nothing that can be searched for: only punctuation. Then nothing is found. */
  readonly uleselig: boolean;
  /** The Oslo date that «i går» was counted from. */
  readonly iDag?: string;
  /** What was written after as much had been read as is searched for. */
  readonly ikkeLest?: readonly string[];
  /** What looks like an order to the search, and was read as text or passed over: «(», «AND», «felt:verdi», half a quotation. */
  readonly somTekst?: readonly string[];
}

/** The plain word that a group is, when no more of it was written. */
export function enkeltord(gruppe: readonly Ledd[] | undefined): Tekstledd | undefined {
  const [ledd, ...andre] = skrevne(gruppe ?? []);
  const enkelt = ledd?.art === 'tekst' && !ledd.sitert && !ledd.prefiks && ledd.ord.length === 1;
  return enkelt && andre.length === 0 ? ledd : undefined;
}

/** A plain word that only binds what was written together: «om» of «søknad om garasje». */
export function erBindeledd(gruppe: readonly Ledd[]): boolean {
  const [ledd] = gruppe;
  if (gruppe.length !== 1 || ledd?.art !== 'tekst' || ledd.sitert || ledd.prefiks) return false;
  return ledd.binder === true || ledd.ord.every(({ form }) => erBindeord(form));
}

/**
 * The groups that an entry must meet: «Søknad - garasje» answers «søknad om garasje». Where nothing else was written, what binds is
 * what was asked for.
 */
export function krevde(krav: Sporretre['krav']): Sporretre['krav'] {
  const baerende = krav.filter((gruppe) => !erBindeledd(gruppe));
  return baerende.length === 0 ? krav : baerende;
}

const noekler = new WeakMap<Ledd, string>();

/** What decides which entries meet a member: two with the same key are met by the same, each as well. */
export function leddnoekkel(ledd: Ledd): string {
  const kjent = noekler.get(ledd);
  if (kjent !== undefined) return kjent;
  const ordene = (ord: readonly Ord[]): unknown =>
    ord.map(({ form, stamme, etterSkille }) => [form, stamme, etterSkille]);
  const noekkel = JSON.stringify(
    ledd.art === 'nummer'
      ? [ledd.nummer.noekler, ledd.fraser.map(ordene)]
      : [ledd.prefiks, ledd.iSammensetning, erTalemaate(ledd), ordene(ledd.ord)],
  );
  noekler.set(ledd, noekkel);
  return noekkel;
}

/**
 * What is written twice, in whatever case, is asked for once, and counts once: with all that was added to it where it stands, of which a word
 * has other neighbours in each place.
 */
export function ulike(krav: Sporretre['krav']): Sporretre['krav'] {
  const like = Map.groupBy(krav, (gruppe) => [...new Set(skrevne(gruppe).map(leddnoekkel))].sort().join());
  return [...like.values()].map((grupper) => [
    ...new Map(grupper.flat().map((ledd) => [leddnoekkel(ledd), ledd])).values(),
  ]);
}
