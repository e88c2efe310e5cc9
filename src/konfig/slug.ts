/** First parts of addresses that are the portal's own, or the console's under /arkiv: no organisation may be called so. */
export const RESERVERTE_STIER: ReadonlySet<string> = new Set([
  '404',
  '410',
  '500',
  'api',
  'arkiv',
  'assets',
  'en',
  'favicon',
  'feed',
  'feil',
  'fil',
  'filer',
  'fonts',
  'healthz',
  'helse',
  'hjelp',
  'hjemler',
  'index',
  'innstillinger',
  'innsyn',
  'innsynslisten',
  'journal',
  'logg',
  'nb',
  'nn',
  'oekter',
  'oidc',
  'om',
  'om-journalen',
  'personvern',
  'postliste',
  'robots',
  'sak',
  'se',
  'security',
  'sitemap',
  'sok',
  'stil',
  'styles',
  'tilgjengelighet',
  'well-known',
]);

const BOKSTAVER: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
};

const tilAscii = (navn: string): string =>
  navn
    .toLowerCase()
    .replace(/[æøåđŋŧß]/gu, (bokstav) => BOKSTAVER[bokstav] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/**
 * The first part of an organisation's addresses, made of its name: «Bø kommune» becomes `bo`, «Vestland fylkeskommune»
 * `vestland-fylkeskommune`. Of a name in two languages («A / B») only the first is used.
 */
export function lagSlug(navn: string): string {
  const hel = tilAscii(navn.normalize('NFC').split(/\s[/–-]\s/u)[0] ?? '');
  const kort = hel.replace(/-kommune$/u, '').replace(/^kommunen-i-/u, '');
  const slug = kort === '' ? 'virksomhet' : kort;
  return RESERVERTE_STIER.has(slug) ? (slug === hel ? `${slug}-virksomhet` : hel) : slug;
}
