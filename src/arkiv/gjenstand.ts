import type { Dokumentnr, Saksnr } from './nummer.ts';
import type { Vedtak } from './vedtak.ts';

/** What a decision is about, by number as people write it. */
export type Vedtaksgjenstand =
  | { readonly omfang: 'post'; readonly nummer: Dokumentnr }
  | { readonly omfang: 'dokument'; readonly nummer: Dokumentnr; readonly dokument: number }
  | { readonly omfang: 'sak'; readonly nummer: Saksnr }
  | { readonly omfang: 'kilde'; readonly kilde: string }
  | { readonly omfang: 'journal' };

/** What a decision is about. */
export function gjenstandFor(v: Vedtak | Omit<Vedtak, 'nr'>): Vedtaksgjenstand {
  const [saksaar, sakssekvensnummer] = 'saksaar' in v ? [v.saksaar, v.sakssekvensnummer] : [0, 0];
  if ('dokument' in v)
    return {
      omfang: 'dokument',
      nummer: { saksaar, sakssekvensnummer, dokumentnummer: v.dokumentnummer },
      dokument: v.dokument,
    };
  if ('dokumentnummer' in v)
    return { omfang: 'post', nummer: { saksaar, sakssekvensnummer, dokumentnummer: v.dokumentnummer } };
  if ('saksaar' in v) return { omfang: 'sak', nummer: { saksaar, sakssekvensnummer } };
  return 'kilde' in v ? { omfang: 'kilde', kilde: v.kilde } : { omfang: 'journal' };
}

/** «2026/123-4», «2026/123-4, dokument 2», «2026/123», «kilde arkiv»; empty for the whole journal. As the log names it. */
export function gjenstandstekst(gjenstand: Vedtaksgjenstand): string {
  switch (gjenstand.omfang) {
    case 'journal':
      return '';
    case 'kilde':
      return `kilde ${gjenstand.kilde}`;
    case 'sak':
      return `${gjenstand.nummer.saksaar}/${gjenstand.nummer.sakssekvensnummer}`;
    default: {
      const { saksaar, sakssekvensnummer, dokumentnummer } = gjenstand.nummer;
      const post = `${saksaar}/${sakssekvensnummer}-${dokumentnummer}`;
      return gjenstand.omfang === 'dokument' ? `${post}, dokument ${gjenstand.dokument}` : post;
    }
  }
}
