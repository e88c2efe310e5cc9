import { kladd32 } from './kladd.ts';
import type { Rekkefoelge } from './rekkefoelge.ts';
import type { Rangert, Treffliste } from './treffliste.ts';

/** Hits by rank, of the one search that is ranked: as many as a rank can tell apart. */
const avHver = new Uint32Array(1 << 16);

/** Of so few hits of a rank the hits are sorted; of more they are marked by their place. */
const FAA = 1_000;

interface Utsnitt {
  readonly fra: number;
  readonly antall: number;
}

/**
 * Rows of one page in an order of all entries, or against it. Hits are marked by their place in the order and read off from
 * its end: no sorting, however many there are.
 *
 * @param treff `iOrden` only where the rows stand in this very order.
 */
export function sideIOrden(
  rekkefoelge: Rekkefoelge,
  { rader, iOrden, ved }: Pick<Treffliste, 'rader' | 'iOrden' | 'ved'>,
  { fra, antall, eldsteFoerst }: Utsnitt & { readonly eldsteFoerst: boolean },
): readonly number[] {
  const n = rader.length;
  const paaSiden = Math.max(0, Math.min(antall, n - fra));
  const foerste = eldsteFoerst ? n - fra - paaSiden : fra;
  if (iOrden) return paaRekke(rader.subarray(foerste, foerste + paaSiden), eldsteFoerst);
  if (ved !== undefined && foerste + paaSiden <= FAA)
    return paaRekke(
      gaatt(rekkefoelge, (rad) => ved[rad] !== 0, { fra: foerste, antall: paaSiden }),
      eldsteFoerst,
    );
  const { plass } = rekkefoelge;
  const merker = nyeMerker(rekkefoelge);
  for (let i = 0; i < n; i++) {
    const her = plass[rader[i] ?? 0] ?? 0;
    merker[her >>> 5] = (merker[her >>> 5] ?? 0) | (1 << (her & 31));
  }
  return paaRekke(merkede(rekkefoelge, merker, foerste, paaSiden), eldsteFoerst);
}

const paaRekke = (rader: ArrayLike<number>, baklengs: boolean): readonly number[] =>
  baklengs ? Array.from(rader).reverse() : Array.from(rader);

/** Walks the order until the page is full: soon, when very many entries are hits. */
function gaatt(
  { orden }: Rekkefoelge,
  erTreff: (rad: number) => boolean,
  { fra, antall }: Utsnitt,
): readonly number[] {
  const funnet: number[] = [];
  let sett = 0;
  for (let i = 0; i < orden.length && funnet.length < antall; i++) {
    const rad = orden[i] ?? 0;
    if (erTreff(rad) && sett++ >= fra) funnet.push(rad);
  }
  return funnet;
}

/** A bit for each place in the order. */
const nyeMerker = ({ orden }: Rekkefoelge): Uint32Array => kladd32((orden.length >>> 5) + 1).fill(0);

/** Rows that are marked, in the order, from the first of them that is asked for. */
function merkede({ orden }: Rekkefoelge, merker: Uint32Array, foerste: number, antall: number): number[] {
  const funnet: number[] = [];
  let sett = 0;
  for (let ord = 0; ord < merker.length && funnet.length < antall; ord++) {
    let bit = merker[ord] ?? 0;
    const her = antallBit(bit);
    if (sett + her <= foerste) {
      sett += her;
      continue;
    }
    for (; bit !== 0 && funnet.length < antall; bit &= bit - 1)
      if (sett++ >= foerste) funnet.push(orden[ord * 32 + (31 - Math.clz32(bit & -bit))] ?? 0);
  }
  return funnet;
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
  rekkefoelge: Rekkefoelge,
  { rader, rang, ved }: Omit<Rangert, 'iOrden'>,
  { fra, antall }: Utsnitt,
): readonly number[] {
  const best = beste(rang);
  if (best.like >= fra + antall)
    return medRang(rekkefoelge, { rader, rang, ved, like: best.like }, best.her, { fra, antall });
  avHver.fill(0);
  let hoyest = 0;
  // Typed arrays are not iterated: that takes ten times as long, and there may be a million hits.
  for (let i = 0; i < rang.length; i++) {
    const her = rang[i] ?? 0;
    avHver[her] = (avHver[her] ?? 0) + 1;
    if (her > hoyest) hoyest = her;
  }
  const side: number[] = [];
  let bedre = 0;
  for (let her = 0; her <= hoyest && bedre < fra + antall; her++) {
    const like = avHver[her] ?? 0;
    if (like > 0 && bedre + like > fra) {
      const utsnitt = { fra: Math.max(0, fra - bedre), antall: antall - side.length };
      side.push(...medRang(rekkefoelge, { rader, rang, ved, like }, her, utsnitt));
    }
    bedre += like;
  }
  return side;
}

/** The best rank, and how many hits have it: mostly more than a page. To count all ranks takes longer. */
function beste(rang: Uint16Array): { readonly her: number; readonly like: number } {
  let [her, like] = [1 << 16, 0];
  for (let i = 0; i < rang.length; i++) {
    const denne = rang[i] ?? 0;
    if (denne < her) [her, like] = [denne, 0];
    if (denne === her) like += 1;
  }
  return { her, like };
}

type MedRang = (
  rekkefoelge: Rekkefoelge,
  treff: Pick<Rangert, 'rader' | 'rang'> & {
    readonly ved: Uint8Array | undefined;
    /** How many of them have the rank. */
    readonly like: number;
  },
  hvilken: number,
  utsnitt: Utsnitt,
) => readonly number[];

const medRang: MedRang = (rekkefoelge, treff, hvilken, utsnitt) =>
  (treff.like > FAA ? mangeMedRang : faaMedRang)(rekkefoelge, treff, hvilken, utsnitt);

const mangeMedRang: MedRang = (rekkefoelge, { rader, rang, ved }, hvilken, { fra, antall }) => {
  if (ved !== undefined && fra + antall <= FAA)
    return gaatt(rekkefoelge, (rad) => ved[rad] === hvilken + 1, { fra, antall });
  const { plass } = rekkefoelge;
  const merker = nyeMerker(rekkefoelge);
  for (let i = 0; i < rang.length; i++) {
    const her = plass[rader[i] ?? 0] ?? 0;
    const bit = rang[i] === hvilken ? 1 : 0;
    merker[her >>> 5] = (merker[her >>> 5] ?? 0) | (bit << (her & 31));
  }
  return merkede(rekkefoelge, merker, fra, antall);
};

const faaMedRang: MedRang = ({ plass }, { rader, rang }, hvilken, { fra, antall }) => {
  const funnet: number[] = [];
  for (let i = 0; i < rang.length; i++) if (rang[i] === hvilken) funnet.push(rader[i] ?? 0);
  return funnet.sort((a, b) => (plass[a] ?? 0) - (plass[b] ?? 0)).slice(fra, fra + antall);
};
