import { listepost, type Listepost } from '../offentlig/eldet.ts';
import type { Publisert } from '../offentlig/publisert.ts';

const husket = new WeakMap<Publisert, { readonly iDag: string; readonly post: Listepost }>();

/**
 * Entries as lists may show them on a date (R31-R34), each worked out once a day for as long as the entry itself is remembered:
 * taking old names out of texts is most of what a page of hits costs.
 */
export const listeposter = (publiserte: readonly Publisert[], iDag: string): readonly Listepost[] =>
  publiserte.map((publisert) => {
    const kjent = husket.get(publisert);
    if (kjent?.iDag === iDag) return kjent.post;
    const post = listepost(publisert, iDag);
    husket.set(publisert, { iDag, post });
    return post;
  });
