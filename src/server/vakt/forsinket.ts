import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { arbeidsdagerEtter } from '../../tid/arbeidsdagnummer.ts';
import { datoI } from '../../tid/oslo.ts';

/**
 * True where the exports of a body have stopped: its journal has not been held against the archive for more working days than it
 * has said (R61), though one of its sources is still expected to bring something.
 *
 * @param sistOppdatert an instant; undefined for a journal that is closed, or is being made for the first time.
 * @param iDag today in Oslo, yyyy-mm-dd.
 */
export function erForsinket(
  { kilder, stilleEtterArbeidsdager, forsinketEtterArbeidsdager: grense }: Virksomhet,
  sistOppdatert: string | undefined,
  iDag: string,
): boolean {
  const ventes = kilder.some((kilde) => (kilde.stilleEtterArbeidsdager ?? stilleEtterArbeidsdager) > 0);
  if (grense === 0 || !ventes || sistOppdatert === undefined) return false;
  return arbeidsdagerEtter(datoI(new Date(sistOppdatert)), iDag) > grense;
}
