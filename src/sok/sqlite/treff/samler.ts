import { rang, somMent } from '../../rang.ts';
import { erFaa, type Hopp, type Liste } from '../lister/hopp.ts';
import { lesHode } from '../lister/postliste.ts';
import type { Rangert } from './treffliste.ts';

/** The rows that meet one part of a query. */
export interface Samlet {
  /** In no order. */
  readonly rader: Uint32Array;
  /** 1 + the best rank by row; 0 for a row that is not there. */
  readonly rang: Uint8Array;
}

/** The rows that matter, with 1 for each; others may be left out. */
export interface Blant {
  readonly rader: Uint32Array;
  readonly merker: Uint8Array;
}

/** By 1 + the rank of a word: the same. */
export const SOM_LEST = Uint8Array.from({ length: 2 + rang('ledd', 'annet') }, (_, her) => her);

/** By 1 + the rank of a word: 1 + the rank of what only says what was meant. */
export const SOM_MENT = SOM_LEST.map((her) => (her === 0 ? 0 : 1 + somMent(her - 1)));

/** Collects the rows that meet one part of a query, each with the best of its ranks. Used again for the next part. */
export class Samler {
  /** 1 + the best rank by row; 0 for a row that is not there. */
  #rang = new Uint8Array(0);
  #rader = new Uint32Array(1024);
  #n = 0;

  /** @param rom one more than the highest row. */
  begynn(rom: number): void {
    if (this.#rang.length < rom) this.#rang = new Uint8Array(rom);
    else if (this.#n > 10_000) this.#rang.fill(0);
    else for (let i = 0; i < this.#n; i++) this.#rang[this.#rader[i] ?? 0] = 0;
    this.#n = 0;
  }

  /** A row that there is no room for is of an index that is damaged, and is left out. */
  sett(rad: number, rang: number): void {
    const kjent = this.#rang[rad];
    if (kjent === 0) {
      this.#romFor(1);
      this.#rader[this.#n++] = rad;
      this.#rang[rad] = rang + 1;
    } else if (kjent !== undefined && kjent > rang + 1) this.#rang[rad] = rang + 1;
  }

  /** Rows that are all met in one way. */
  settAlle(rader: Uint32Array, rang: number): void {
    // Typed arrays are not iterated: that takes ten times as long.
    for (let i = 0; i < rader.length; i++) this.sett(rader[i] ?? 0, rang);
  }

  /**
   * All rows of a posting list. Millions of rows may be read for one search: the bytes are read here, and not one number at a time.
   *
   * @param rangVed 1 + the rank by set of places; 0 where it is no meeting.
   */
  settListe({ data, hopp }: Liste, rangVed: Uint8Array, blant?: Blant): void {
    const { antall, start } = lesHode(data);
    if (blant !== undefined && erFaa(blant.rader.length, antall)) {
      this.#settFaa(hopp(), rangVed, blant.rader);
      return;
    }
    const merker = blant?.merker;
    this.#romFor(antall);
    const [rang, rader] = [this.#rang, this.#rader];
    // No row of the first list is known, and none is there twice.
    const erFoerste = this.#n === 0 && merker === undefined;
    let [n, rad, i] = [this.#n, 0, start];
    for (let igjen = antall; igjen > 0 && i < data.length; igjen--) {
      let byte = data[i++] ?? 0;
      let steg = byte & 127;
      for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
        byte = data[i++] ?? 0;
        steg |= (byte & 127) << skift;
      }
      rad += steg;
      byte = data[i++] ?? 0;
      let steder = byte & 127;
      for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
        byte = data[i++] ?? 0;
        steder |= (byte & 127) << skift;
      }
      const her = rangVed[steder] ?? 0;
      if (erFoerste) {
        rader[n] = rad;
        rang[rad] = her;
        n += her !== 0 && rad < rang.length ? 1 : 0;
        continue;
      }
      if (merker?.[rad] === 0) continue;
      if (her === 0) continue;
      const kjent = rang[rad];
      if (kjent === 0) {
        rader[n++] = rad;
        rang[rad] = her;
      } else if (kjent !== undefined && kjent > her) rang[rad] = her;
    }
    this.#n = n;
  }

  /** Those of a few rows that a long list has. */
  #settFaa(hopp: Hopp, rangVed: Uint8Array, rader: Uint32Array): void {
    for (let nr = 0; nr < rader.length; nr++) {
      const rad = rader[nr] ?? 0;
      const her = rangVed[hopp.stederVed(rad)] ?? 0;
      if (her !== 0) this.sett(rad, her - 1);
    }
  }

  /**
   * All rows of a word that was read before.
   *
   * @param som 1 + the rank that a row gets, by 1 + the rank it had.
   */
  settTreff({ rader: alle, rang: ranger, ved }: Rangert, blant?: Blant, som = SOM_LEST): void {
    if (blant !== undefined && ved !== undefined) {
      for (let i = 0; i < blant.rader.length; i++) {
        const rad = blant.rader[i] ?? 0;
        const her = som[ved[rad] ?? 0] ?? 0;
        if (her !== 0) this.sett(rad, her - 1);
      }
      return;
    }
    this.#romFor(alle.length);
    const [rang, rader] = [this.#rang, this.#rader];
    let n = this.#n;
    if (n === 0 && blant === undefined) {
      // They are the first, and none of them is there twice.
      rader.set(alle);
      for (let i = 0; i < alle.length; i++) rang[alle[i] ?? 0] = som[1 + (ranger[i] ?? 0)] ?? 0;
      this.#n = alle.length;
      return;
    }
    for (let i = 0; i < alle.length; i++) {
      const rad = alle[i] ?? 0;
      if (blant?.merker[rad] === 0) continue;
      const her = som[1 + (ranger[i] ?? 0)] ?? 0;
      const kjent = rang[rad] ?? 0;
      // A row that is known is written over by the next.
      rader[n] = rad;
      if (kjent === 0) n += 1;
      if (kjent === 0 || kjent > her) rang[rad] = her;
    }
    this.#n = n;
  }

  /** A view that lasts until the next part. */
  get samlet(): Samlet {
    return { rader: this.#rader.subarray(0, this.#n), rang: this.#rang };
  }

  #romFor(flere: number): void {
    // No row is there twice.
    const behov = Math.min(this.#n + flere, this.#rang.length);
    if (behov <= this.#rader.length) return;
    const stoerre = new Uint32Array(Math.max(behov, this.#rader.length * 2));
    stoerre.set(this.#rader);
    this.#rader = stoerre;
  }
}
