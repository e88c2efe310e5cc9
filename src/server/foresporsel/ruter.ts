import { utenSprak } from './sprak.ts';

/** What kind of thing an address is: what the log may say of a request, since an address itself may hold anything. */
export type Rute =
  | 'forside'
  | 'sok'
  | 'virksomhet'
  | 'postliste'
  | 'dagliste'
  | 'sak'
  | 'journalpost'
  | 'strom'
  | 'regneark'
  | 'innhold'
  | 'api'
  | 'fil'
  | 'ukjent';

const INNHOLD: ReadonlySet<string> = new Set(['/om', '/hjemler', '/personvern', '/tilgjengelighet']);
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const MONSTRE: readonly (readonly [Rute, RegExp])[] = [
  ['dagliste', new RegExp(`^/${SLUG}/postliste/\\d{4}-\\d{2}-\\d{2}$`)],
  ['postliste', new RegExp(`^/${SLUG}/postliste$`)],
  ['journalpost', new RegExp(`^/${SLUG}/sak/\\d+/\\d+/\\d+$`)],
  ['sak', new RegExp(`^/${SLUG}/sak/\\d+/\\d+$`)],
  ['strom', new RegExp(`^(?:/sok|/${SLUG}/sak/\\d+/\\d+)\\.atom$`)],
  ['virksomhet', new RegExp(`^/${SLUG}$`)],
];

/** @param sti The path without language prefix and query. */
export function finnRute(sti: string): Rute {
  if (sti === '/') return 'forside';
  if (sti === '/sok') return 'sok';
  if (sti === '/sok.csv') return 'regneark';
  if (sti.startsWith('/api/')) return 'api';
  if (INNHOLD.has(sti)) return 'innhold';
  return MONSTRE.find(([, monster]) => monster.test(sti))?.[0] ?? 'ukjent';
}

const AAPNE: ReadonlySet<Rute> = new Set(['api', 'strom', 'regneark']);

/** Whether an address is one of open data, in any language: scripts on any site may read it. */
export const erAapent = (url: string): boolean => AAPNE.has(finnRute(utenSprak(url.replace(/\?.*$/s, ''))));

/** The address that one with capital letters was meant for: all ours are in small ones, and people write «/SOK». */
export function medSmaa(sti: string): string | undefined {
  const smaa = sti.toLowerCase();
  return smaa !== sti && finnRute(utenSprak(sti)) === 'ukjent' && finnRute(utenSprak(smaa)) !== 'ukjent'
    ? smaa
    : undefined;
}

const MED_HELE_SPORRINGEN: ReadonlySet<Rute> = new Set(['sok', 'strom', 'regneark', 'api', 'postliste']);

/** What a route reads of the query string: the rest is left out of the cache's key, and does not reach the page. */
export function lestSporring(rute: Rute, sporring: string): string {
  if (MED_HELE_SPORRINGEN.has(rute)) return sporring;
  if (rute !== 'dagliste') return '';
  const side = new URLSearchParams(sporring).get('side');
  return side === null ? '' : `?${new URLSearchParams({ side })}`;
}
