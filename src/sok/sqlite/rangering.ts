import type { Kolonner, Rekkefoelge } from './kolonner.ts';

/** The rows a query hits, and how good each hit is (lower is better); everything is equally good where there is no rank. */
export interface Treffliste {
  readonly rader: Uint32Array;
  readonly rang?: Uint16Array;
  /** The rows stand in the one order already. */
  readonly iOrden: boolean;
}

/** As many as a rank can tell apart. */
const RANGER = 1 << 16;

/** Of ranks with so few hits the hits are sorted; of others they are marked by their place. */
const FAA = 1_000;

/**
 * Rows of one page in an order of all entries, or against it. Hits are marked by their place in the order and read off from
 * its end: no sorting, however many there are.
 *
 * @param treff `iOrden` only where the rows stand in this very order.
 */
export function sideIOrden(
  { orden, plass }: Rekkefoelge,
  { rader, iOrden }: Treffliste,
  passerer: Uint32Array,
  utsnitt: { readonly fra: number; readonly antall: number; readonly eldsteFoerst: boolean },
): readonly number[] {
  const { fra, antall, eldsteFoerst } = utsnitt;
  const n = passerer.length;
  const nummer = Array.from({ length: Math.max(0, Math.min(antall, n - fra)) }, (_, i) =>
    eldsteFoerst ? n - 1 - fra - i : fra + i,
  );
  if (iOrden) return nummer.map((i) => rader[passerer[i] ?? 0] ?? 0);
  const merker = new Uint32Array((orden.length >>> 5) + 1);
  for (let nr = 0; nr < passerer.length; nr++) {
    const i = passerer[nr] ?? 0;
    const her = plass[rader[i] ?? 0] ?? 0;
    merker[her >>> 5] = (merker[her >>> 5] ?? 0) | (1 << (her & 31));
  }
  const [foerste, siste] = [Math.min(...nummer), Math.max(...nummer)];
  const funnet: number[] = [];
  let sett = 0;
  for (let ord = 0; ord < merker.length && sett <= siste; ord++) {
    let bit = merker[ord] ?? 0;
    const her = antallBit(bit);
    if (sett + her <= foerste) {
      sett += her;
      continue;
    }
    for (; bit !== 0; bit &= bit - 1) {
      if (sett >= foerste && sett <= siste) funnet.push(orden[ord * 32 + (31 - Math.clz32(bit & -bit))] ?? 0);
      sett += 1;
    }
  }
  return eldsteFoerst ? funnet.reverse() : funnet;
}

function antallBit(ord: number): number {
  let n = ord - ((ord >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Rows of one page, best first and newest first among equals. Ranks are small numbers: hits are counted by rank, and only those of the ranks that
 * the page is of are put in order.
 */
export function sideEtterRang(
  kolonner: Kolonner,
  { rader, rang }: Required<Treffliste>,
  passerer: Uint32Array,
  { fra, antall }: { readonly fra: number; readonly antall: number },
): readonly number[] {
  const avHver = new Uint32Array(RANGER);
  let hoyest = 0;
  // Typed arrays are not iterated: that takes ten times as long, and there may be a million hits.
  for (let nr = 0; nr < passerer.length; nr++) {
    const her = rang[passerer[nr] ?? 0] ?? 0;
    avHver[her] = (avHver[her] ?? 0) + 1;
    if (her > hoyest) hoyest = her;
  }
  const antallMed = avHver.subarray(0, hoyest + 1);
  const side: number[] = [];
  let bedre = 0;
  const paaSiden = new Map<number, { readonly treff: Uint32Array; readonly bedre: number }>();
  for (const [her, like] of antallMed.entries()) {
    if (bedre >= fra + antall) break;
    if (like > 0 && bedre + like > fra) paaSiden.set(her, { treff: new Uint32Array(like), bedre });
    bedre += like;
  }
  // Once through all hits, however many ranks the page is of.
  const funnet = Array.from(antallMed, (_, her) => paaSiden.get(her)?.treff);
  const neste = new Uint32Array(antallMed.length);
  for (let nr = 0; nr < passerer.length; nr++) {
    const i = passerer[nr] ?? 0;
    const her = rang[i] ?? 0;
    const treff = funnet[her];
    if (treff === undefined) continue;
    const plass = neste[her] ?? 0;
    treff[plass] = i;
    neste[her] = plass + 1;
  }
  for (const { treff, bedre: foran } of paaSiden.values()) {
    const utsnitt = { fra: Math.max(0, fra - foran), antall: antall - side.length };
    side.push(...utsnittAv(kolonner, rader, treff, utsnitt));
  }
  return side;
}

function utsnittAv(
  kolonner: Kolonner,
  rader: Uint32Array,
  treff: Uint32Array,
  { fra, antall }: { readonly fra: number; readonly antall: number },
): readonly number[] {
  if (treff.length > FAA)
    return sideIOrden(kolonner, { rader, iOrden: false }, treff, { fra, antall, eldsteFoerst: false });
  const her = Array.from(treff, (i) => rader[i] ?? 0);
  her.sort((a, b) => (kolonner.plass[a] ?? 0) - (kolonner.plass[b] ?? 0));
  return her.slice(fra, fra + antall);
}
