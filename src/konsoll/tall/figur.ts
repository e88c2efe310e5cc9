/** One bar: its name, its length, and its value in words. */
export interface Stolpe {
  readonly navn: string;
  readonly verdi: number;
  readonly tekst: string;
}

/**
 * A chart with all that is needed to read it without seeing it: what it shows in one sentence, and the table behind it. The
 * table's first column names the row.
 */
export interface Figur {
  /** Stable, ascii: for headings and links within the page. */
  readonly id: string;
  readonly tittel: string;
  readonly beskrivelse: string;
  readonly stolper: readonly Stolpe[];
  readonly tabell: {
    readonly hode: readonly string[];
    readonly rader: readonly (readonly string[])[];
  };
}
