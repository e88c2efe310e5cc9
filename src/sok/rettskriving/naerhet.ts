/** How far off a word may be written: one letter from five, two from nine, never in one with digits. */
export function tillattAvstand(ord: string): number {
  if (!/^\p{L}+$/u.test(ord) || ord.length < 5) return 0;
  return ord.length < 9 ? 1 : 2;
}

const UTENFOR = 0x7f;

/**
 * How far words are from one word: the fewest letters to put in, take out, replace or swap with their neighbour (Damerau-Levenshtein, optimal
 * string alignment). Made once for a word that is compared with thousands; only the diagonal band that can matter is filled.
 */
export class Naerhet {
  readonly #ord: Uint16Array;
  #forrige2: Uint8Array;
  #forrige: Uint8Array;
  #rad: Uint8Array;

  constructor(ord: string) {
    this.#ord = Uint16Array.from(ord, (_, i) => ord.charCodeAt(i));
    this.#forrige2 = new Uint8Array(this.#ord.length + 2);
    this.#forrige = new Uint8Array(this.#ord.length + 2);
    this.#rad = new Uint8Array(this.#ord.length + 2);
  }

  /**
   * The distance to the word of `lengde` code units from `fra` in `tegn`, or `hoyst` + 1 when it is more than `hoyst`.
   * @param hoyst at most 100.
   */
  til(tegn: Uint16Array, fra: number, lengde: number, hoyst: number): number {
    const ord = this.#ord;
    const n = ord.length;
    if (Math.abs(n - lengde) > hoyst) return hoyst + 1;
    for (let j = 0; j <= n; j++) this.#forrige[j] = Math.min(j, UTENFOR);
    for (let i = 1; i <= lengde; i++) {
      const [foer2, foer, rad] = [this.#forrige2, this.#forrige, this.#rad];
      const her = tegn[fra + i - 1];
      const forrigeTegn = i > 1 ? tegn[fra + i - 2] : undefined;
      const start = Math.max(1, i - hoyst);
      const slutt = Math.min(n, i + hoyst);
      rad[start - 1] = start === 1 ? i : UTENFOR;
      let minst = start === 1 ? i : UTENFOR;
      for (let j = start; j <= slutt; j++) {
        // What lies above the band's last column was never filled on the row before.
        const ovenfor = j === i + hoyst ? UTENFOR : (foer[j] ?? 0);
        let pris = Math.min(
          ovenfor + 1,
          (rad[j - 1] ?? 0) + 1,
          (foer[j - 1] ?? 0) + (ord[j - 1] === her ? 0 : 1),
        );
        if (i > 1 && j > 1 && ord[j - 1] === forrigeTegn && ord[j - 2] === her)
          pris = Math.min(pris, (foer2[j - 2] ?? 0) + 1);
        rad[j] = pris;
        if (pris < minst) minst = pris;
      }
      if (minst > hoyst) return hoyst + 1;
      this.#forrige2 = foer;
      this.#forrige = rad;
      this.#rad = foer2;
    }
    return Math.min(this.#forrige[n] ?? hoyst + 1, hoyst + 1);
  }
}
