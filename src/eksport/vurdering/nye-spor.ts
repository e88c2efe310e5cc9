import { postinnhold, saksinnhold } from '../../journal/innhold.ts';
import { sporI, type Godkjenningsspor } from './godkjenningsspor.ts';
import type { Postvurdering, Saksvurdering } from './vurdering.ts';

/**
 * The same of each entry that has a public record now, shown or held, by the entry's number in the archive. What no look is
 * known of begins now: approvals from before are of something else.
 *
 * @param sisteVedtak number of the last decision that was taken in.
 */
export function nyeSpor(
  { poster, sak, saksutkast }: Saksvurdering,
  sisteVedtak: number,
): ReadonlyMap<number, Godkjenningsspor> {
  const saken = saksutkast ?? sak;
  if (!saken) return new Map();
  const avtrykk = saksinnhold(saken).sha256;
  const foer = poster.flatMap(({ post }) => sporI(post) ?? []);
  const sammeSak = foer.length > 0 && foer.every((spor) => spor.sak === avtrykk);
  const sakEtter = sammeSak ? Math.max(...foer.map((spor) => spor.sakEtter)) : sisteVedtak;
  return new Map(
    poster.flatMap(({ post, visning, utkast }) => {
      const ny = visning.art === 'publiser' ? visning.post : utkast;
      if (!ny) return [];
      const posten = postinnhold(ny).sha256;
      const forrige = sporI(post);
      const postEtter = forrige?.post === posten ? forrige.postEtter : sisteVedtak;
      return [[post.nr, { post: posten, sak: avtrykk, postEtter, sakEtter }] as const];
    }),
  );
}

/** Puts them where the archive keeps them, with what the public now is given. */
export function medSpor(
  vurdering: Saksvurdering,
  spor: ReadonlyMap<number, Godkjenningsspor>,
): Saksvurdering {
  const sak = vurdering.sak && saksinnhold(vurdering.sak).sha256;
  const med = (p: Postvurdering): Postvurdering => {
    const her = spor.get(p.post.nr);
    if (!her) return p;
    const vist =
      p.visning.art === 'publiser' && sak !== undefined
        ? { post: postinnhold(p.visning.post).sha256, sak }
        : undefined;
    return { ...p, detaljer: { ...p.detaljer, spor: { ...her, ...(vist && { vist }) } } };
  };
  return { ...vurdering, poster: vurdering.poster.map(med) };
}
