import { ordI } from '../norsk/analyse.ts';
import { navneform } from '../navneform.ts';
import type { Sokepost } from '../projeksjon.ts';
import { dekod, kod } from './kod.ts';

/**
 * What may be offered while somebody types, or for a misspelt word. It hangs on the entries themselves, so that a word, a unit
 * or an organisation is offered exactly as long as an entry holds it. No person's name is ever among them. The server's own search in
 * such values is not used: it keeps them in its file after the last entry that had them is gone.
 */
export const SKILLE = '|';

const KORTESTE_ORD = 3;
const LENGSTE_ORD = 40;
const LENGSTE_NAVN = 200;
const LENGSTE_KODE = 400;

export type Navneart = 'enhet' | 'organisasjon';
const BOKSTAV: Readonly<Record<Navneart, string>> = { enhet: 'e', organisasjon: 'o' };

/** Words of this kind are offered; no others. */
export const kanTilbys = (ord: string): boolean =>
  ord.length >= KORTESTE_ORD && ord.length <= LENGSTE_ORD && /^\p{L}+$/u.test(ord);
const smaa = (ord: string): string => ord.normalize('NFC').toLocaleLowerCase('nb');

const teksterFor = (post: Sokepost): readonly string[] => [
  ...[post.tittel, post.sakstittel, post.dokumenter].flatMap(({ uten, renset }) => [...uten, ...renset]),
  ...post.organisasjoner,
];

const navneverdi = (art: Navneart, navn: string): readonly string[] =>
  navn.length > LENGSTE_NAVN || kod(navn).length > LENGSTE_KODE
    ? []
    : [`${BOKSTAV[art]}${SKILLE}${kod(navn)}`];

/** The value of a case number, and what the values of those begin with that have so many digits. */
export const saksverdi = (saksaar: number, sifre: string, antall = sifre.length): string =>
  `${saksaar}/${antall}/${sifre}`;

/** The values of an entry that may be offered, by the attribute they stand in. */
export function tilbudI(post: Sokepost): {
  readonly ord: readonly string[];
  readonly navn: readonly string[];
  readonly sak: string;
} {
  const ord = new Map<string, string>();
  for (const tekst of teksterFor(post)) {
    for (const { form, start, slutt } of ordI(tekst)) {
      if (kanTilbys(form) && !ord.has(form)) ord.set(form, smaa(tekst.slice(start, slutt)));
    }
  }
  const { saksaar, sakssekvensnummer, enhet } = post.post;
  return {
    ord: [...ord].map(([form, vist]) => `${kod(form)}${SKILLE}${kod(vist)}`),
    navn: [
      ...new Set([
        ...(enhet === undefined ? [] : navneverdi('enhet', enhet)),
        ...post.organisasjoner.flatMap((navn) => navneverdi('organisasjon', navn)),
      ]),
    ],
    sak: saksverdi(saksaar, String(sakssekvensnummer)),
  };
}

/** Something that may be offered, as it was read back. */
export interface Tilbud {
  /** Folded: what is typed. */
  readonly form: string;
  readonly vist: string;
  readonly antall: number;
  /** How a filter asks for the entries that have it. */
  readonly verdi: string;
}

export function lesOrd([verdi, antall]: readonly [string, number]): Tilbud {
  const [form = '', vist = ''] = verdi.split(SKILLE);
  return { form: dekod(form), vist: dekod(vist), antall, verdi };
}

export function lesNavn([verdi, antall]: readonly [string, number]): Tilbud & { readonly art: Navneart } {
  const [bokstav, kode = ''] = verdi.split(SKILLE);
  const vist = dekod(kode);
  return {
    form: navneform(vist),
    vist,
    antall,
    verdi,
    art: bokstav === BOKSTAV.enhet ? 'enhet' : 'organisasjon',
  };
}

export const lesSaksnummer = (
  verdi: string,
): { readonly saksaar: number; readonly sakssekvensnummer: number } => {
  const [saksaar, , nr] = verdi.split('/').map(Number);
  return { saksaar: saksaar ?? 0, sakssekvensnummer: nr ?? 0 };
};
