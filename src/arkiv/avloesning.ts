/** An entry by the key that it keeps when it gets another number. */
export interface Kjentpost {
  readonly kilde: string;
  readonly systemID: string;
}

/** Entries that came in the place of each other: at one number in the archive, or as the same letter under new keys and numbers. */
export interface Avloesning {
  /** Those that came before it: what people have hidden of them is hidden of it. */
  readonly foer: readonly Kjentpost[];
  /** Those that came after it: what people undo of them is undone of it. */
  readonly etter: readonly Kjentpost[];
}
