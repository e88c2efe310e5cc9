import { tokenhash } from '../hemmelighet.ts';
import { ADRESSE_MAKS, lesFritekst } from '../innsending.ts';
import type { Grunnlag } from './grunnlag.ts';

export type Leveringssvar = 'ok' | 'mangler' | 'for-lang' | 'idnummer' | 'ukjent';

/**
 * Another way to get the answer, for one whose mail does not arrive or who wants it on paper (R50). The unit is told of it for every
 * request that is still open; what is on the status page stays there.
 */
export async function byttLevering(
  g: Grunnlag,
  token: string,
  levering: 'post' | 'hente',
  adresse: string,
): Promise<Leveringssvar> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  if (funnet === undefined) return 'ukjent';
  const lest = lesFritekst(levering === 'post' ? adresse : '', { maks: ADRESSE_MAKS, flereLinjer: true });
  if ('kode' in lest) return lest.kode;
  if (levering === 'post' && lest.tekst === '') return 'mangler';
  await g.lager.byttLevering(
    funnet.bestilling.id,
    g.klokke(),
    { levering, ...(lest.tekst === '' ? {} : { adresse: lest.tekst }) },
    [{ mal: 'levering-endret', til: 'enhet' }],
  );
  return 'ok';
}
