import type { Spenn } from '../../../konsoll/forhaandsvisning/spenn.ts';

/** A piece of a text, and whether the public reads it. */
export interface Del {
  readonly tekst: string;
  readonly skjult: boolean;
}

/** Cuts a line of the archive's text where something is hidden. */
export function merkedeDeler(linje: string, nr: number, spenn: readonly Spenn[]): readonly Del[] {
  const deler: Del[] = [];
  let her = 0;
  const ta = (til: number, skjult: boolean): void => {
    if (til > her) deler.push({ tekst: linje.slice(her, til), skjult });
    her = Math.max(her, til);
  };
  for (const { fra, til } of spenn.filter((s) => s.linje === nr).toSorted((a, b) => a.fra - b.fra)) {
    ta(fra, false);
    ta(til, true);
  }
  ta(linje.length, false);
  return deler;
}
