import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Visning } from '../visning.ts';

/** How the search page names what a query and its facets hold as keys. */
export interface Navn {
  readonly virksomhet: (slug: string) => string;
  readonly hjemmel: (id: string) => string;
}

export const lagNavn = (virksomheter: readonly Virksomhet[], v: Visning): Navn => ({
  virksomhet: (slug) => virksomheter.find((virksomhet) => virksomhet.slug === slug)?.navn ?? slug,
  hjemmel: (id) => {
    for (const { slug } of virksomheter) {
      const hjemmel = v.hjemmel(slug, id);
      if (hjemmel !== undefined) return hjemmel.tekst;
    }
    return id;
  },
});
