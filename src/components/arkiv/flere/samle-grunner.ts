import type { Arbeid } from '../../../arkiv/arbeid.ts';

/** One entry of a work list, with all that it is there for. */
export type Arbeidsrad = Omit<Arbeid, 'kode'> & { readonly koder: readonly string[] };

/** One row for each entry: what it is listed for lies side by side in the list. */
export function samleGrunner(arbeid: readonly Arbeid[]): readonly Arbeidsrad[] {
  const rader: Arbeidsrad[] = [];
  for (const { kode, ...post } of arbeid) {
    const forrige = rader.at(-1);
    if (forrige?.post === post.post)
      rader[rader.length - 1] = { ...forrige, koder: [...forrige.koder, kode] };
    else rader.push({ ...post, koder: [kode] });
  }
  return rader;
}
