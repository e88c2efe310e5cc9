import type { Leveranse } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { lesDato } from '../felles/felt.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { les, type Rad } from './rad.ts';

/** A date that only describes the delivery: one that cannot be read is as if it were not given. */
function datoEllerIngen(rad: Rad, felt: string): string | undefined {
  try {
    return lesDato(felt, les(rad, felt));
  } catch (error) {
    if (error instanceof Feltfeil) return undefined;
    throw error;
  }
}

/** Who made the delivery, when, and what period it covers, from EKSPORTINFO (`EI`) or PRODINFO (`PI`). */
export function lesOpplysninger(
  rad: Rad | undefined,
  prefiks: 'EI' | 'PI',
): Pick<Leveranse, 'arkivskaperNavn' | 'organisasjonsnummer' | 'laget' | 'fra' | 'til'> {
  if (rad === undefined) return {};
  const navn = les(rad, `${prefiks}.ARKSKAPER`);
  const nummer = les(rad, `${prefiks}.ORGNR`)?.replace(/\s/g, '');
  const laget = datoEllerIngen(rad, `${prefiks}.PRODDATO`);
  const fra = datoEllerIngen(rad, `${prefiks}.FRADATO`);
  const til = datoEllerIngen(rad, `${prefiks}.TILDATO`);
  return {
    ...(navn === undefined ? {} : { arkivskaperNavn: utenDobleMellomrom(navn) }),
    ...(nummer !== undefined && /^\d{9}$/.test(nummer) ? { organisasjonsnummer: nummer } : {}),
    ...(laget === undefined ? {} : { laget }),
    ...(fra === undefined ? {} : { fra }),
    ...(til === undefined ? {} : { til }),
  };
}
