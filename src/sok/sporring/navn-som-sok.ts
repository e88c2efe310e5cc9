import { lesSporring } from './les-sporring.ts';
import { skrevne } from './sporretre.ts';

const SITAT = /["“”„«»]/gu;

/**
 * The name of a unit or an organisation as it is searched for: as it is written, and in quotation marks where a search would read an order in it. The
 * minus of «Teknikk -vei og park» must not leave «vei» out, nor the OR of «BILER OR DELER» ask for either.
 */
export function navnSomSok(navn: string): string {
  const { krav, uten } = lesSporring(navn);
  const bareOrd = uten.length === 0 && krav.every((gruppe) => skrevne(gruppe).length === 1);
  return bareOrd ? navn : `"${navn.replaceAll(SITAT, ' ')}"`;
}
