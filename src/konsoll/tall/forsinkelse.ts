import type { Talltelling } from '../../arkiv/oversikt.ts';
import { grupper, type Gruppering } from './grupper.ts';

/** Days from journal date to publication (R62), in working days. */
export interface Forsinkelse {
  /** Published entries whose days are known. */
  readonly antall: number;
  /** Undefined where there are none. */
  readonly median: number | undefined;
  readonly p90: number | undefined;
  /** How many took more days than the limit, from 0 to 1; undefined where there are none. */
  readonly andelOver: number | undefined;
  /** Published entries whose first day in public was before days were kept. */
  readonly ukjent: number;
}

type Dagtelling = Pick<Talltelling, 'dager' | 'antall' | 'utfall'>;

/** The least number of days that at least a share of the entries did not exceed (nearest rank). */
function kvantil(etterDager: readonly (readonly [number, number])[], andel: number): number | undefined {
  const antall = etterDager.reduce((sum, [, n]) => sum + n, 0);
  let sett = 0;
  for (const [dager, n] of etterDager) {
    sett += n;
    if (sett >= andel * antall) return dager;
  }
  return undefined;
}

/**
 * Sums up how long entries waited.
 *
 * @param grense working days that are still in time.
 */
export function forsinkelse(tellinger: readonly Dagtelling[], grense: number): Forsinkelse {
  const etterDager = new Map<number, number>();
  let ukjent = 0;
  for (const { dager, antall, utfall } of tellinger) {
    if (dager !== undefined) etterDager.set(dager, (etterDager.get(dager) ?? 0) + antall);
    else if (utfall === 'publisert') ukjent += antall;
  }
  const sortert = [...etterDager].sort(([a], [b]) => a - b);
  const antall = sortert.reduce((sum, [, n]) => sum + n, 0);
  const over = sortert.reduce((sum, [dager, n]) => sum + (dager > grense ? n : 0), 0);
  return {
    antall,
    median: kvantil(sortert, 0.5),
    p90: kvantil(sortert, 0.9),
    andelOver: antall === 0 ? undefined : over / antall,
    ukjent,
  };
}

/** The same for each month or unit. */
export const forsinkelsePer = (
  tellinger: readonly Talltelling[],
  gruppering: Gruppering,
  grense: number,
): readonly { readonly navn: string; readonly tall: Forsinkelse }[] =>
  grupper(tellinger, gruppering).map(([navn, like]) => ({ navn, tall: forsinkelse(like, grense) }));
