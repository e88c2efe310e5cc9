/** A word of a text: what it is folded to, and where it stands. */
export interface Sted {
  readonly form: string;
  readonly start: number;
  readonly slutt: number;
  readonly etterSkille: boolean;
}
