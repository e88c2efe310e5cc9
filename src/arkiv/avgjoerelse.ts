import type { Dokumentnr } from './nummer.ts';

/** What became of an entry the last time its case was reconciled with the public side. */
export const utfall = [
  'publisert',
  'holdt',
  'utelatt',
  'gradert',
  'trukket',
  'forsinket',
  'annenStatus',
  'avvist',
] as const;
export type Utfall = (typeof utfall)[number];

export interface Avgjoerelse {
  readonly utfall: Utfall;
  /** One word for why, which the report counts by; empty for what is published as it stands. */
  readonly grunn: string;
  /** The number it is, or last was, known to the public by. */
  readonly adresse?: Dokumentnr;
  readonly synlig: boolean;
  readonly harVaertSynlig: boolean;
  readonly maskert: boolean;
  /** The first date on which it may be decided otherwise, though nothing is delivered. */
  readonly neste?: string;
  /** The run in which its public bytes last changed. */
  readonly endretI?: number;
  /** Reasons, flags and findings for staff, as JSON. */
  readonly detaljer?: string;
}
