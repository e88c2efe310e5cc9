import type { Sprak } from './sprak.ts';

/**
 * What a body that has written nothing itself says is not in its journal, and how to ask for it, in nynorsk and English, by the
 * bokmål sentence: what a body has written is its own words, and stands as it wrote it.
 */
const STANDARDTEKSTER: Readonly<Record<string, readonly [nn: string, en: string]>> = {
  'Enkeltsaker om barnevern, sosiale tjenester, psykisk helsevern, vergemål og familieforhold (offentlegforskrifta § 9)':
    [
      'Enkeltsaker om barnevern, sosiale tenester, psykisk helsevern, verjemål og familieforhold (offentlegforskrifta § 9)',
      'Individual cases of child welfare, social services, mental health care, guardianship and family matters (Freedom of Information Regulations § 9)',
    ],
  'Enkeltsaker etter utlendingsloven, statsborgerloven og pasientskadeloven, og om konsulær bistand (offentlegforskrifta § 9)':
    [
      'Enkeltsaker etter utlendingslova, statsborgarlova og pasientskadelova, og om konsulær bistand (offentlegforskrifta § 9)',
      'Individual cases under the Immigration Act, the Nationality Act and the Patient Injury Act, and of consular assistance (Freedom of Information Regulations § 9)',
    ],
  'Ta kontakt med oss om du er part i en slik sak. Da har du rett til innsyn i din egen sak.': [
    'Ta kontakt med oss om du er part i ei slik sak. Da har du rett til innsyn i di eiga sak.',
    'Contact us if you are a party to such a case. You then have a right of access to your own case.',
  ],
  'Dokumenter som ikke er journalført ennå': [
    'Dokument som ikkje er journalførte enno',
    'Documents that have not been registered yet',
  ],
  'Ta kontakt med oss og si hva saken gjelder.': [
    'Ta kontakt med oss og sei kva saka gjeld.',
    'Contact us and say what the case is about.',
  ],
};

/** One of those in a language; undefined for the words of a body. */
export function ikkePublisertPaa(tekst: string, sprak: Sprak): string | undefined {
  const oversatt = Object.hasOwn(STANDARDTEKSTER, tekst) ? STANDARDTEKSTER[tekst] : undefined;
  if (oversatt === undefined) return undefined;
  const [nn, en] = oversatt;
  return { nb: tekst, nn, en }[sprak];
}
