import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * One line of the log of the internal zone (R68): a look at unshielded data, or a decision. It says which record by number,
 * never what stands in it: the log may be read by people who may not read the archive.
 */
const hendelse = z.strictObject({
  tidspunkt: z.iso.datetime(),
  /** Who: issuer and subject from the login, or the user of the machine for what is done by a command. */
  hvem: z.string().min(1),
  /** In what capacity, «kommandolinje» for a command. */
  rolle: z.string().min(1),
  /** What was done: a word of the console's actions, or the kind of a decision. */
  handling: z.string().min(1),
  virksomhet: z.string(),
  /** «2026/123-4», «2026/123», a date, a source; empty for the whole body. */
  gjenstand: z.string(),
  grunn: z.string(),
});
export type Hendelse = z.infer<typeof hendelse>;

export const logglinje = z.strictObject({
  nr: z.int().min(1),
  ...hendelse.shape,
  /** The hash of the line before; of the first line, {@link INGEN_FORRIGE}. */
  forrige: z.string(),
  hash: z.string(),
});
export type Logglinje = z.infer<typeof logglinje>;

/** Characters that move on a screen what stands around them: line ends and other controls, and those that turn the direction. */
const STYRETEGN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line of the log may hold it: nobody's reason looks like a line of its own, or steers the screen it is read on. */
export const enLinje = (tekst: string): string => tekst.replace(STYRETEGN, ' ').trim();

export const INGEN_FORRIGE = '0'.repeat(64);

/** The hash that ties a line to all before it: SHA-256 over the line before's hash and this line's own words, in hex. */
export const kjed = (nr: number, forrige: string, h: Hendelse): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        nr,
        forrige,
        h.tidspunkt,
        h.hvem,
        h.rolle,
        h.handling,
        h.virksomhet,
        h.gjenstand,
        h.grunn,
      ]),
    )
    .digest('hex');

export interface Loggsok {
  /** A person's id, or any of some. */
  readonly hvem?: string | readonly string[];
  readonly handling?: string;
  readonly virksomhet?: string;
  /** Bodies to keep to, '' for lines that are of none; absent for all. */
  readonly virksomheter?: readonly string[] | undefined;
  /** What it is about, with all that lies in that: of a case also its entries, of an entry its documents. */
  readonly gjenstand?: string;
  /** Instants, both ends included. */
  readonly fra?: string;
  readonly til?: string;
  /** Only lines before this number: for paging back from the newest. */
  readonly foer?: number;
  readonly antall: number;
}

export type Loggkontroll =
  | { readonly art: 'hel'; readonly antall: number; readonly sisteHash: string }
  /** The first line that is not what was written, or the number that is missing. */
  | { readonly art: 'brutt'; readonly nr: number; readonly antall: number }
  /** Whole as far as it goes, but a line that it once had is not in it. */
  | { readonly art: 'forkortet'; readonly antall: number };

/** Goes through a log line by line, in number order, for as long as it holds. */
export interface Kjedekontroll {
  /** True while the chain holds. */
  ta(linje: Logglinje): boolean;
  svar(): Loggkontroll;
}

/**
 * Begins to check a log from its first line.
 *
 * @param kjent the hash of a line that it is known to have had: a chain alone does not show that its end is cut off.
 */
export function lagKjedekontroll(kjent?: string): Kjedekontroll {
  let antall = 0;
  let sisteHash = INGEN_FORRIGE;
  let funnet = kjent === undefined;
  let brutt = false;
  return {
    ta({ nr, forrige, hash, ...resten }) {
      brutt ||= nr !== antall + 1 || forrige !== sisteHash || hash !== kjed(nr, forrige, resten);
      if (brutt) return false;
      antall = nr;
      sisteHash = hash;
      if (hash === kjent) funnet = true;
      return true;
    },
    svar() {
      if (brutt) return { art: 'brutt', nr: antall + 1, antall };
      return funnet ? { art: 'hel', antall, sisteHash } : { art: 'forkortet', antall };
    },
  };
}
