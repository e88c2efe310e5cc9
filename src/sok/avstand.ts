/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word the other
 * (Damerau-Levenshtein, optimal string alignment), or `hoyst` + 1 when it is more than `hoyst`.
 */
export function avstand(a: string, b: string, hoyst: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > hoyst) return hoyst + 1;
  let forrige2: number[] = [];
  let forrige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    let minst = i;
    for (let j = 1; j <= b.length; j++) {
      const lik = a[i - 1] === b[j - 1];
      let pris = Math.min(
        (forrige[j] ?? 0) + 1,
        (rad[j - 1] ?? 0) + 1,
        (forrige[j - 1] ?? 0) + (lik ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        pris = Math.min(pris, (forrige2[j - 2] ?? 0) + 1);
      }
      rad.push(pris);
      minst = Math.min(minst, pris);
    }
    if (minst > hoyst) return hoyst + 1;
    [forrige2, forrige] = [forrige, rad];
  }
  return forrige[b.length] ?? hoyst + 1;
}

/** How far off a word may be written: one letter from five, two from nine, never in one with digits. */
export function tillattAvstand(ord: string): number {
  if (!/^\p{L}+$/u.test(ord) || ord.length < 5) return 0;
  return ord.length < 9 ? 1 : 2;
}
