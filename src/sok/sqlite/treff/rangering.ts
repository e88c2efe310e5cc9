import { antallBit } from '../../bit.ts';
import { kladd32 } from './kladd.ts';
import type { Rekkefoelge } from '../kolonner/rekkefoelge.ts';
import type { Rangert, Treffliste } from './treffliste.ts';

/** Hits by rank, of the one search that is ranked: as many as a rank can tell apart. */
const avHver = new Uint32Array(1 << 16);

/** Of so few hits the place of each is looked up, and they are sorted. */
const FAA = 600;
/** Of so few the places are marked: to walk past what lies between them takes longer. */
const NOEN = 4_000;

/** So many steps of the order are walked for each hit at most: to look up a hit's place takes as long as some steps. */
const STEG_PER_TREFF = 4;

interface Utsnitt {
  readonly fra: number;
  readonly antall: number;
}

/** The hits that a page is cut out of: all of them, or those of one rank. */
interface Valgte extends Pick<Treffliste, 'rader' | 'rang' | 'ved'> {
  readonly hvilken?: number;
  /** How many they are. */
  readonly like: number;
}

/** Rows of one page in an order of all entries, or against it. @param treff `iOrden` only where the rows stand in this very order. */
export function sideIOrden(
  rekkefoelge: Rekkefoelge,
  { rader, iOrden, ved }: Pick<Treffliste, 'rader' | 'iOrden' | 'ved'>,
  { fra, antall, eldsteFoerst }: Utsnitt & { readonly eldsteFoerst: boolean },
): readonly number[] {
  const n = rader.length;
  const paaSiden = Math.max(0, Math.min(antall, n - fra));
  // A page of the other order, read backwards.
  const utsnitt = { fra: eldsteFoerst ? n - fra - paaSiden : fra, antall: paaSiden };
  const side = iOrden
    ? Array.from(rader.subarray(utsnitt.fra, utsnitt.fra + paaSiden))
    : enSide(rekkefoelge, { rader, ...(ved && { ved }), like: n }, utsnitt);
  return eldsteFoerst ? side.reverse() : side;
}

function enSide(rekkefoelge: Rekkefoelge, valgte: Valgte, utsnitt: Utsnitt): number[] {
  if (valgte.like <= FAA) return sorterte(rekkefoelge, valgte, utsnitt);
  if (valgte.like <= NOEN) return etterPlass(rekkefoelge, valgte, utsnitt);
  return gaatt(rekkefoelge, valgte, utsnitt) ?? etterPlass(rekkefoelge, valgte, utsnitt);
}

function sorterte({ orden, plass }: Rekkefoelge, valgte: Valgte, { fra, antall }: Utsnitt): number[] {
  const { rader, rang, hvilken, like } = valgte;
  const plasser = kladd32(like);
  let n = 0;
  for (let i = 0; i < rader.length; i++) if (rang?.[i] === hvilken) plasser[n++] = plass[rader[i] ?? 0] ?? 0;
  return Array.from(
    plasser
      .subarray(0, n)
      .sort()
      .subarray(fra, fra + antall),
    (her) => orden[her] ?? 0,
  );
}

/** A bit for each hit: by its row, or by its place in the order. What is asked for each of a million hits is asked of variables. */
function bitmerket(
  { plass }: Rekkefoelge,
  { rader, rang, hvilken }: Valgte,
  etter: 'rad' | 'plass',
): Uint32Array {
  const merker = kladd32((plass.length >>> 5) + 1).fill(0);
  const [alle, etterRad] = [hvilken === undefined, etter === 'rad'];
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    const her = etterRad ? rad : (plass[rad] ?? 0);
    const bit = alle || rang?.[i] === hvilken ? 1 : 0;
    merker[her >>> 5] = (merker[her >>> 5] ?? 0) | (bit << (her & 31));
  }
  return merker;
}

const erMerket = (merker: Uint32Array, nr: number): number => ((merker[nr >>> 5] ?? 0) >>> (nr & 31)) & 1;

/**
 * Walks the order from the end that the page is nearer to: soon there, when many entries are hits.
 *
 * @returns undefined when it takes too long: the hits lie together, far from that end.
 */
function gaatt(rekkefoelge: Rekkefoelge, valgte: Valgte, { fra, antall }: Utsnitt): number[] | undefined {
  const { orden } = rekkefoelge;
  const { ved, hvilken, like } = valgte;
  const merker = ved === undefined ? bitmerket(rekkefoelge, valgte, 'rad') : undefined;
  const erTreff = (rad: number): boolean => {
    if (merker !== undefined) return erMerket(merker, rad) === 1;
    return hvilken === undefined ? ved?.[rad] !== 0 : ved?.[rad] === hvilken + 1;
  };
  const paaSiden = Math.max(0, Math.min(antall, like - fra));
  const etter = like - fra - paaSiden;
  const bakfra = etter < fra;
  const flest = Math.min(orden.length, like * STEG_PER_TREFF);
  const funnet: number[] = [];
  let hopp = bakfra ? etter : fra;
  for (let steg = 0; funnet.length < paaSiden; steg++) {
    if (steg === flest) return undefined;
    const rad = orden[bakfra ? orden.length - 1 - steg : steg] ?? 0;
    if (erTreff(rad) && hopp-- <= 0) funnet.push(rad);
  }
  return bakfra ? funnet.reverse() : funnet;
}

/** Marks the hits by their places, and reads the page off. */
function etterPlass(rekkefoelge: Rekkefoelge, valgte: Valgte, { fra, antall }: Utsnitt): number[] {
  const { orden } = rekkefoelge;
  const merker = bitmerket(rekkefoelge, valgte, 'plass');
  const funnet: number[] = [];
  let sett = 0;
  for (let ord = 0; ord < merker.length && funnet.length < antall; ord++) {
    let bit = merker[ord] ?? 0;
    const her = antallBit(bit);
    if (sett + her <= fra) {
      sett += her;
      continue;
    }
    for (; bit !== 0 && funnet.length < antall; bit &= bit - 1)
      if (sett++ >= fra) funnet.push(orden[ord * 32 + (31 - Math.clz32(bit & -bit))] ?? 0);
  }
  return funnet;
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
  const treff = { rader, rang, ...(ved && { ved }) };
  const best = beste(rang);
  if (best.like >= fra + antall)
    return enSide(rekkefoelge, { ...treff, hvilken: best.her, like: best.like }, { fra, antall });
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
      side.push(...enSide(rekkefoelge, { ...treff, hvilken: her, like }, utsnitt));
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
