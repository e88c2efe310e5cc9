/** Where an address under /innsyn leads. Only the kind is ever logged: a token opens somebody's request. */
export type Innsynsrute =
  | { readonly art: 'oversikt' | 'liste' | 'krav' | 'mine' | 'tall' | 'api-tall' }
  | { readonly art: 'ukjent' }
  | { readonly art: 'sendt'; readonly nokkel: string }
  | { readonly art: 'bekreft' | 'status'; readonly token: string }
  | { readonly art: 'svar'; readonly token: string; readonly id: string; readonly form: 'pdf' | 'html' }
  | { readonly art: 'fil'; readonly token: string; readonly id: string }
  | { readonly art: 'alt'; readonly token: string; readonly form: 'pdf' | 'zip' | 'json' }
  | { readonly art: 'alle-mine'; readonly token: string; readonly form: 'side' | 'csv' };

const MED_NOKKEL = /^\/innsyn\/(sendt|bekreft|status)\/([A-Za-z0-9_-]{16,64})$/;
/** A letter or a document behind a status link. */
const UNDER_STATUS =
  /^\/innsyn\/status\/([A-Za-z0-9_-]{16,64})\/(svar|fil)\/([A-Za-z0-9_-]{1,64})(?:\.(pdf|html))?$/;
const ALT = /^\/innsyn\/status\/([A-Za-z0-9_-]{16,64})\/alt\.(pdf|zip|json)$/;
const MINE = /^\/innsyn\/mine\/([A-Za-z0-9_.-]{16,120}?)(\/krav\.csv)?$/;
const UNDER_INNSYN = /^\/(?:(?:(?:nb|nn|en)\/)?innsyn(?:[/?]|$)|api\/v1\/innsyn\/)/;

/** True for what the request pages answer to: everything else is a page that is the same for everyone, and is kept. */
export const gjelderInnsyn = (url: string): boolean => url.includes('/innsyn') && UNDER_INNSYN.test(url);

/** @param sti the path without language prefix and query. */
export function finnInnsynsrute(sti: string): Innsynsrute {
  if (sti === '/innsyn') return { art: 'oversikt' };
  if (sti === '/innsyn/liste') return { art: 'liste' };
  if (sti === '/innsyn/krav') return { art: 'krav' };
  if (sti === '/innsyn/mine') return { art: 'mine' };
  if (sti === '/innsyn/tall') return { art: 'tall' };
  if (sti === '/api/v1/innsyn/tall') return { art: 'api-tall' };
  const [, art, nokkel = ''] = MED_NOKKEL.exec(sti) ?? [];
  if (art === 'sendt') return { art, nokkel };
  if (art === 'bekreft' || art === 'status') return { art, token: nokkel };
  const [, mine, csv] = MINE.exec(sti) ?? [];
  if (mine !== undefined) return { art: 'alle-mine', token: mine, form: csv === undefined ? 'side' : 'csv' };
  const [, fra = '', endelse] = ALT.exec(sti) ?? [];
  if (endelse === 'pdf' || endelse === 'zip' || endelse === 'json')
    return { art: 'alt', token: fra, form: endelse };
  const [, token = '', hva, id = '', form] = UNDER_STATUS.exec(sti) ?? [];
  if (hva === 'svar' && (form === 'pdf' || form === 'html')) return { art: hva, token, id, form };
  if (hva === 'fil' && form === undefined) return { art: hva, token, id };
  return { art: 'ukjent' };
}
