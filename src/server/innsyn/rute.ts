/** Where an address under /innsyn leads. Only the kind is ever logged: a token opens somebody's request. */
export type Innsynsrute =
  | { readonly art: 'oversikt' | 'liste' | 'krav' | 'ukjent' }
  | { readonly art: 'sendt'; readonly nokkel: string }
  | { readonly art: 'bekreft' | 'status'; readonly token: string };

const MED_NOKKEL = /^\/innsyn\/(sendt|bekreft|status)\/([A-Za-z0-9_-]{16,64})$/;
const UNDER_INNSYN = /^\/(?:(?:nb|nn|en)\/)?innsyn(?:[/?]|$)/;

/** True for what the request pages answer to: everything else is a page that is the same for everyone, and is kept. */
export const gjelderInnsyn = (url: string): boolean => UNDER_INNSYN.test(url);

/** @param sti the path without language prefix and query. */
export function finnInnsynsrute(sti: string): Innsynsrute {
  if (sti === '/innsyn') return { art: 'oversikt' };
  if (sti === '/innsyn/liste') return { art: 'liste' };
  if (sti === '/innsyn/krav') return { art: 'krav' };
  const [, art, nokkel = ''] = MED_NOKKEL.exec(sti) ?? [];
  if (art === 'sendt') return { art, nokkel };
  if (art === 'bekreft' || art === 'status') return { art, token: nokkel };
  return { art: 'ukjent' };
}
