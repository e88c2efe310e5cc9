import { kan } from '../../../konsoll/tilgang.ts';
import type { Arkivkall } from '../kall.ts';
import { nummertekst, type Postdeler, type Saksdeler } from './nummer.ts';

/** Where an incident of an entry or a case is opened (R60); undefined for whoever may not: an incident is the body's. */
export function hendelsesti({ bruker }: Arkivkall, deler: Saksdeler | Postdeler): string | undefined {
  const { virksomhet } = deler;
  if (!kan(bruker, 'hendelse', { virksomhet })) return undefined;
  return `/arkiv/${virksomhet}/hendelser?${new URLSearchParams({ om: nummertekst(deler) }).toString()}`;
}
