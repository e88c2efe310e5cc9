import type { Karakter } from './dom.ts';

/** So many hits are judged: what is seen without turning the page. */
export const DYBDE = 10;

const gevinst = (karakterer: readonly Karakter[]): number =>
  karakterer
    .slice(0, DYBDE)
    .reduce<number>((sum, karakter, plass) => sum + (2 ** karakter - 1) / Math.log2(plass + 2), 0);

/**
 * nDCG@10: what the hits are worth, in the order they stand, of what the best order of all judged entries would be worth.
 *
 * @param treff grades of the hits, best first.
 * @param alle grades of every entry of the corpus.
 */
export function ndcg(treff: readonly Karakter[], alle: readonly Karakter[]): number {
  const best = gevinst(alle.toSorted((a, b) => b - a));
  return best === 0 ? 0 : gevinst(treff) / best;
}

export const snitt = (tall: readonly number[]): number =>
  tall.length === 0 ? 0 : tall.reduce((sum, et) => sum + et, 0) / tall.length;
