import type { Arkiv } from '../../arkiv/arkiv.ts';

/**
 * Makes good what a cut-off run left in the archive: a delivery that was not read to its end is dropped, one that was is
 * merged. What the public side is behind on is marked in the archive, and reconciled by whoever comes next.
 */
export async function ryddOpp(arkiv: Arkiv): Promise<void> {
  await arkiv.ryddAvbruttLesing();
  const uflettet = await arkiv.uflettet();
  if (uflettet) await arkiv.flett(uflettet.nr);
}
