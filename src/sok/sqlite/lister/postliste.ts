import { Bytebygger, Byteleser } from './bytebygger.ts';

/**
 * A posting list: the rows that have a word, ascending, and for each in which places it stands (a bit a place). In bytes: how
 * many rows, the last of them, then for each its distance from the one before and its places.
 *
 * Its positions are bytes of their own, which only phrases read: for each row the occurrences, ascending by place and
 * position; in one number the position (from the one before in the same place), the place, and whether more follow.
 *
 * Lists of later rows can be joined to a list without being read.
 */
export interface Postliste {
  readonly data: Uint8Array;
  readonly posisjoner: Uint8Array;
}

/** A place is so many bits of a number. */
export const STED_BITS = 4;
/** An occurrence as one number that grows: its place, then its position in it. */
export const STEG_PER_STED = 1 << 20;

/** Collects a word's occurrences; rows, and places and positions within a row, must come ascending. */
export class Postlistebygger {
  /** As they will be written, by turns: the distance from the row before, and the places. */
  readonly #rader: number[] = [];
  readonly #posisjoner: number[] = [];
  #forrigeRad = 0;
  #rad = 0;
  #steder = 0;
  #sted = 0;
  #posisjon = 0;
  /** The last occurrence, held back until it is known whether more follow. */
  #ventende = 0;

  leggTil(rad: number, sted: number, posisjon: number): void {
    let fra = 0;
    if (rad !== this.#rad) this.#avsluttRad();
    else {
      this.#posisjoner.push((this.#ventende << 1) | 1);
      if (sted === this.#sted) fra = this.#posisjon;
    }
    this.#ventende = ((posisjon - fra) << STED_BITS) | sted;
    this.#rad = rad;
    this.#sted = sted;
    this.#posisjon = posisjon;
    this.#steder |= 1 << sted;
  }

  ferdig(): Postliste {
    this.#avsluttRad();
    const data = new Bytebygger(2 * this.#rader.length + 8);
    data.tall(this.#rader.length / 2);
    data.tall(this.#forrigeRad);
    for (const tall of this.#rader) data.tall(tall);
    const posisjoner = new Bytebygger(2 * this.#posisjoner.length);
    for (const tall of this.#posisjoner) posisjoner.tall(tall);
    return { data: data.ferdig(), posisjoner: posisjoner.ferdig() };
  }

  #avsluttRad(): void {
    if (this.#steder === 0) return;
    this.#posisjoner.push(this.#ventende << 1);
    this.#rader.push(this.#rad - this.#forrigeRad, this.#steder);
    this.#forrigeRad = this.#rad;
    this.#steder = 0;
  }
}

/** How many rows a list has, and where the first of them stands in its bytes. A row takes two bytes at least: damaged bytes cannot say more, nor fewer than none. */
export function lesHode(data: Uint8Array): { readonly antall: number; readonly start: number } {
  const leser = new Byteleser(data);
  const antall = Math.max(0, Math.min(leser.tall(), data.length >>> 1));
  leser.tall();
  return { antall, start: leser.her };
}

/** Reads the rows of a list one by one. */
export class Postleser {
  readonly antall: number;
  readonly siste: number;
  rad = 0;
  steder = 0;
  readonly #data: Byteleser;
  #igjen: number;

  constructor(data: Uint8Array) {
    this.#data = new Byteleser(data);
    this.antall = this.#igjen = this.#data.tall();
    this.siste = this.#data.tall();
  }

  /** Goes to the next row; false when there is none. */
  neste(): boolean {
    if (this.#igjen <= 0 || this.#data.slutt) return false;
    this.#igjen -= 1;
    this.rad += this.#data.tall();
    this.steder = this.#data.tall();
    return true;
  }
}

/** Reads the occurrences of a list, row by row. */
export class Posisjonsleser {
  readonly #data: Byteleser;

  constructor(posisjoner: Uint8Array) {
    this.#data = new Byteleser(posisjoner);
  }

  /** Gives every occurrence in the next row, as `sted * STEG_PER_STED + posisjon`. */
  lesRad(gi?: (forekomst: number) => void): void {
    let forrige = 0;
    for (let flere = true; flere && !this.#data.slutt;) {
      const tall = this.#data.tall();
      flere = (tall & 1) === 1;
      const sted = (tall >>> 1) & ((1 << STED_BITS) - 1);
      const fra = Math.floor(forrige / STEG_PER_STED) === sted ? forrige : sted * STEG_PER_STED;
      forrige = fra + (tall >>> (1 + STED_BITS));
      gi?.(forrige);
    }
  }
}

/** One list of several, each of rows after those of the one before. */
export function skjoet(lister: readonly Postliste[]): Postliste {
  const [eneste] = lister;
  if (eneste !== undefined && lister.length === 1) return eneste;
  const rader = new Bytebygger(lister.reduce((sum, { data }) => sum + data.length, 0));
  const posisjoner = new Bytebygger(lister.reduce((sum, liste) => sum + liste.posisjoner.length, 0));
  let antall = 0;
  let siste = 0;
  for (const liste of lister) {
    const leser = new Byteleser(liste.data);
    antall += leser.tall();
    const slutt = leser.tall();
    rader.tall(leser.tall() - siste);
    rader.bytes(liste.data.subarray(leser.her));
    posisjoner.bytes(liste.posisjoner);
    siste = slutt;
  }
  const data = new Bytebygger(rader.lengde + 10);
  data.tall(antall);
  data.tall(siste);
  data.bytes(rader.ferdig());
  return { data: data.ferdig(), posisjoner: posisjoner.ferdig() };
}

/** The list without the rows that are not kept; undefined when none is left. */
export function siler(liste: Postliste, beholdes: (rad: number) => boolean): Postliste | undefined {
  const bygger = new Postlistebygger();
  const rader = new Postleser(liste.data);
  const posisjoner = new Posisjonsleser(liste.posisjoner);
  let noen = false;
  while (rader.neste()) {
    const { rad } = rader;
    if (!beholdes(rad)) {
      posisjoner.lesRad();
      continue;
    }
    noen = true;
    posisjoner.lesRad((forekomst) => {
      bygger.leggTil(rad, Math.floor(forekomst / STEG_PER_STED), forekomst % STEG_PER_STED);
    });
  }
  return noen ? bygger.ferdig() : undefined;
}
