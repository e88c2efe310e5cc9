import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Kilde } from '../../konfig/virksomhet.ts';
import { statusvirkning } from './statusregel.ts';

/**
 * Entries whose number in the case another entry has: the one that was shown first keeps it, else the one that came
 * first. Entries that are not journalført do not take a number from one that is.
 */
export function finnDubletter(poster: readonly Arkivpost[], kilde: Kilde): ReadonlySet<number> {
  const dubletter = new Set<number>();
  const krav = poster.filter(({ mangler, post, avgjoerelse }) => {
    const status = statusvirkning(post.journalstatus, kilde, avgjoerelse?.utfall);
    return !mangler && status !== 'skjul' && status !== 'trekk';
  });
  if (krav.length < 2) return dubletter;
  for (const like of Map.groupBy(krav, ({ post }) => post.journalpostnummer).values()) {
    if (like.length < 2) continue;
    const vistHer = (p: Arkivpost): boolean =>
      p.avgjoerelse?.harVaertSynlig === true &&
      p.avgjoerelse.adresse?.dokumentnummer === p.post.journalpostnummer;
    const [beholder] = like.toSorted((a, b) => Number(vistHer(b)) - Number(vistHer(a)) || a.nr - b.nr);
    for (const { nr } of like) if (nr !== beholder?.nr) dubletter.add(nr);
  }
  return dubletter;
}
