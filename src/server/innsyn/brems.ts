interface Telling {
  readonly fra: number;
  antall: number;
}

/**
 * A rate limit in memory, in front of the stores: so many in a window for each key. It forgets the key that has waited
 * longest when it has too many to remember, so that nobody can fill the memory by coming from everywhere.
 * @param naa milliseconds on a steady clock.
 */
export function lagBrems({
  maks,
  vindu,
  flest = 20_000,
  naa = () => performance.now(),
}: {
  readonly maks: number;
  readonly vindu: number;
  readonly flest?: number;
  readonly naa?: () => number;
}): { readonly slipp: (nokkel: string) => boolean; readonly antall: () => number } {
  const tellinger = new Map<string, Telling>();
  return {
    slipp(nokkel) {
      const tid = naa();
      const kjent = tellinger.get(nokkel);
      if (kjent !== undefined && tid - kjent.fra < vindu) {
        kjent.antall += 1;
        return kjent.antall <= maks;
      }
      tellinger.delete(nokkel);
      if (tellinger.size >= flest) {
        const [eldste] = tellinger.keys();
        if (eldste !== undefined) tellinger.delete(eldste);
      }
      tellinger.set(nokkel, { fra: tid, antall: 1 });
      return maks > 0;
    },
    antall: () => tellinger.size,
  };
}
