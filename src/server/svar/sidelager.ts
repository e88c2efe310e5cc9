interface Plass<T> {
  readonly verdi: T;
  readonly storrelse: number;
  readonly utloper: number;
  /** Asked for since it was last passed over. */
  brukt: boolean;
}

/**
 * Rendered answers by address, bounded in bytes; what nobody asked for lately is thrown out first. What it holds belongs to one
 * generation (journal version, Oslo date, configuration): a new generation empties it, so nothing withdrawn outlives its version.
 */
export class Sidelager<T> {
  readonly #plasser = new Map<string, Plass<T>>();
  readonly #kapasitet: number;
  #generasjon = '';
  #brukt = 0;

  /** @param kapasitet In bytes, as `sett` is told them. */
  constructor(kapasitet: number) {
    this.#kapasitet = kapasitet;
  }

  /** @param naa Milliseconds on any steady clock, the same as given to {@link sett}. */
  hent(generasjon: string, nokkel: string, naa: number): T | undefined {
    this.#bytt(generasjon);
    const plass = this.#plasser.get(nokkel);
    if (plass === undefined) return undefined;
    if (plass.utloper <= naa) {
      this.#plasser.delete(nokkel);
      this.#brukt -= plass.storrelse;
      return undefined;
    }
    plass.brukt = true;
    return plass.verdi;
  }

  /**
   * Keeps a value, unless the generation moved on while it was made: such a value may already be wrong.
   * @param levetid Milliseconds; Infinity for as long as the generation lasts.
   */
  sett(
    generasjon: string,
    nokkel: string,
    verdi: T,
    valg: { storrelse: number; naa: number; levetid: number },
  ) {
    if (generasjon !== this.#generasjon || valg.storrelse > this.#kapasitet / 4) return;
    this.#brukt -= this.#plasser.get(nokkel)?.storrelse ?? 0;
    this.#plasser.delete(nokkel);
    this.#plasser.set(nokkel, {
      verdi,
      storrelse: valg.storrelse,
      utloper: valg.naa + valg.levetid,
      brukt: false,
    });
    this.#brukt += valg.storrelse;
    // The oldest goes, but one that was asked for since gets another round: cheaper for every hit than to keep an order of use.
    for (const [eldste, plass] of this.#plasser) {
      if (this.#brukt <= this.#kapasitet) break;
      this.#plasser.delete(eldste);
      if (plass.brukt) {
        plass.brukt = false;
        this.#plasser.set(eldste, plass);
      } else this.#brukt -= plass.storrelse;
    }
  }

  #bytt(generasjon: string): void {
    if (generasjon === this.#generasjon) return;
    this.#plasser.clear();
    this.#brukt = 0;
    this.#generasjon = generasjon;
  }
}
