import { naboer, vanligereNaboer, type Nabo } from '../../rettskriving/naboer.ts';
import type { Ordforraad } from '../../rettskriving/ordforraad.ts';
import type { Nabosporring } from '../../sokemotor.ts';
import type { Sporretre } from '../../sporring/sporretre.ts';

/** What the search for a neighbour is made with. */
export interface Nabohjelp {
  readonly ordforraad: Ordforraad;
  /** Whether live entries hold the words that would be offered. */
  readonly lever: (tekst: string) => boolean;
  /** Counts hits under the filters that were set: the exact number that the link leads to. Undefined when it would take too long. */
  readonly tell: (tre: Sporretre) => number | undefined;
  readonly tellAlle: (tre: Sporretre) => number | undefined;
}

/** How many entries meet each part alone; undefined when it would take too long to know. */
function hverForSeg({ krav }: Sporretre, tellAlle: Nabohjelp['tellAlle']): readonly number[] | undefined {
  const ut: number[] = [];
  for (const gruppe of krav) {
    const antall = tellAlle({ krav: [gruppe], uten: [], uleselig: false });
    if (antall === undefined) return undefined;
    ut.push(antall);
  }
  return ut;
}

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
  const antall = treff > 0 ? [] : hverForSeg(tre, tellAlle);
  if (antall === undefined) return null;
  const naere: Iterable<Nabo> =
    treff > 0 ? vanligereNaboer(tre, treff, ordforraad) : naboer(tre, antall, ordforraad);
  for (const { q, tre: annet, rettet, utelatt } of naere) {
    if (!rettet.every(({ til }) => lever(til))) continue;
    const her = tell(annet);
    if (her === undefined) return null;
    if (her > treff) return { q, treff: her, rettet, utelatt };
  }
  return null;
}
