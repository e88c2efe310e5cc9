import { FinnesIkke } from '../../../konsoll/feil.ts';
import { erDato } from '../../../tid/dager.ts';

/** Outside of these there is no journal. */
const [TIDLIGST, SENEST] = ['1800-01-01', '2999-12-31'];

/** True for a date in the calendar that a journal may have. */
export const erJournaldato = (dato: string): boolean => erDato(dato) && dato >= TIDLIGST && dato <= SENEST;

/** A date out of an address. @throws FinnesIkke */
export function krevJournaldato(dato: string): string {
  if (!erJournaldato(dato)) throw new FinnesIkke();
  return dato;
}
