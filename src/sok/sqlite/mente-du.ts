import { FLEST_GRUPPER, naboer, vanligereNaboer, type Nabo } from '../rettskriving/naboer.ts';
import type { Ordforraad } from '../rettskriving/ordforraad.ts';
import type { Nabosporring } from '../sokemotor.ts';
import type { Sporretre } from '../sporring/sporretre.ts';

/** What the search for a neighbour is made with. */
export interface Nabohjelp {
  readonly ordforraad: Ordforraad;
  /** Whether live entries hold the words that would be offered. */
  readonly lever: (tekst: string) => boolean;
  /** Counts hits under the filters that were set: the exact number that the link leads to. */
  readonly tell: (tre: Sporretre) => number;
  readonly tellAlle: (tre: Sporretre) => number;
}

/** How many entries meet each part alone; nothing is counted for a query that is too long to be mended. */
const hverForSeg = ({ krav }: Sporretre, tellAlle: Nabohjelp['tellAlle']): readonly number[] =>
  krav.length > FLEST_GRUPPER
    ? []
    : krav.map((gruppe) => tellAlle({ krav: [gruppe], uten: [], uleselig: false }));

/**
 * «Mente du»: the nearest query that has more hits than the one that was written.
 *
 * @param treff hits of the query as written, under the filters.
 */
export function menteDu(
  tre: Sporretre,
  treff: number,
  { ordforraad, lever, tell, tellAlle }: Nabohjelp,
): Nabosporring | null {
  const naere: Iterable<Nabo> =
    treff > 0 ? vanligereNaboer(tre, treff, ordforraad) : naboer(tre, hverForSeg(tre, tellAlle), ordforraad);
  for (const { q, tre: annet, rettet, utelatt } of naere) {
    if (!rettet.every(({ til }) => lever(til))) continue;
    const her = tell(annet);
    if (her > treff) return { q, treff: her, rettet, utelatt };
  }
  return null;
}
