import { ForMangeSok } from './sokemotor.ts';

export interface Slusevalg {
  /** How many are let through at a time. */
  readonly plasser: number;
  /** How long one may wait for its turn. Milliseconds. */
  readonly ventetid: number;
}

/**
 * Lets a few through at a time and the rest in the order they came. A search server that is asked two hundred things at once answers
 * none of them in time, and goes on with what nobody waits for any more.
 *
 * @returns does the work when its turn has come; throws ForMangeSok when it does not come in time.
 */
export function lagSluse({ plasser, ventetid }: Slusevalg): <T>(arbeid: () => Promise<T>) => Promise<T> {
  let ledige = plasser;
  const ventende = new Set<() => void>();
  const minTur = (): Promise<void> =>
    new Promise((slippInn, avvis) => {
      const inn = (): void => {
        clearTimeout(frist);
        ventende.delete(inn);
        slippInn();
      };
      const frist = setTimeout(() => {
        ventende.delete(inn);
        avvis(new ForMangeSok());
      }, ventetid);
      ventende.add(inn);
    });
  return async (arbeid) => {
    if (ledige > 0) ledige -= 1;
    else await minTur();
    try {
      return await arbeid();
    } finally {
      const [neste] = ventende;
      // The place goes from hand to hand: who comes meanwhile does not slip in between.
      if (neste === undefined) ledige += 1;
      else neste();
    }
  };
}
