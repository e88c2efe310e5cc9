/**
 * A text that masking took away: a name, a phrase (line 2, masked words) or a code (class id). The last gate looks for
 * it in what is shown, at once; it is stored nowhere.
 */
export interface Skjult {
  readonly tekst: string;
  readonly art: 'navn' | 'frase' | 'kode';
}
