/** What a flag of 0 and 1 says. */
export type Flagg = 'ja' | 'nei' | 'uavklart';

/** A shielding flag (SA.U1, JP.U1, AM.U1, KL.U1, SP.U1). What is neither 0 nor 1 is taken as 1: it was set to something. */
export function flagg(verdi: string | undefined): Flagg {
  if (verdi === undefined) return 'uavklart';
  return verdi === '0' ? 'nei' : 'ja';
}

/** A flag of a party or a class. OFFJOURN has none and is taken as delivered; one that a system added there still holds. */
export const delflagg = (verdi: string | undefined, kunOffentlig: boolean): Flagg =>
  kunOffentlig && verdi === undefined ? 'nei' : flagg(verdi);

/** A flag that shields nothing (AM.KOPIMOT, AM.BEHANSV): only 1 sets it. */
export const erSatt = (verdi: string | undefined): boolean => verdi === '1';
