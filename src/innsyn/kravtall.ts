import { KLAGEAVGJOERELSER } from './livsloep/hendelse.ts';

/** `omgjort`: the body gave more by itself; `for-sen`: the body dismissed it, because it came too late; `trukket`: it was taken back, or the request was closed without an answer to it. */
export const KLAGEUTFALL = ['omgjort', ...KLAGEAVGJOERELSER, 'for-sen', 'trukket', 'venter'] as const;
export type Klageutfall = (typeof KLAGEUTFALL)[number];

/** What stands of a request when nobody can be told from it (R56). */
export interface Kravtall {
  readonly virksomhet: string;
  /** yyyy-mm. */
  readonly maaned: string;
  /** Working days from receipt to the last answer; absent while something waits. */
  readonly arbeidsdager?: number;
  readonly utfall: Readonly<Record<string, number>>;
  readonly hjemler: readonly string[];
  readonly klager: number;
  readonly omgjort: number;
  /** What became of the complaints, by document. */
  readonly klageutfall: Readonly<Partial<Record<Klageutfall, number>>>;
  /** Something was answered too late, or waited past its deadline when something last happened. */
  readonly overFrist: boolean;
  /** The first last day, yyyy-mm-dd, of what still waits: past it the request is late, though nothing happens. */
  readonly frist?: string;
}

/** Where a page of figures ends. */
export interface Tallsted {
  readonly maaned: string;
  readonly nr: number;
}

export interface Tallside {
  readonly tall: readonly Kravtall[];
  /** Absent on the last page. */
  readonly neste?: Tallsted;
}
