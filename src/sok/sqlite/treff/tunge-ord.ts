import { VektetHukommelse } from '../../../hukommelse/vektet.ts';
import type { Ledd } from '../../sporring/sporretre.ts';
import type { Rangert } from './treffliste.ts';

/** Bytes that are kept in memory: for each word six for every entry that has it, and of the commonest words one for every other, too. */
const HUSKES = 64 * 1024 * 1024;
/** Words that have been asked for: one that is asked for once is not worth its room. */
const SETT = 500;
/** A word is heavy when its lists have a row for so many of the entries: fewer are read from the lists in no time. */
const AV_POSTENE = 1 / 50;

/** A word that was read to its end, in all the forms that meet it. */
export interface TungtOrd {
  /** The form that was asked for. */
  readonly form: string;
  /** How many rows the lists of each form have, of all that meet it. */
  readonly radene: ReadonlyMap<string, number>;
  /** The entries that have it, and how many of them each group has. */
  readonly treff: Rangert & Required<Pick<Rangert, 'perGruppe'>>;
  /** How many rows its lists have. */
  readonly hoyst: number;
  /** What reading them cost of the frame of work: the same query gets the same answer, whether they are remembered or not. */
  readonly pris: number;
}

type Gruppe = readonly Ledd[];

/** What a word is remembered under: one form of it at a time. */
export interface Ordnoekkel {
  readonly ord: string;
  readonly form: string;
}

const iFormen = ({ ord, form }: Ordnoekkel): string => `${ord}${form}`;

/** What each group has is next to nothing beside it. */
const stort = ({ treff: { rader, rang, ved } }: TungtOrd): number =>
  [rader, rang, ved].reduce((sum, her) => sum + (her?.byteLength ?? 0), 0);

/**
 * Remembers the rows of words that very many entries have, until the index changes. A few such words are in half of all queries, and in every
 * neighbour of a query that has no hits.
 */
export class TungeOrd {
  readonly #rom: number;
  readonly #husket: VektetHukommelse<TungtOrd>;
  readonly #sett = new VektetHukommelse<Gruppe>(SETT);

  /** @param andel how much of the usual room it has. */
  constructor(andel = 1) {
    this.#rom = HUSKES * andel;
    this.#husket = new VektetHukommelse(this.#rom);
  }

  /** @returns keys for a part of a query that is one whole word; undefined for any other. */
  noekkel(gruppe: Gruppe, medNavn: boolean): Ordnoekkel | undefined {
    const [ledd, ...flere] = gruppe;
    if (ledd?.art !== 'tekst' || flere.length > 0 || ledd.prefiks || ledd.ord.length !== 1) return undefined;
    const [ord] = ledd.ord;
    if (ord === undefined) return undefined;
    return { ord: JSON.stringify([ord.stamme, ledd.iSammensetning, medNavn]), form: ord.form };
  }

  kjent(noekkel: Ordnoekkel | undefined): TungtOrd | undefined {
    if (noekkel === undefined) return undefined;
    this.#sett.kjent(iFormen(noekkel));
    const kjent = this.iNoenForm(noekkel);
    return kjent?.form === noekkel.form ? kjent : undefined;
  }

  /** The word in the form that is remembered. */
  iNoenForm({ ord }: Ordnoekkel): TungtOrd | undefined {
    return this.#husket.kjent(ord);
  }

  /** How much of the room is taken, as a part of 1. */
  get fylt(): number {
    return this.#husket.tyngde / this.#rom;
  }

  /** Whether a word that had to be read is to be remembered: it is heavy, and has been asked for before. */
  skalHuskes(
    noekkel: Ordnoekkel,
    gruppe: Gruppe,
    { hoyst, poster }: { hoyst: number; poster: number },
  ): boolean {
    if (hoyst <= poster * AV_POSTENE) return false;
    const erSett = this.#sett.kjent(iFormen(noekkel)) !== undefined;
    if (!erSett) this.merkSett(noekkel, gruppe);
    return erSett;
  }

  merkSett(noekkel: Ordnoekkel, gruppe: Gruppe): void {
    this.#sett.husk(iFormen(noekkel), { verdi: gruppe, tyngde: 1 });
  }

  /** The heavy words that have been asked for, before the index changed or after: the last first. */
  get spurt(): readonly Gruppe[] {
    return [...this.#sett.verdier()].reverse();
  }

  /** In the place of what was remembered of the word in another form. */
  husk({ ord }: Ordnoekkel, verdi: TungtOrd): void {
    this.#husket.husk(ord, { verdi, tyngde: stort(verdi) });
  }

  /** When the index has changed: what words have been asked for is as true as before. */
  glem(): void {
    this.#husket.glem();
  }
}
