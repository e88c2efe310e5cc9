/** What waits for the archive's staff. */
export const ARBEIDSLISTER = [
  /** Held back, by the gate or by a person; the code says why. */
  'holdt',
  /** Not assessed (XX, M, an unknown status): only a new delivery clears it. */
  'venter',
  /** A shielding has expired, and an arkivar may confirm that it opens. */
  'utloept',
  /** Something to look at; the code is the flag's. */
  'flagget',
  /** A new or changed public record that an arkivar must approve; the code says which. */
  'godkjenning',
] as const;
export type Arbeidsliste = (typeof ARBEIDSLISTER)[number];

/** One entry on a list: by number, date and reason, never by what stands in it. */
export interface Arbeid {
  readonly post: number;
  readonly liste: Arbeidsliste;
  readonly kode: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
  readonly journaldato: string;
  /** Empty where no unit has it. */
  readonly enhet: string;
  /** The Oslo date on which it came to wait for approval. */
  readonly siden?: string;
}

/** Where something stands in a list. */
export type Arbeidsplass = Pick<Arbeid, 'journaldato' | 'post' | 'kode'>;

export interface Arbeidssok {
  readonly virksomhet: string;
  readonly liste: Arbeidsliste;
  readonly kode?: string;
  /** Units to keep to; absent for all, none at all for an empty list. */
  readonly enheter?: readonly string[] | undefined;
  /** The last one of the page before. */
  readonly etter?: Arbeidsplass;
  /** Those before a place, the nearest first. */
  readonly foer?: Arbeidsplass;
  readonly antall: number;
}

export interface Arbeidstall {
  readonly liste: Arbeidsliste;
  readonly kode: string;
  readonly antall: number;
  /** Journal date of the oldest. */
  readonly eldste: string;
  /** How many of them are overdue, where it was asked. */
  readonly forfalt?: number;
}

/** What waits for approval of one journal date. */
export interface Ventendedag {
  readonly journaldato: string;
  readonly antall: number;
  /** The Oslo date on which the first of it came to wait. */
  readonly siden: string;
}
