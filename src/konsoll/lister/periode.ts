import type { Journalliste } from '../../arkiv/oversikt.ts';
import { erDato } from '../../tid/dager.ts';

/** Dates, yyyy-mm-dd, both ends included. */
export interface Periode {
  readonly fra: string;
  readonly til: string;
}

/** The period cannot be used. The message says what to write, never what was written. */
export class UgyldigPeriode extends Error {
  override readonly name = 'UgyldigPeriode';
}

/** @throws UgyldigPeriode unless both dates are in the calendar, in order. */
export function krevPeriode({ fra, til }: Periode): void {
  if (!erDato(fra) || !erDato(til))
    throw new UgyldigPeriode('Skriv datoene som åååå-mm-dd, og velg dager som finnes i kalenderen.');
  if (til < fra) throw new UgyldigPeriode('Perioden slutter før den begynner. Bytt om datoene.');
}

const TIDLIGST = '1900-01-01';

/** What a list is asked for when nobody says: the journal of this month, and all that waits or is due until today. */
export const standardperiode = (liste: Journalliste, iDag: string): Periode => ({
  fra: liste === 'journal' ? `${iDag.slice(0, 7)}-01` : TIDLIGST,
  til: iDag,
});
