import type { Forhaandskall } from '../../konsoll/forhaandsvisning/forhaandsvisning.ts';
import type { Arkivkall } from './kall.ts';

/** What a preview is made with: the stores that the console has open, as the one who asks. */
export const lagForhaandskall = ({
  lagre,
  data,
  stand,
  klokke,
  gjengiOffentlig,
  bruker,
}: Arkivkall): Forhaandskall => ({
  arkiv: lagre.arkiv,
  data,
  sok: lagre.sok,
  konfig: stand.konfig,
  klokke,
  gjengi: gjengiOffentlig,
  bruker,
});
