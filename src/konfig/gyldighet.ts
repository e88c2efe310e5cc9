/** From when and until when something in a register holds: both days are in it. */
export interface Gyldighet {
  readonly gyldigFra?: string | undefined;
  readonly gyldigTil?: string | undefined;
}

/** Whether something in a register holds on a day, yyyy-mm-dd (R71, R72). */
export const gjelder = ({ gyldigFra, gyldigTil }: Gyldighet, dato: string): boolean =>
  (gyldigFra === undefined || gyldigFra <= dato) && (gyldigTil === undefined || dato <= gyldigTil);
