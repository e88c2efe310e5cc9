import type { Kolonner } from './kolonner.ts';

/** The rows a query hits, and how good each hit is (lower is better) when that was asked for. */
export interface Treffliste {
  readonly rader: Uint32Array;
  readonly poeng?: Float64Array;
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

/** Rows of one page, best first and newest first among equals. Only what can come on the page is sorted. */
export function sideEtterPoeng(
  kolonner: Kolonner,
  { rader, poeng }: Treffliste,
  passerer: Uint32Array,
  { fra, antall }: { readonly fra: number; readonly antall: number },
): readonly number[] {
  const alle = Float64Array.from(passerer, (i) => poeng?.[i] ?? 0);
  const grense = alle.toSorted()[Math.min(fra + antall, alle.length) - 1] ?? Infinity;
  const [gode, like]: [number[], number[]] = [[], []];
  passerer.forEach((i, nr) => {
    const her = alle[nr] ?? 0;
    if (her < grense) gode.push(i);
    else if (her === grense) like.push(i);
  });
  const plassTil = (i: number): number => kolonner.plass[rader[i] ?? 0] ?? 0;
  const poengTil = (i: number): number => poeng?.[i] ?? 0;
  gode.sort((a, b) => poengTil(a) - poengTil(b) || plassTil(a) - plassTil(b));
  const fraLike = Math.max(0, fra - gode.length);
  const side = gode.slice(fra, fra + antall).map((i) => rader[i] ?? 0);
  if (side.length === antall || like.length === 0) return side;
  const resten = sideEtterDato(kolonner, { rader, iOrden: false }, Uint32Array.from(like), {
    fra: fraLike,
    antall: antall - side.length,
    eldsteFoerst: false,
  });
  return [...side, ...resten];
}
