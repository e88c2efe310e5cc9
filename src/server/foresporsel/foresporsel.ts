import type { IncomingMessage } from 'node:http';

/** An address longer than this is no search anybody typed; below it a page can say that the search is too long. */
const LENGSTE_ADRESSE = 15 * 1024;

/** A request's address, taken apart; or what is wrong with the request. */
export type Foresporsel =
  | { readonly art: 'adresse'; readonly sti: string; readonly sporring: string }
  | { readonly art: 'omdiriger'; readonly til: string }
  | { readonly art: 'avvist'; readonly status: 400 | 405 | 414; readonly melding: string };

const avvis = (status: 400 | 405 | 414, melding: string): Foresporsel => ({ art: 'avvist', status, melding });

/** A path and a query on this site, out of what a client sent; never trusted to be one. */
export function lesForesporsel({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): Foresporsel {
  if (method !== 'GET' && method !== 'HEAD') return avvis(405, 'Bare GET og HEAD er tillatt her.');
  if (url.length > LENGSTE_ADRESSE) return avvis(414, 'Adressen er for lang. Et søk kan ha høyst 500 tegn.');
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\'))
    return avvis(400, 'Adressen er ugyldig.');
  const skille = url.indexOf('?');
  const sti = skille < 0 ? url : url.slice(0, skille);
  const sporring = skille < 0 ? '' : url.slice(skille);
  try {
    decodeURIComponent(sti);
  } catch {
    return avvis(400, 'Adressen er ugyldig.');
  }
  if (sti.length > 1 && sti.endsWith('/')) {
    return { art: 'omdiriger', til: `/${sti.replace(/^\/+|\/+$/g, '')}${sporring}` };
  }
  return { art: 'adresse', sti, sporring };
}
