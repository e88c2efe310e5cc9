import type { Listepost } from '../../offentlig/eldet.ts';
import type { Sokesvar } from '../../sok/sokemotor.ts';
import type { Html } from '../html/html.ts';
import { lagMerking } from '../html/merking.ts';
import { postrad } from '../post/postrad.ts';
import type { Visning } from '../visning.ts';

/** What a search found, and the entries of its page. */
export interface Funnet {
  readonly svar: Sokesvar;
  readonly poster: readonly Listepost[];
  /** The names of the bodies, where there are several. */
  readonly virksomhetsnavn: ((slug: string) => string) | undefined;
}

/** A row for each entry, with what was searched for marked. @param nivaa of their headings. */
export function trefferader(
  { svar, poster, virksomhetsnavn }: Funnet,
  v: Visning,
  nivaa: 2 | 3,
): readonly Html[] {
  const marker = lagMerking(svar.lest);
  return poster.map((post) =>
    postrad(post, v, { marker, nivaa, innsyn: true, virksomhetsnavn: virksomhetsnavn?.(post.virksomhet) }),
  );
}
