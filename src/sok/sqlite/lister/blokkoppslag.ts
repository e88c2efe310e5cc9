import type { Blokkliste } from './blokk.ts';
import { Byteleser } from './bytebygger.ts';
import { Hopp, HOPP_PER_BYTE, type Liste } from './hopp.ts';

/** What is known of each word: where its key stands and how long it is, where its list stands and how long, and where its positions end. */
const FELT = 5;

/** A word's list in a block that is kept. */
export type Blokkfunn = Blokkliste & Liste;

/** A block's words, found by halving: a word with a thousand compounds is a thousand keys to find. */
export class Blokkoppslag {
  readonly #data: Uint8Array;
  readonly #ord: Uint32Array;
  readonly #hopp = new Map<number, Hopp>();

  constructor(data: Uint8Array) {
    this.#data = data;
    const ord: number[] = [];
    const leser = new Byteleser(data);
    for (let posisjoner = 0; !leser.slutt;) {
      const lengde = leser.tall();
      const start = leser.her;
      leser.hopp(lengde);
      const stort = leser.tall();
      const liste = leser.her;
      leser.hopp(stort);
      posisjoner += leser.tall();
      ord.push(start, lengde, liste, stort, posisjoner);
    }
    this.#ord = Uint32Array.from(ord);
  }

  /** In bytes, with all the marks that may be made. */
  get storrelse(): number {
    return this.#data.length * (1 + HOPP_PER_BYTE) + this.#ord.byteLength;
  }

  finn(noekkel: string): Blokkfunn | undefined {
    const nr = this.#foersteFra(noekkel);
    return nr < this.#antall && this.#sammenlign(nr, noekkel) === 0 ? this.#liste(nr) : undefined;
  }

  /** The lists of the words that begin so, in order. */
  *medBegynnelse(noekkel: string): Generator<Blokkfunn> {
    for (let nr = this.#foersteFra(noekkel); nr < this.#antall && this.#begynner(nr, noekkel); nr++)
      yield this.#liste(nr);
  }

  get #antall(): number {
    return this.#ord.length / FELT;
  }

  #felt(nr: number, felt: number): number {
    return this.#ord[nr * FELT + felt] ?? 0;
  }

  #liste(nr: number): Blokkfunn {
    const fra = this.#felt(nr, 2);
    const data = this.#data.subarray(fra, fra + this.#felt(nr, 3));
    return {
      data,
      posisjonerFra: nr === 0 ? 0 : this.#felt(nr - 1, 4),
      posisjonerTil: this.#felt(nr, 4),
      hopp: () => this.#hoppI(nr, data),
    };
  }

  #hoppI(nr: number, data: Uint8Array): Hopp {
    const hopp = this.#hopp.get(nr) ?? new Hopp(data);
    this.#hopp.set(nr, hopp);
    return hopp;
  }

  /** The number of the first word that does not come before the key. */
  #foersteFra(noekkel: string): number {
    let [lav, hoy] = [0, this.#antall];
    while (lav < hoy) {
      const midt = (lav + hoy) >>> 1;
      if (this.#sammenlign(midt, noekkel) < 0) lav = midt + 1;
      else hoy = midt;
    }
    return lav;
  }

  #sammenlign(nr: number, noekkel: string): number {
    const [start, lengde] = [this.#felt(nr, 0), this.#felt(nr, 1)];
    const felles = Math.min(lengde, noekkel.length);
    for (let i = 0; i < felles; i++) {
      const forskjell = (this.#data[start + i] ?? 0) - noekkel.charCodeAt(i);
      if (forskjell !== 0) return forskjell;
    }
    return lengde - noekkel.length;
  }

  #begynner(nr: number, noekkel: string): boolean {
    const start = this.#felt(nr, 0);
    if (this.#felt(nr, 1) < noekkel.length) return false;
    for (let i = 0; i < noekkel.length; i++)
      if (this.#data[start + i] !== noekkel.charCodeAt(i)) return false;
    return true;
  }
}
