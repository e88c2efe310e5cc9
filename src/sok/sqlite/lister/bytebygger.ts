/** Bytes written one number or one run after another, into room that doubles when it is full. */
export class Bytebygger {
  #data: Buffer;
  #n = 0;

  constructor(rom = 16) {
    // Small ones are pieces of one larger allocation.
    this.#data = Buffer.allocUnsafe(rom);
  }

  get lengde(): number {
    return this.#n;
  }

  /** A whole number from 0 to 2^31 - 1: seven bits a byte, the lowest first; the eighth says that more follow. */
  tall(verdi: number): void {
    if (this.#n + 5 > this.#data.length) this.#romFor(5);
    let rest = verdi;
    while (rest > 127) {
      this.#data[this.#n++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#data[this.#n++] = rest;
  }

  bytes(data: Uint8Array): void {
    this.#romFor(data.length);
    this.#data.set(data, this.#n);
    this.#n += data.length;
  }

  /** What has been written: a view, which the next write may move away from. */
  ferdig(): Uint8Array {
    return this.#data.subarray(0, this.#n);
  }

  toem(): void {
    this.#n = 0;
  }

  #romFor(flere: number): void {
    if (this.#n + flere <= this.#data.length) return;
    const stoerre = Buffer.allocUnsafe(Math.max(this.#n + flere, this.#data.length * 2));
    stoerre.set(this.#data.subarray(0, this.#n));
    this.#data = stoerre;
  }
}

/** Reads what {@link Bytebygger} wrote. Past the end everything is 0: damaged bytes give wrong numbers, never an endless loop. */
export class Byteleser {
  readonly #data: Uint8Array;
  #i: number;

  constructor(data: Uint8Array, fra = 0) {
    this.#data = data;
    this.#i = fra;
  }

  /** Where the next number begins. */
  get her(): number {
    return this.#i;
  }

  get slutt(): boolean {
    return this.#i >= this.#data.length;
  }

  tall(): number {
    let byte = this.#data[this.#i++] ?? 0;
    if (byte < 128) return byte;
    let verdi = byte & 127;
    for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
      byte = this.#data[this.#i++] ?? 0;
      verdi |= (byte & 127) << skift;
    }
    return verdi;
  }

  bytes(lengde: number): Uint8Array {
    const fra = this.#i;
    this.#i += lengde;
    return this.#data.subarray(fra, this.#i);
  }

  /** Passes over bytes that nobody asks for: no view is made of them. */
  hopp(lengde: number): void {
    this.#i += lengde;
  }
}
