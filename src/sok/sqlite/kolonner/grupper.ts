/** What facets count of an entry: numbers of values, bits of {@link SKJERMET} and the like, and the year. */
export interface Gruppe {
  readonly virksomhet: number;
  readonly type: number;
  readonly enhet: number;
  readonly hjemler: number;
  readonly flagg: number;
  readonly aar: number;
}

/**
 * Entries that are alike in all that facets count are one group, and there are far fewer groups than entries: hits are counted once, by
 * group, and filters are tested on groups.
 */
export class Grupper {
  readonly alle: Gruppe[] = [];
  readonly #numre = new Map<number, Map<number, number>>();

  nummer(gruppe: Gruppe): number {
    const { virksomhet, type, enhet, hjemler, flagg, aar } = gruppe;
    // Each of the two keys is whole and exact: below 2 to the power of 53.
    const foerste = ((virksomhet * 16 + type) * 16 + flagg) * 10_000 + aar;
    const andre = enhet * 2 ** 26 + hjemler;
    let innenfor = this.#numre.get(foerste);
    if (innenfor === undefined) this.#numre.set(foerste, (innenfor = new Map()));
    const kjent = innenfor.get(andre);
    if (kjent !== undefined) return kjent;
    innenfor.set(andre, this.alle.length);
    return this.alle.push(gruppe) - 1;
  }
}
