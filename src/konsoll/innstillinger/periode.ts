import { type Gyldighet, gjelder } from '../../konfig/gyldighet.ts';

export type Gyldighetsstand = 'gjelder' | 'kommer' | 'utløpt';

/** Whether something holds on a date (yyyy-mm-dd), has ceased to, or is still to come (R71, R72). */
export function gyldighet(ledd: Gyldighet, dato: string): Gyldighetsstand {
  if (gjelder(ledd, dato)) return 'gjelder';
  return ledd.gyldigTil !== undefined && ledd.gyldigTil < dato ? 'utløpt' : 'kommer';
}

/** By name as Norwegians order them, and then as time goes: what has a history is read from the top. */
export const etterNavnOgTid =
  <T extends Gyldighet>(navn: (en: T) => string) =>
  (a: T, b: T): number =>
    navn(a).localeCompare(navn(b), 'nb') || (a.gyldigFra ?? '').localeCompare(b.gyldigFra ?? '');
