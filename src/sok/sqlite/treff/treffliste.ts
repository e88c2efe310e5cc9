import { kladd16, kladd32, kladd8 } from './kladd.ts';

/** The rows a query hits, and how good each hit is (lower is better); everything is equally good where there is no rank. */
export interface Treffliste {
  readonly rader: Uint32Array;
  readonly rang?: Uint16Array;
  /** The rows stand in the one order already. */
  readonly iOrden: boolean;
  /** 1 + the rank by row, where it is known: 0 for a row of no hit, and of an entry that is gone whatever it was. */
  readonly ved?: Uint8Array;
  /** How many of them each group has, where that is known or remembered when it has been asked once. */
  readonly perGruppe?: () => Uint32Array;
}

/** Hits with ranks, in no order. */
export interface Rangert extends Treffliste {
  readonly rang: Uint16Array;
}

/** 1 + the rank by row, of hits of one part. */
export function vedAv({ ved, rader, rang }: Rangert, rom: number): Uint8Array {
  if (ved !== undefined) return ved;
  const her = kladd8(rom).fill(0);
  for (let i = 0; i < rader.length; i++) her[rader[i] ?? 0] = 1 + (rang[i] ?? 0);
  return her;
}

/** Room for hits on the pad, whatever it holds. */
export const nyListe = (rom: number): Rangert => ({
  rader: kladd32(rom),
  rang: kladd16(rom),
  iOrden: false,
});

/** Hits that were found on the pad, to be kept. */
export const egen = <T extends Treffliste>(treff: T): T => ({
  ...treff,
  rader: treff.rader.slice(),
  ...(treff.rang && { rang: treff.rang.slice() }),
});

/** The first of the hits. */
export const kortet = ({ rader, rang }: Rangert, antall: number): Rangert => ({
  rader: rader.subarray(0, antall),
  rang: rang.subarray(0, antall),
  iOrden: false,
});

/** 1 for a rank, 0 for none: counted and not asked, for nobody can guess which of a million rows have one. */
const harRang = (rang: number): number => (rang + 255) >>> 8;

/** Those of the hits that also have a rank here: the sum of the two. */
export function snitt({ rader, rang }: Rangert, her: Uint8Array): Rangert {
  const ut = nyListe(rader.length);
  const [utRader, utRang] = [ut.rader, ut.rang];
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    const funnet = her[rad] ?? 0;
    utRader[n] = rad;
    utRang[n] = funnet - 1 + (rang[i] ?? 0);
    n += harRang(funnet);
  }
  return kortet(ut, n);
}

/** 1 for each of the rows. */
export function merket(rader: Uint32Array, rom: number): Uint8Array {
  const merker = kladd8(rom).fill(0);
  // Typed arrays are not iterated: that takes ten times as long.
  for (let i = 0; i < rader.length; i++) merker[rader[i] ?? 0] = 1;
  return merker;
}

/** Those of the hits that have no rank here. */
export function utenDe({ rader, rang }: Rangert, her: Uint8Array): Rangert {
  const ut = nyListe(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    ut.rader[n] = rad;
    ut.rang[n] = rang[i] ?? 0;
    n += harRang(her[rad] ?? 0) ^ 1;
  }
  return kortet(ut, n);
}

/** Rows that have no rank. */
export function raderUten(rader: Uint32Array, her: Uint8Array): Uint32Array {
  const ut = kladd32(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    if (her[rad] === 0) ut[n++] = rad;
  }
  return ut.subarray(0, n);
}

/** The hits without some rows, in their order. */
export function uten(treff: Treffliste, borte: Uint32Array, rom: number): Treffliste {
  if (borte.length === 0) return treff;
  const { rader, rang, iOrden } = treff;
  const her = merket(borte, rom);
  return rang === undefined ? { rader: raderUten(rader, her), iOrden } : utenDe({ rader, rang, iOrden }, her);
}
