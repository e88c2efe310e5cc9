import type { Kolonner } from './kolonner.ts';

/** The rows a query hits, and how good each hit is (lower is better); everything is equally good where there is no rank. */
export interface Treffliste {
  readonly rader: Uint32Array;
  readonly rang?: Uint16Array;
  /** The rows stand in the one order already. */
  readonly iOrden: boolean;
}

/**
 * Rows of one page in the entries' one order, or against it. Hits are marked by their place in the order and read off from
 * its end: no sorting, however many there are.
 */
export function sideEtterDato(
  kolonner: Kolonner,
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
  const merker = new Uint32Array((kolonner.antall >>> 5) + 1);
  for (const i of passerer) {
    const plass = kolonner.plass[rader[i] ?? 0] ?? 0;
    merker[plass >>> 5] = (merker[plass >>> 5] ?? 0) | (1 << (plass & 31));
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
      if (sett >= foerste && sett <= siste)
        funnet.push(kolonner.orden[ord * 32 + (31 - Math.clz32(bit & -bit))] ?? 0);
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
  const antallMed = new Uint32Array(hoyeste(rang) + 1);
  for (const i of passerer) {
    const her = rang[i] ?? 0;
    antallMed[her] = (antallMed[her] ?? 0) + 1;
  }
  const side: number[] = [];
  let bedre = 0;
  for (const [her, like] of antallMed.entries()) {
    if (bedre >= fra + antall) break;
    if (like > 0 && bedre + like > fra + side.length) {
      side.push(
        ...sideEtterDato(kolonner, { rader, iOrden: false }, medRang(passerer, rang, her, like), {
          fra: Math.max(0, fra - bedre),
          antall: antall - side.length,
          eldsteFoerst: false,
        }),
      );
    }
    bedre += like;
  }
  return side;
}

function medRang(passerer: Uint32Array, rang: Uint16Array, her: number, antall: number): Uint32Array {
  const ut = new Uint32Array(antall);
  let n = 0;
  for (const i of passerer) if (rang[i] === her) ut[n++] = i;
  return ut;
}

function hoyeste(tall: Uint16Array): number {
  let hoyest = 0;
  for (const et of tall) if (et > hoyest) hoyest = et;
  return hoyest;
}
