/** What the public sees of one unit. */
export interface Enhetsomfang {
  /** Empty where no unit has it. */
  readonly enhet: string;
  readonly poster: number;
  /** Cases with an entry of the unit. */
  readonly saker: number;
  readonly dokumenter: number;
}

/** A part of a count. */
export interface Omfangsdel {
  readonly enheter: readonly Enhetsomfang[];
  /** Where the next part begins; undefined after the last. */
  readonly neste: number | undefined;
}
