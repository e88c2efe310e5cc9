import { lesReferanse } from '../../innsyn/referanse.ts';
import { lesNummer } from '../../sok/nummer.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';

/** The page of a number, in whatever way people write one; undefined for what is none. */
function stedFor(virksomhet: string, skrevet: string): string | undefined {
  const referanse = lesReferanse(skrevet);
  if (referanse !== undefined) return `/arkiv/${virksomhet}/innsyn/${referanse}`;
  const lest = lesNummer(skrevet, 0);
  if (lest?.skrevet.length !== skrevet.length) return undefined;
  for (const lesning of lest.lesninger)
    if (lesning.art === 'sak' || lesning.art === 'dokument') {
      const { saksaar, sakssekvensnummer } = lesning;
      const dokument = lesning.art === 'dokument' ? `/${lesning.dokumentnummer}` : '';
      return `/arkiv/${virksomhet}/sak/${saksaar}/${sakssekvensnummer}${dokument}`;
    }
  return undefined;
}

/**
 * On to the case, the entry or the request that somebody has the number of: a routine begins with one, from a telephone or a list
 * of another system. Whether it is there, and theirs to see, is for its page to say.
 */
export async function finnNummer(
  { parametre, videre, vis }: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const skrevet = (parametre.get('nummer') ?? '').trim();
  const sted = stedFor(virksomhet, skrevet);
  if (sted !== undefined) return videre(sted);
  return vis({ art: 'finn', virksomhet, skrevet }, skrevet === '' ? 200 : 422);
}
