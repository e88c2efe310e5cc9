/** From when and until when something in a register holds. */
export interface Gyldighet {
  readonly gyldigFra?: string | undefined;
  readonly gyldigTil?: string | undefined;
}
export type Gyldighetsstand = 'gjelder' | 'kommer' | 'utløpt';

/** Whether something holds on a date (yyyy-mm-dd), has ceased to, or is still to come (R71, R72). */
export function gyldighet({ gyldigFra, gyldigTil }: Gyldighet, dato: string): Gyldighetsstand {
  if (gyldigTil !== undefined && gyldigTil < dato) return 'utløpt';
  return gyldigFra !== undefined && gyldigFra > dato ? 'kommer' : 'gjelder';
}

/** By name as Norwegians order them, and then as time goes: what has a history is read from the top. */
export const etterNavnOgTid =
  <T extends Gyldighet>(navn: (en: T) => string) =>
  (a: T, b: T): number =>
    navn(a).localeCompare(navn(b), 'nb') || (a.gyldigFra ?? '').localeCompare(b.gyldigFra ?? '');
