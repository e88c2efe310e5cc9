import type { Kolonner, Rekkefoelge } from './kolonner.ts';
import type { Rangert, Treffliste } from './treffliste.ts';

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
  { rader, iOrden }: Pick<Treffliste, 'rader' | 'iOrden'>,
  utsnitt: { readonly fra: number; readonly antall: number; readonly eldsteFoerst: boolean },
): readonly number[] {
  const { fra, antall, eldsteFoerst } = utsnitt;
  const n = rader.length;
  const nummer = Array.from({ length: Math.max(0, Math.min(antall, n - fra)) }, (_, i) =>
    eldsteFoerst ? n - 1 - fra - i : fra + i,
  );
  if (iOrden) return nummer.map((i) => rader[i] ?? 0);
  const merker = new Uint32Array((orden.length >>> 5) + 1);
  for (let i = 0; i < n; i++) {
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
  { rader, rang }: Rangert,
  { fra, antall }: { readonly fra: number; readonly antall: number },
): readonly number[] {
  const avHver = new Uint32Array(RANGER);
  let hoyest = 0;
  // Typed arrays are not iterated: that takes ten times as long, and there may be a million hits.
  for (let i = 0; i < rang.length; i++) {
    const her = rang[i] ?? 0;
    avHver[her] = (avHver[her] ?? 0) + 1;
    if (her > hoyest) hoyest = her;
  }
  const side: number[] = [];
  let bedre = 0;
  const paaSiden: { readonly treff: Uint32Array; readonly bedre: number; n: number }[] = [];
  const nrFor = new Uint8Array(hoyest + 1);
  for (const [her, like] of avHver.subarray(0, hoyest + 1).entries()) {
    if (bedre >= fra + antall) break;
    if (like > 0 && bedre + like > fra)
      nrFor[her] = paaSiden.push({ treff: new Uint32Array(like), bedre, n: 0 });
    bedre += like;
  }
  // Once through all hits, however many ranks the page is of.
  for (let i = 0; i < rang.length; i++) {
    const nr = nrFor[rang[i] ?? 0] ?? 0;
    if (nr === 0) continue;
    const her = paaSiden[nr - 1];
    if (her !== undefined) her.treff[her.n++] = rader[i] ?? 0;
  }
  for (const { treff, bedre: foran } of paaSiden)
    side.push(...utsnittAv(kolonner, treff, Math.max(0, fra - foran), antall - side.length));
  return side;
}

function utsnittAv(kolonner: Kolonner, rader: Uint32Array, fra: number, antall: number): readonly number[] {
  if (rader.length > FAA)
    return sideIOrden(kolonner, { rader, iOrden: false }, { fra, antall, eldsteFoerst: false });
  return Array.from(rader)
    .sort((a, b) => (kolonner.plass[a] ?? 0) - (kolonner.plass[b] ?? 0))
    .slice(fra, fra + antall);
}
