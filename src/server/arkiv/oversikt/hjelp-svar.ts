import { finnEmne, RUTINEEMNE } from '../../../konsoll/hjelp/alle.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

/** The first page of the help. It says nothing of any archive: everyone who is in may read it. */
export const visHjelp = (kall: Arkivkall): Promise<Arkivsvar> => kall.vis({ art: 'hjelp', emne: undefined });

/** One topic. @throws FinnesIkke */
export async function visEmne(kall: Arkivkall, { emne }: { readonly emne: string }): Promise<Arkivsvar> {
  if (emne !== RUTINEEMNE && finnEmne(emne) === undefined) throw new FinnesIkke();
  return kall.vis({ art: 'hjelp', emne });
}
