import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from our own pages, as far as a browser tells. `Sec-Fetch-Site` decides where it is sent (every
 * browser since 2023, over https). Before that there is `Origin`, which our own `no-referrer` makes «null» in a form that is
 * ours; only one that names another site is refused. Nothing rests on this alone: what a request asks for stands in its form,
 * and what a secret link may do needs the link, so another site has nothing of the reader's to borrow but the list.
 * @param nettadresse the site's own address, where it is configured; else the host that was asked for.
 */
export function erFraEgenSide(hoder: IncomingHttpHeaders, nettadresse: string | undefined): boolean {
  const sted = hoder['sec-fetch-site'];
  if (sted !== undefined) return sted === 'same-origin';
  const { origin, host } = hoder;
  if (origin === undefined || origin === 'null') return true;
  if (!URL.canParse(origin)) return false;
  const opphav = new URL(origin);
  return opphav.host === host || (nettadresse !== undefined && opphav.origin === new URL(nettadresse).origin);
}
