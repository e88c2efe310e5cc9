import type { Avvisning, Post } from '../../noark/leveranse.ts';
import { avvist, Feltfeil } from '../felles/feltfeil.ts';
import { Radfeil, type Rad } from './rad.ts';

/** Builds a record from its rows, or rejects it where the row that was wrong stood. `nummer` is its key, where it has one. */
export function byggEllerAvvis(
  art: Avvisning['art'],
  rad: Rad,
  nummer: string | undefined,
  bygg: () => Post,
): Post {
  try {
    return bygg();
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    return avvist(art, error instanceof Radfeil ? error.sted : rad.sted, error, nummer);
  }
}
