import { ordI } from '../norsk/analyse.ts';
import { fold } from '../norsk/fold.ts';
import type { Sokepost } from '../projeksjon.ts';
import { dekod, kod } from './kod.ts';

/**
 * What may be offered while somebody types, or for a misspelt word. It hangs on the entries themselves, so that a word, a unit
 * or an organisation is offered exactly as long as an entry holds it. Each value is what is typed and what is then shown, with a
 * bar between. No person's name is ever among them.
 */
const SKILLE = '|';
const verdi = (skrevet: string, vist: string): string => `${skrevet}${SKILLE}${kod(vist)}`;

const KORTESTE_ORD = 3;
const LENGSTE_ORD = 40;
const LENGSTE_NAVN = 200;
const LENGSTE_KODE = 300;
/** Nobody types more of a name before choosing it. */
const LENGSTE_BEGYNNELSE = 60;

export const ENHET = 'e';
export const ORGANISASJON = 'o';
export const SAKSNUMMER = 's';

/** What has been typed of a unit's or an organisation's name, as the value it would begin. */
export const navnebegynnelse = (art: typeof ENHET | typeof ORGANISASJON, foldet: string): string =>
  art + kod(foldet.slice(0, LENGSTE_BEGYNNELSE));
/** Case numbers of so many digits that begin so. */
export const saksnummerbegynnelse = (saksaar: number, sifre: string, antall: number): string =>
  `${SAKSNUMMER}${saksaar}/${antall}/${sifre}`;

const kanTilbys = (ord: string): boolean =>
  ord.length >= KORTESTE_ORD && ord.length <= LENGSTE_ORD && /^\p{L}+$/u.test(ord);
const smaa = (ord: string): string => ord.normalize('NFC').toLocaleLowerCase('nb');

const teksterFor = (post: Sokepost): readonly string[] => [
  ...[post.tittel, post.sakstittel, post.dokumenter].flatMap(({ uten, renset }) => [...uten, ...renset]),
  ...post.organisasjoner,
];

/** A name is found by the beginning of each of its words. */
function navneverdier(art: typeof ENHET | typeof ORGANISASJON, navn: string): readonly string[] {
  if (navn.length > LENGSTE_NAVN || kod(navn).length > LENGSTE_KODE) return [];
  const foldet = fold(navn);
  const steder = [...` ${foldet}`.matchAll(/ (?! )/gu)].map(({ index }) => index);
  return steder.map((sted) => verdi(navnebegynnelse(art, foldet.slice(sted)), navn));
}

/** @param saksnummer as it is shown: «2026/123». */
export function tilbudI(
  post: Sokepost,
  saksnummer: string,
): { readonly ord: readonly string[]; readonly tilbud: readonly string[] } {
  const ord = new Map<string, string>();
  for (const tekst of teksterFor(post)) {
    for (const { form, start, slutt } of ordI(tekst)) {
      if (kanTilbys(form) && !ord.has(form)) ord.set(form, smaa(tekst.slice(start, slutt)));
    }
  }
  const { saksaar, sakssekvensnummer, enhet } = post.post;
  const sifre = String(sakssekvensnummer);
  const tilbud = [
    verdi(saksnummerbegynnelse(saksaar, sifre, sifre.length), saksnummer),
    ...(enhet === undefined ? [] : navneverdier(ENHET, enhet)),
    ...post.organisasjoner.flatMap((navn) => navneverdier(ORGANISASJON, navn)),
  ];
  return {
    ord: [...ord].map(([form, vist]) => verdi(kod(form), vist)),
    tilbud: [...new Set(tilbud)],
  };
}

/** A value read back. */
export function lesTilbud(lest: string): { readonly skrevet: string; readonly vist: string } {
  const [skrevet = '', vist = ''] = lest.split(SKILLE);
  return { skrevet: dekod(skrevet), vist: dekod(vist) };
}
