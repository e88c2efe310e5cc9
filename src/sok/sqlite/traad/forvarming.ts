import type { Leser } from '../leser.ts';

/**
 * Keeps a reader warm: what it remembered is gone when the index changes, and is read again once the index has been left alone. While an export
 * writes it many times a second, nothing is read that would soon be gone again.
 */
export class Forvarming {
  readonly #leser: Pick<Leser, 'filversjon' | 'varmOpp'>;
  #sett: number | undefined;
  #varmet: number | undefined;
  #steg: Iterator<void> | undefined;

  constructor(leser: Pick<Leser, 'filversjon' | 'varmOpp'>) {
    this.#leser = leser;
  }

  /**
   * A look at the index, to be taken about once a second: an index that is as it was at the last look is warmed, once.
   *
   * @returns whether there are steps to take.
   */
  blikk(iDag: string): boolean {
    const naa = this.#leser.filversjon;
    const erIRo = naa === this.#sett;
    this.#sett = naa;
    if (!erIRo || naa === this.#varmet || this.#steg !== undefined) return false;
    this.start(iDag);
    return true;
  }

  /** Begins at once, as when the reader has just been opened. */
  start(iDag: string): void {
    this.#sett = this.#varmet = this.#leser.filversjon;
    this.#steg = this.#leser.varmOpp(iDag);
  }

  /** Reads a little more. @returns whether there is more to read. */
  steg(): boolean {
    let flere = false;
    try {
      flere = this.#steg?.next().done === false;
    } finally {
      if (!flere) this.#steg = undefined;
    }
    return flere;
  }
}
