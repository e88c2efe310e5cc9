import { FinnesIkke } from '../../konsoll/feil.ts';
import { krevPeriode, UgyldigPeriode } from '../../konsoll/lister/periode.ts';

/** Outside of these there is no journal. */
const [TIDLIGST, SENEST] = ['1800-01-01', '2999-12-31'];

/** True for a date in the calendar that a journal may have. */
export function erJournaldato(dato: string): boolean {
  try {
    krevPeriode({ fra: dato, til: dato });
    return dato >= TIDLIGST && dato <= SENEST;
  } catch (feil) {
    if (feil instanceof UgyldigPeriode) return false;
    throw feil;
  }
}

/** A date out of an address. @throws FinnesIkke */
export function krevJournaldato(dato: string): string {
  if (!erJournaldato(dato)) throw new FinnesIkke();
  return dato;
}
