import { tekst, type Setninger } from '../../../lager/setninger.ts';
import { kontrollert, tilNoekkel } from './blokk.ts';
import { Blokkoppslag, type Blokkfunn } from './blokkoppslag.ts';
import type { Liste } from './hopp.ts';
import { VektetHukommelse } from '../../../hukommelse/vektet.ts';
import { blokkerI, lesSegmenter } from './segment.ts';

/** Blocks that are kept in memory, in bytes: a word with many compounds is looked up in hundreds of them. */
const HUSKES = 24 * 1024 * 1024;

/** A word's list in one segment; its positions are read when they are asked for. */
export interface Segmentliste extends Liste {
  readonly segment: number;
  readonly posisjoner: () => Uint8Array;
}

interface Lest {
  readonly nr: number;
  /** The first key of each block, and the block's number. */
  readonly foerste: readonly string[];
  readonly blokker: readonly number[];
}

/** Finds words' lists. Which block a word is in is known in memory; the block is read from the file, unless it was lately. */
export class Segmentleser {
  readonly #sql: Setninger;
  #segmenter: readonly Lest[] = [];
  /** Their checksums have been seen to be right, and blocks never change. */
  readonly #blokker: VektetHukommelse<Blokkoppslag>;

  /** @param andel how much of the usual room it has for blocks. */
  constructor(sql: Setninger, andel = 1) {
    this.#blokker = new VektetHukommelse(HUSKES * andel);
    this.#sql = sql;
  }

  /** Gets to know new segments, and forgets those that are gone; when the index has changed. */
  oppdater(): void {
    const kjente = new Map(this.#segmenter.map((lest) => [lest.nr, lest]));
    this.#segmenter = lesSegmenter(this.#sql).map(({ nr }) => {
      const lest = kjente.get(nr) ?? this.#les(nr);
      kjente.delete(nr);
      return lest;
    });
    if (kjente.size > 0) this.#blokker.glem();
  }

  /** How many segments there are: each is looked in for a word. */
  get antall(): number {
    return this.#segmenter.length;
  }

  /** The lists of a word, in the order of their rows. */
  finn(ord: string): readonly Segmentliste[] {
    const noekkel = tilNoekkel(ord);
    return this.#segmenter.flatMap((segment) => {
      const blokk = segment.blokker[plassTil(segment.foerste, noekkel)];
      if (blokk === undefined) return [];
      const funnet = this.#blokk(blokk).finn(noekkel);
      return funnet === undefined ? [] : [this.#liste(segment.nr, blokk, funnet)];
    });
  }

  /** All words that begin so, each with its list in one segment. */
  *medBegynnelse(begynnelse: string): Generator<Segmentliste> {
    const noekkel = tilNoekkel(begynnelse);
    for (const segment of this.#segmenter) {
      const foerste = Math.max(0, plassTil(segment.foerste, noekkel));
      for (let i = foerste; i < segment.blokker.length; i++) {
        const begynnerMed = segment.foerste[i] ?? '';
        if (i > foerste && begynnerMed > noekkel && !begynnerMed.startsWith(noekkel)) break;
        const blokk = segment.blokker[i] ?? 0;
        for (const ord of this.#blokk(blokk).medBegynnelse(noekkel))
          yield this.#liste(segment.nr, blokk, ord);
      }
    }
  }

  /** Those with the longest lists: each has a block to itself in every segment where it is common. Pairs and numbers sort before all words. */
  tyngsteOrd(antall: number): readonly string[] {
    return this.#sql
      .alle(
        `SELECT foerste FROM blokk WHERE foerste >= '0' GROUP BY foerste ORDER BY sum(length(data)) DESC LIMIT ?`,
        antall,
      )
      .map((rad) => tekst(rad, 'foerste'));
  }

  #les(nr: number): Lest {
    const blokker = blokkerI(this.#sql, nr);
    return {
      nr,
      foerste: blokker.map(({ foerste }) => tilNoekkel(foerste)),
      blokker: blokker.map((blokk) => blokk.nr),
    };
  }

  #blokk(nr: number): Blokkoppslag {
    return this.#blokker.hent(nr, () => {
      const rad = this.#sql.en('SELECT data, sum FROM blokk WHERE nr = ?', nr);
      const verdi = new Blokkoppslag(kontrollert(rad?.['data'], rad?.['sum']));
      return { verdi, tyngde: verdi.storrelse };
    });
  }

  #liste(
    segment: number,
    blokk: number,
    { data, hopp, posisjonerFra, posisjonerTil }: Blokkfunn,
  ): Segmentliste {
    const posisjoner = (): Uint8Array => {
      const rad = this.#sql.en('SELECT posisjoner, posisjonssum FROM blokk WHERE nr = ?', blokk);
      return kontrollert(rad?.['posisjoner'], rad?.['posisjonssum']).subarray(posisjonerFra, posisjonerTil);
    };
    return { segment, data, hopp, posisjoner };
  }
}

/** The last of the sorted keys that is not after this one; -1 when all are. */
function plassTil(sortert: readonly string[], noekkel: string): number {
  let [lav, hoy] = [0, sortert.length];
  while (lav < hoy) {
    const midt = (lav + hoy) >>> 1;
    if ((sortert[midt] ?? '') <= noekkel) lav = midt + 1;
    else hoy = midt;
  }
  return lav - 1;
}
