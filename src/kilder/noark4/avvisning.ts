import type { Avvisning, Post, Skygge } from '../../noark/leveranse.ts';
import { avvist, Feltfeil, medSkygge } from '../felles/feltfeil.ts';
import { Radfeil, type Rad } from './rad.ts';

/**
 * Builds a record from its rows, or rejects it where the row that was wrong stood. `nummer` is its key, where it has one;
 * `skygge` what can be told of it when it is rejected.
 */
export function byggEllerAvvis(
  art: Avvisning['art'],
  rad: Rad,
  nummer: string | undefined,
  bygg: () => Post,
  skygge: () => Skygge | undefined = () => undefined,
): Post {
  try {
    return bygg();
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    const sted = error instanceof Radfeil ? error.sted : rad.sted;
    return medSkygge(avvist(art, sted, error, nummer), skygge());
  }
}
