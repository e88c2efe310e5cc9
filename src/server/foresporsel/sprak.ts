import { SPRAK, type Sprak } from '../../i18n/sprak.ts';

/** A path with its language taken off, or the address the request should have used. */
export type Sprakvalg =
  | { readonly art: 'funnet'; readonly sprak: Sprak; readonly sti: string }
  | { readonly art: 'omdiriger'; readonly til: string };

const FORAN = new RegExp(`^/(${SPRAK.join('|')})(?=/|$)`);

/**
 * The language stands first in the path, `/nn/sok`, and the site's own language has no prefix: every page can be linked
 * to in every language without a cookie, and no cache needs to vary on anything but the address. The site's own
 * language written out is sent to the address without it, so that a page has one address.
 */
export function velgSprak(sti: string, standard: Sprak): Sprakvalg {
  const funn = FORAN.exec(sti);
  const sprak = SPRAK.find((kandidat) => kandidat === funn?.[1]);
  if (funn === null || sprak === undefined) return { art: 'funnet', sprak: standard, sti };
  const resten = sti.slice(funn[0].length);
  const uten = resten === '' ? '/' : resten;
  // «//vert» would be another site's address, so a redirect never starts with two slashes.
  if (sprak === standard) return { art: 'omdiriger', til: uten.replace(/^\/{2,}/, '/') };
  return { art: 'funnet', sprak, sti: uten };
}

/** A path without the language that may stand first in it. */
export const utenSprak = (sti: string): string => sti.replace(FORAN, '') || '/';

/** The prefix of a language: none for the site's own. */
export const sprakprefiks = (sprak: Sprak, standard: Sprak): string =>
  sprak === standard ? '' : `/${sprak}`;
