import { decodeHTMLStrict, replaceCodePoint } from 'entities/decode';
import { Feltfeil } from './feltfeil.ts';

/** By a number, also without the semicolon, or by a name. */
const ENTITET =
  /&(?:#0*(\d{1,7})(?!\d);?|#[xX]0*([0-9a-fA-F]{1,6})(?![0-9a-fA-F]);?|[A-Za-z][A-Za-z0-9]{1,31};)/g;
/** «&» that has been encoded time and again. */
const GJENTATT = /&(?:(?:amp|AMP|#0*38|#[xX]0*26);)+/g;

/** A tag of HTML, alone or with attributes as HTML has them: «a<b og c>d» is none. */
const TAGG =
  /<\/?(br|hr|p|div|li|ul|ol|tr|td|th|table|tbody|h[1-6]|b|i|u|s|em|strong|strike|small|big|sup|sub|span|font|center|a|o:p)((?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*)\s*\/?>/giu;
/** Those that begin or end a line. */
const BRYTER = /^(?:br|hr|p|div|li|ul|ol|tr|td|th|table|tbody|h[1-6])$/iu;
/** The tags of Noark for a person's name, as text. */
const PERSON = /<(personnavn|pnavn)>([^<>]*)<\/\1>/giu;

/** More rounds than this is no title that anybody has written. */
const RUNDER = 8;

/** A control character has no place in a text, and must not part what stands on its sides. */
const erStyretegn = (kode: number): boolean =>
  kode < 0x20 ? kode !== 9 && kode !== 10 && kode !== 13 : kode === 0x7f;

const tegnFor = (kode: number): string =>
  erStyretegn(kode) ? '' : String.fromCodePoint(replaceCodePoint(kode));

const enRunde = (tekst: string): string =>
  tekst
    .replace(GJENTATT, '&')
    .replace(ENTITET, (hel: string, desimalt?: string, heksadesimalt?: string) => {
      if (desimalt !== undefined) return tegnFor(Number(desimalt));
      if (heksadesimalt !== undefined) return tegnFor(Number.parseInt(heksadesimalt, 16));
      // A name without the semicolon is a word: «F&not» of «F&notat» is no sign.
      return decodeHTMLStrict(hel);
    })
    .replace(TAGG, (_, navn: string) => (BRYTER.test(navn) ? '\n' : ''));

/** A text of HTML as people read it, with the names that are tagged in it. */
export interface UtenHtml {
  readonly tekst: string;
  readonly personnavn: readonly string[];
}

/**
 * What a field says where its system has kept it as HTML: entities are the letters they stand for («S&oslash;knad»), however many times
 * they were encoded, tags are gone, and what breaks a line breaks it: line 2 of a title may be shielded. All that looks for names and
 * numbers is then given the very text that is shown.
 *
 * @throws Feltfeil when there is no end to what must be decoded.
 */
export function utenHtml(felt: string, raa: string): UtenHtml {
  // Almost no text holds either.
  if (!raa.includes('&') && !raa.includes('<')) return { tekst: raa, personnavn: [] };
  let tekst = raa;
  for (let runde = 0; ; runde++) {
    const neste = enRunde(tekst);
    if (neste === tekst) break;
    if (runde === RUNDER) throw new Feltfeil(felt, 'teksten er kodet som HTML for mange ganger');
    tekst = neste;
  }
  const personnavn: string[] = [];
  const uten = tekst.replace(PERSON, (_, _tagg: string, navn: string) => {
    personnavn.push(navn);
    return navn;
  });
  return { tekst: uten, personnavn };
}
