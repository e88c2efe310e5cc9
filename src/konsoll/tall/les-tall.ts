import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Talltelling } from '../../arkiv/oversikt.ts';
import { UgyldigPeriode } from '../lister/periode.ts';
import type { Tillatt } from '../lister/tillatt.ts';

/** Months of the journal date, yyyy-mm, both ends included. */
export interface Maanedsperiode {
  readonly fra: string;
  readonly til: string;
}

const MAANED = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** The last twelve months, with this one. */
export function sisteAar(iDag: string): Maanedsperiode {
  const [aar, maaned] = [Number(iDag.slice(0, 4)), Number(iDag.slice(5, 7))];
  const fra = maaned === 12 ? `${aar}-01` : `${aar - 1}-${String(maaned + 1).padStart(2, '0')}`;
  return { fra, til: iDag.slice(0, 7) };
}

/**
 * Reads what the figures are made from, of the units that the person may see. Counts are no look at a record, and leave no
 * line in the log.
 *
 * @param tillatt found for `se-tall`.
 * @throws UgyldigPeriode
 */
export async function lesTall(
  arkiv: Pick<Arkiv, 'tall'>,
  { virksomhet, enheter }: Tillatt,
  { fra, til }: Maanedsperiode,
): Promise<readonly Talltelling[]> {
  if (!MAANED.test(fra) || !MAANED.test(til)) throw new UgyldigPeriode('Skriv månedene som åååå-mm.');
  if (til < fra) throw new UgyldigPeriode('Perioden slutter før den begynner. Bytt om månedene.');
  return arkiv.tall({ virksomhet, enheter, fra, til });
}
