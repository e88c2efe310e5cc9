interface Husket<T> {
  readonly verdi: T;
  readonly tyngde: number;
}

/** Remembers what was last used, up to a total weight: what is heavy to make, and to keep. */
export class VektetHukommelse<T> {
  readonly #kapasitet: number;
  readonly #husket = new Map<string | number, Husket<T>>();
  #tyngde = 0;

  constructor(kapasitet: number) {
    this.#kapasitet = kapasitet;
  }

  hent(noekkel: string | number, lag: () => Husket<T>): T {
    const kjent = this.#husket.get(noekkel);
    if (kjent !== undefined) {
      this.#husket.delete(noekkel);
      this.#husket.set(noekkel, kjent);
      return kjent.verdi;
    }
    const ny = lag();
    if (ny.tyngde > this.#kapasitet) return ny.verdi;
    this.#husket.set(noekkel, ny);
    this.#tyngde += ny.tyngde;
    for (const [eldst, { tyngde }] of this.#husket) {
      if (this.#tyngde <= this.#kapasitet) break;
      this.#husket.delete(eldst);
      this.#tyngde -= tyngde;
    }
    return ny.verdi;
  }

  glem(): void {
    this.#husket.clear();
    this.#tyngde = 0;
  }
}
