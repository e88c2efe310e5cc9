/** A page number, or a place where some are left out. */
export type Sidetall = number | 'hopp';

/** The pages to show in a pagination: the first, the last, and those around where one is. */
export function sidetall(side: number, antall: number): readonly Sidetall[] {
  const vist = new Set(
    [1, antall, side - 1, side, side + 1].filter((nummer) => nummer >= 1 && nummer <= antall),
  );
  const ut: Sidetall[] = [];
  let forrige = 0;
  for (const nummer of [...vist].sort((a, b) => a - b)) {
    // A single page left out takes the same room as the sign that it is.
    if (nummer === forrige + 2) ut.push(forrige + 1);
    else if (nummer > forrige + 1) ut.push('hopp');
    ut.push(nummer);
    forrige = nummer;
  }
  return ut;
}
