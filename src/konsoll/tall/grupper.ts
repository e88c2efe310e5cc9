import type { Talltelling } from '../../arkiv/oversikt.ts';

/** What the figures are divided by. Never by person. */
export type Gruppering = 'maaned' | 'enhet';

/** What stands for the unit of entries that have none. */
const UTEN_ENHET = 'Uten enhet';

/** Counts by month or unit, in order: months as time goes, units by name in Norwegian order and those without one last. */
export function grupper(
  tellinger: readonly Talltelling[],
  gruppering: Gruppering,
): readonly (readonly [string, readonly Talltelling[]])[] {
  const grupper = [...Map.groupBy(tellinger, (telling) => telling[gruppering])];
  return grupper
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nb'))
    .map(([navn, like]) => [navn === '' ? UTEN_ENHET : navn, like]);
}

/** How many entries some counts are of. */
export const sum = (tellinger: readonly Pick<Talltelling, 'antall'>[]): number =>
  tellinger.reduce((antall, telling) => antall + telling.antall, 0);
