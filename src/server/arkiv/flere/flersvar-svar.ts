import { randomBytes } from 'node:crypto';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import type { Flersvarside } from './sider.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

/** Results that a session can read again: the oldest give way. */
const FLEST = 10;

type Svarside = Omit<Flersvarside, 'art'>;

/** What became of decisions about several entries, for as long as the session lives: in memory only, as the sessions are. */
const husket = new WeakMap<object, Map<string, Svarside>>();

/**
 * Keeps what became of a decision about several entries, and goes on to a page of its own: to load that again does nothing twice.
 */
export function visFlersvar({ sesjon, videre }: Arkivkall, side: Svarside): Arkivsvar {
  const mine = husket.get(sesjon.feste) ?? new Map<string, Svarside>();
  husket.set(sesjon.feste, mine);
  const id = randomBytes(12).toString('base64url');
  mine.set(id, side);
  for (const eldste of mine.keys()) if (mine.size > FLEST) mine.delete(eldste);
  return videre(`/arkiv/${side.virksomhet}/resultat/${id}`);
}

/** What became of it, for the session that decided and for no other. @throws FinnesIkke */
export async function lesFlersvar(
  { sesjon, vis }: Arkivkall,
  { virksomhet, id }: { readonly virksomhet: string; readonly id: string },
): Promise<Arkivsvar> {
  const side = husket.get(sesjon.feste)?.get(id);
  if (side?.virksomhet !== virksomhet) throw new FinnesIkke();
  return vis({ art: 'flersvar', ...side });
}
