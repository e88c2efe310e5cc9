import type { Meilisearch, SearchParams } from 'meilisearch';
import { z } from 'zod';
import { nrFor } from './dokument.ts';
import { lagLeseklient, spoer as sendt, type Meilitilkobling } from './klient.ts';
import { lagSluse } from '../sluse.ts';
import { sitert } from './uttrykk.ts';

/** Asked of the server at a time, and how long others may wait for their turn. */
const SLUSE = { plasser: 8, ventetid: 8_000 };

const svarskjema = z.object({
  hits: z.array(z.unknown()),
  totalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).default({}),
});
export type Delsvar = z.infer<typeof svarskjema>;
const svarliste = z.object({ results: z.array(svarskjema) });

/** One of the searches that are asked together. */
export type Delsporring = Pick<SearchParams, 'sort' | 'facets' | 'attributesToRetrieve'> & {
  readonly filter: readonly string[];
  readonly page?: number;
  readonly hitsPerPage?: number;
};

/** Several searches of one moment, in one request. */
export type Spoer = (deler: readonly Delsporring[]) => Promise<readonly Delsvar[]>;

/** How the server is asked, by all readers of an index. */
export interface Tilgang {
  readonly klient: Meilisearch;
  readonly indeks: string;
  /** Entries that the index has not been told of yet. */
  readonly etterslep: () => Promise<readonly string[]>;
  readonly gjennomSlusen: ReturnType<typeof lagSluse>;
}

export const lagTilgang = (til: Meilitilkobling): Omit<Tilgang, 'etterslep'> => ({
  klient: lagLeseklient(til),
  indeks: til.indeks,
  gjennomSlusen: lagSluse(SLUSE),
});

/** @param tid how long the server may work for all of them together, in milliseconds. */
export function lagSpoer({ klient, indeks, etterslep, gjennomSlusen }: Tilgang, tid: number): Spoer {
  let igjen = tid;
  const frist = (): { readonly signal?: AbortSignal } =>
    igjen === Infinity ? {} : { signal: AbortSignal.timeout(Math.max(0, Math.ceil(igjen))) };
  return (deler) =>
    gjennomSlusen(async () => {
      // Read when the turn has come: what was withdrawn while others were served is left out too.
      const utelatt = utenDisse(await etterslep());
      const queries = deler.map(({ filter, hitsPerPage = 0, page = 1, ...resten }) => ({
        ...resten,
        indexUid: indeks,
        filter: [...filter, ...utelatt],
        page,
        hitsPerPage,
      }));
      const start = performance.now();
      try {
        return await sendt(
          async () => svarliste.parse(await klient.multiSearch({ queries }, frist())).results,
        );
      } finally {
        igjen -= performance.now() - start;
      }
    });
}

/** What the index has of an entry that was withdrawn or masked since, is not found, counted or offered. */
const utenDisse = (ider: readonly string[]): readonly string[] =>
  ider.length === 0 ? [] : [`NOT nr IN [${ider.map((id) => sitert(nrFor(id))).join(', ')}]`];
