/** What things cost beside reading one row of a list: some nanoseconds. */
export const PRIS = {
  /** A word is looked for in a segment. */
  oppslag: 20,
  /** A row is read with the word's positions. */
  iFrase: 2,
} as const;

/**
 * Rows of lists that a search may read for every entry in the index. A common word is in a third of them; a pasted title of a dozen such words
 * takes three. Of a million entries this is a tenth of a second at most.
 */
const PER_POST = 4;
/** However small the index is. */
const MINST = 1_000_000;

/** What a search of an index with so many entries may cost, in rows read. */
export const rammeFor = (antall: number): number => Math.max(MINST, antall * PER_POST);

/**
 * How much work a search may make. What there is no room for is left out, and then the search knows that there may be more: work is
 * counted before it is done, by the lengths of lists, so that the same query of the same index always gets the same answer.
 */
export class Arbeidsramme {
  #igjen: number;
  #begrenset = false;

  constructor(hoyst: number) {
    this.#igjen = hoyst;
  }

  get igjen(): number {
    return this.#igjen;
  }

  /** Whether something has been left out. */
  get begrenset(): boolean {
    return this.#begrenset;
  }

  /** Takes what something costs. False when there is no room for it: then it must be left out. */
  ta(pris: number): boolean {
    if (pris > this.#igjen) {
      this.#begrenset = true;
      return false;
    }
    this.#igjen -= pris;
    return true;
  }

  /** Does something within a part of what is left, so that others get theirs. */
  medDel<T>(deler: number, arbeid: (del: Arbeidsramme) => T): T {
    const hoyst = Math.floor(this.#igjen / Math.max(1, deler));
    const del = new Arbeidsramme(hoyst);
    const svar = arbeid(del);
    this.#igjen -= hoyst - del.igjen;
    this.#begrenset ||= del.begrenset;
    return svar;
  }
}
