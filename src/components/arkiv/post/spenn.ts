import type { Spenn } from '../../../konsoll/forhaandsvisning/spenn.ts';

/** A part of the archive's text, and whether the public reads it. */
export interface Tekstbit {
  readonly tekst: string;
  readonly borte: boolean;
}

/** Each line of the archive's text, cut where the public's begins and ends. */
export const delOpp = (
  linjer: readonly string[],
  spenn: readonly Spenn[],
): readonly (readonly Tekstbit[])[] =>
  linjer.map((tekst, linje) => {
    const biter: Tekstbit[] = [];
    let sted = 0;
    for (const { fra, til } of spenn.filter((s) => s.linje === linje).toSorted((a, b) => a.fra - b.fra)) {
      if (fra > sted) biter.push({ tekst: tekst.slice(sted, fra), borte: false });
      biter.push({ tekst: tekst.slice(Math.max(fra, sted), til), borte: true });
      sted = Math.max(sted, til);
    }
    if (sted < tekst.length) biter.push({ tekst: tekst.slice(sted), borte: false });
    return biter.filter((bit) => bit.tekst !== '');
  });
