import { VektetHukommelse } from '../../hukommelse/vektet.ts';
import type { Ledd } from '../sporring/sporretre.ts';
import type { Rangert } from './treffliste.ts';

/** Bytes that are kept in memory: for each word six for every entry that has it, and of the commonest words one for every other, too. */
const HUSKES = 64 * 1024 * 1024;
/** Words that have been asked for: one that is asked for once is not worth its room. */
const SETT = 500;
/** A word is heavy when its lists have a row for so many of the entries: fewer are read from the lists in no time. */
const AV_POSTENE = 1 / 50;

/** A word that was read to its end, in all the forms that meet it. */
export interface TungtOrd {
  /** The entries that have it, and how many of them each group has. */
  readonly treff: Rangert & { readonly perGruppe: Uint32Array };
  /** How many rows its lists have. */
  readonly hoyst: number;
  /** What reading them cost of the frame of work: the same query gets the same answer, whether they are remembered or not. */
  readonly pris: number;
}

type Gruppe = readonly Ledd[];

const stort = ({ treff: { rader, rang, ved, perGruppe } }: TungtOrd): number =>
  [rader, rang, ved, perGruppe].reduce((sum, her) => sum + (her?.byteLength ?? 0), 0);

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

  /** @returns a key for a part of a query that is one whole word; undefined for any other. */
  noekkel(gruppe: Gruppe, medNavn: boolean): string | undefined {
    const [ledd, ...flere] = gruppe;
    if (ledd?.art !== 'tekst' || flere.length > 0 || ledd.prefiks || ledd.ord.length !== 1) return undefined;
    const [ord] = ledd.ord;
    return ord && JSON.stringify([ord.form, ord.stamme, ledd.iSammensetning, medNavn]);
  }

  kjent(noekkel: string | undefined): TungtOrd | undefined {
    if (noekkel === undefined) return undefined;
    this.#sett.kjent(noekkel);
    return this.#husket.kjent(noekkel);
  }

  /** How much of the room is taken, as a part of 1. */
  get fylt(): number {
    return this.#husket.tyngde / this.#rom;
  }

  /** Whether a word that had to be read is to be remembered: it is heavy, and has been asked for before. */
  skalHuskes(noekkel: string, gruppe: Gruppe, { hoyst, poster }: { hoyst: number; poster: number }): boolean {
    if (hoyst <= poster * AV_POSTENE) return false;
    const erSett = this.#sett.kjent(noekkel) !== undefined;
    if (!erSett) this.merkSett(noekkel, gruppe);
    return erSett;
  }

  merkSett(noekkel: string, gruppe: Gruppe): void {
    this.#sett.husk(noekkel, { verdi: gruppe, tyngde: 1 });
  }

  /** The heavy words that have been asked for, before the index changed or after: the last first. */
  get spurt(): readonly Gruppe[] {
    return [...this.#sett.verdier()].reverse();
  }

  husk(noekkel: string, ord: TungtOrd): void {
    this.#husket.husk(noekkel, { verdi: ord, tyngde: stort(ord) });
  }

  /** When the index has changed: what words have been asked for is as true as before. */
  glem(): void {
    this.#husket.glem();
  }
}
