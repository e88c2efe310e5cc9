import type { Dokumentnr } from '../nummer.ts';

/** One entry of a large incident's list: between which instants it was shown. Still shown, or not known, where there is no end. */
export interface VistINummer extends Dokumentnr {
  readonly fra?: string;
  readonly til?: string;
  /** When it changed in between, by the public history. */
  readonly endret: readonly string[];
}

/** An entry that the public has seen, by the number it has or last had. */
export interface Vistpost {
  readonly nummer: Dokumentnr;
  readonly kilde: string;
  /** It still is shown. */
  readonly vises: boolean;
}
