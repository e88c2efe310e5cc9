/**
 * Canaries: words that exist nowhere else, one for every field of every record. A test knows at each time
 * which of them the public may see; a word that turns up where it may not, or is missing where it should be, names the very field that leaked
 * or was masked too much.
 */
export interface Kanarifugl {
  readonly ord: string;
  /** Which record and field it sits in, for the failure's message. */
  readonly plass: string;
}

export interface Fuglebur {
  /** A new canary. */
  fugl(plass: string): string;
  readonly alle: readonly Kanarifugl[];
}

/** What every canary ends with, so that it can be found wherever it stands. No Norwegian word has it. */
export const MERKE = 'qxzj';
/**
 * The letters before MERKE that tell one canary from another. Far more than enough: where a database has moved its rows
 * about, the rest of one word may lie before the end of another, and that must not look like a third.
 */
export const KJENNETEGN = 8;

const KONSONANTER = 'bcdfghklmnprtv';
const VOKALER = 'aeiou';
const STAVELSER = KONSONANTER.length * VOKALER.length;
const MULIGE = STAVELSER ** 4;

const stavelse = (tall: number): string =>
  KONSONANTER.charAt(tall % KONSONANTER.length) +
  VOKALER.charAt(Math.floor(tall / KONSONANTER.length) % VOKALER.length);

/**
 * Makes canaries that look like words («hobadikoruqxzj»). They begin differently and end alike: a full-text index packs
 * words by their common beginning, and what tells them apart must still be found in its raw bytes.
 */
export function lagFuglebur(): Fuglebur {
  const alle: Kanarifugl[] = [];
  return {
    alle,
    fugl(plass) {
      const nr = (alle.length * 15_485_863) % MULIGE;
      const ord =
        stavelse(alle.length * 31) +
        stavelse(nr) +
        stavelse(Math.floor(nr / STAVELSER)) +
        stavelse(Math.floor(nr / STAVELSER ** 2)) +
        stavelse(Math.floor(nr / STAVELSER ** 3)) +
        MERKE;
      alle.push({ ord, plass });
      return ord;
    },
  };
}
