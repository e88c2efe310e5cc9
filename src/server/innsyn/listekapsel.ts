import { type Innsynsliste, lesListe, skrivListe } from '../../innsyn/liste.ts';

/** The list's own cookie: numbers of public entries, nothing about who reads. Set only when somebody changes the list. */
const LISTEKAPSEL = 'innsynsliste';
const DAGER = 30;
/** Browsers drop a cookie longer than 4096 bytes with its name and attributes, and say nothing. */
const LENGSTE = 3800;

/** A comma may not stand in a cookie; an underscore stands in no slug and no number. */
const tilKapsel = (liste: Innsynsliste): string => skrivListe(liste).replaceAll(',', '_');

export const faarPlass = (liste: Innsynsliste): boolean => tilKapsel(liste).length <= LENGSTE;

/** Reads the list from a `Cookie` header, or from the browser's own `document.cookie`. */
export function lesListekapsel(kapsler: string | undefined): Innsynsliste {
  for (const del of (kapsler ?? '').split(';')) {
    const [navn = '', verdi = ''] = del.trim().split('=', 2);
    if (navn === LISTEKAPSEL) return lesListe(verdi.replaceAll('_', ','));
  }
  return [];
}

/** A `Set-Cookie` value; an empty list takes the cookie away. Scripts of our own read it to count. */
export function skrivListekapsel(liste: Innsynsliste, sikker: boolean): string {
  const alder = liste.length === 0 ? 0 : DAGER * 86_400;
  return `${LISTEKAPSEL}=${tilKapsel(liste)}; Path=/; Max-Age=${alder}; SameSite=Lax${sikker ? '; Secure' : ''}`;
}
