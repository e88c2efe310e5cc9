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

  /** Of all that is remembered. */
  get tyngde(): number {
    return this.#tyngde;
  }

  hent(noekkel: string | number, lag: () => Husket<T>): T {
    const kjent = this.#kjent(noekkel);
    if (kjent !== undefined) return kjent.verdi;
    const ny = lag();
    this.husk(noekkel, ny);
    return ny.verdi;
  }

  /** What is remembered, if it is. */
  kjent(noekkel: string | number): T | undefined {
    return this.#kjent(noekkel)?.verdi;
  }

  /** All that is remembered, what was last used last. */
  *verdier(): Generator<T> {
    for (const { verdi } of this.#husket.values()) yield verdi;
  }

  /** What weighs more than there is room for is not remembered. */
  husk(noekkel: string | number, ny: Husket<T>): void {
    if (ny.tyngde > this.#kapasitet) return;
    this.#tyngde -= this.#husket.get(noekkel)?.tyngde ?? 0;
    this.#husket.delete(noekkel);
    this.#husket.set(noekkel, ny);
    this.#tyngde += ny.tyngde;
    for (const [eldst, { tyngde }] of this.#husket) {
      if (this.#tyngde <= this.#kapasitet) break;
      this.#husket.delete(eldst);
      this.#tyngde -= tyngde;
    }
  }

  #kjent(noekkel: string | number): Husket<T> | undefined {
    const kjent = this.#husket.get(noekkel);
    if (kjent === undefined) return undefined;
    this.#husket.delete(noekkel);
    this.#husket.set(noekkel, kjent);
    return kjent;
  }

  glem(): void {
    this.#husket.clear();
    this.#tyngde = 0;
  }
}
