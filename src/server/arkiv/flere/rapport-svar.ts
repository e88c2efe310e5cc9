import { IngenTilgang } from '../../../konsoll/feil.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { lesSisteRapport, lesUferdigEksport, maaSeRapporten } from '../../../konsoll/siste-eksport.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

/** All that the last export tells of itself: numbers and places, never a title. */
export async function visRapport(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { lagre, bruker, klokke } = kall;
  const tillatt = tillatFor(bruker, 'se-tall', { virksomhet });
  if (!maaSeRapporten(bruker, virksomhet)) throw new IngenTilgang();
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: '', grunn: 'siste eksport' });
  return kall.vis({
    art: 'rapport',
    virksomhet,
    rapport: await lesSisteRapport(lagre.arkiv, bruker, virksomhet),
    uferdigSiden: await lesUferdigEksport(lagre.arkiv, bruker, virksomhet),
  });
}
