/** Collects the rows that meet one part of a query, each with the best of its ranks. Used again for the next part. */
export class Samler {
  /** 1 + the best rank by row; 0 for a row that is not there. */
  #rang = new Uint8Array(0);
  #rader = new Uint32Array(1024);
  #n = 0;

  /** @param rom one more than the highest row. */
  begynn(rom: number): void {
    if (this.#rang.length < rom) this.#rang = new Uint8Array(rom);
    else if (this.#n > 10_000) this.#rang.fill(0);
    else for (const rad of this.rader()) this.#rang[rad] = 0;
    this.#n = 0;
  }

  /** A row that there is no room for is of an index that is damaged, and is left out. */
  sett(rad: number, rang: number): void {
    const kjent = this.#rang[rad];
    if (kjent === 0) {
      if (this.#n === this.#rader.length) this.#voks();
      this.#rader[this.#n++] = rad;
      this.#rang[rad] = rang + 1;
    } else if (kjent !== undefined && kjent > rang + 1) this.#rang[rad] = rang + 1;
  }

  get antall(): number {
    return this.#n;
  }

  /** The rows, in no order: a view that lasts until the next part. */
  rader(): Uint32Array {
    return this.#rader.subarray(0, this.#n);
  }

  /** The rank of a row, or undefined. */
  rangTil(rad: number): number | undefined {
    const rang = this.#rang[rad] ?? 0;
    return rang === 0 ? undefined : rang - 1;
  }

  #voks(): void {
    const stoerre = new Uint32Array(this.#rader.length * 4);
    stoerre.set(this.#rader);
    this.#rader = stoerre;
  }
}
