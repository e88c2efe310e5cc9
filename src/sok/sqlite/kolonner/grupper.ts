/** What facets count of an entry: numbers of values, bits of {@link SKJERMET} and the like, and the year. */
export interface Gruppe {
  readonly virksomhet: number;
  readonly type: number;
  readonly enhet: number;
  readonly hjemler: number;
  readonly flagg: number;
  readonly aar: number;
}

/** The values that the groups have of one thing, and which of them each group has. */
export class Gruppeverdier {
  /** Each once, as they came. */
  readonly alle: number[] = [];
  /** By the number of a group, the place of its value in `alle`. */
  readonly iGruppe: number[] = [];
  readonly #plasser = new Map<number, number>();

  /** The next group has this value. */
  leggTil(verdi: number): void {
    const plass = this.#plasser.get(verdi) ?? this.alle.push(verdi) - 1;
    this.#plasser.set(verdi, plass);
    this.iGruppe.push(plass);
  }
}

/**
 * Entries that are alike in all that facets count are one group, and there are far fewer groups than entries: hits are counted once, by
 * group, and filters are tested on groups.
 */
export class Grupper {
  readonly alle: Gruppe[] = [];
  /** A filter is tested on each value once, of which there are far fewer than groups. */
  readonly verdier: Readonly<Record<keyof Gruppe, Gruppeverdier>> = {
    virksomhet: new Gruppeverdier(),
    type: new Gruppeverdier(),
    enhet: new Gruppeverdier(),
    hjemler: new Gruppeverdier(),
    flagg: new Gruppeverdier(),
    aar: new Gruppeverdier(),
  };
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
    this.verdier.virksomhet.leggTil(virksomhet);
    this.verdier.type.leggTil(type);
    this.verdier.enhet.leggTil(enhet);
    this.verdier.hjemler.leggTil(hjemler);
    this.verdier.flagg.leggTil(flagg);
    this.verdier.aar.leggTil(aar);
    return this.alle.push(gruppe) - 1;
  }
}
