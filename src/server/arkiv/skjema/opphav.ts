import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Sesjon } from '../../../konsoll/sesjoner.ts';

/**
 * True when a browser says that a form was sent from the console's own pages. One that says nothing is refused: every browser that
 * the console is for tells where a form comes from.
 *
 * @param adresse the console's own address.
 */
export function erFraKonsollet({ origin, ...hoder }: IncomingHttpHeaders, adresse: string): boolean {
  const sted = hoder['sec-fetch-site'];
  const kjent =
    origin !== undefined && URL.canParse(origin) && new URL(origin).origin === new URL(adresse).origin;
  // Our own `no-referrer` makes the origin «null» in a form that is ours; then only the browser's own word counts.
  if (sted !== undefined)
    return sted === 'same-origin' && (origin === undefined || origin === 'null' || kjent);
  return kjent;
}

const avtrykk = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();

/** True when a form carries the session's own mark, which stands on the session's pages and nowhere else. */
export const harMerket = (skjema: URLSearchParams, { skjemanokkel }: Sesjon): boolean =>
  timingSafeEqual(avtrykk(skjema.get('merke') ?? ''), avtrykk(skjemanokkel));
