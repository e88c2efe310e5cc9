/** Of more rows than one in so many, the whole sheet is wiped sooner than each of them. */
const TETT = 64;

/** A sheet with a byte for each row, which is blank between two uses: few marks are wiped one by one, and not a million bytes for each of them. */
export class Merkeark {
  #ark = new Uint8Array(0);

  /**
   * Runs something that reads a sheet with 1 for each of the rows and 0 for all others. The sheet is its own as long as it runs.
   *
   * @param rom one more than the highest row.
   */
  med<T>(rader: Uint32Array, rom: number, fn: (merker: Uint8Array) => T): T {
    const ark = this.#ark.length < rom ? new Uint8Array(rom) : this.#ark;
    // Whoever asks meanwhile gets a sheet of his own.
    this.#ark = new Uint8Array(0);
    // Typed arrays are not iterated: that takes ten times as long.
    for (let i = 0; i < rader.length; i++) ark[rader[i] ?? 0] = 1;
    const svar = fn(ark);
    if (rader.length * TETT > rom) ark.fill(0);
    else for (let i = 0; i < rader.length; i++) ark[rader[i] ?? 0] = 0;
    this.#ark = ark;
    return svar;
  }
}
