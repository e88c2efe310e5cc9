import { Feltfeil } from './feltfeil.ts';

/** HTML's names for Latin-1, in order from U+00A0. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Those that titles may hold beside them: what XML and typography need, and the letters of the Sámi languages. */
const ANDRE: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  ndash: '\u2013',
  mdash: '\u2014',
  minus: '\u2212',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bdquo: '\u201e',
  hellip: '\u2026',
  bull: '\u2022',
  euro: '\u20ac',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  NewLine: '\n',
  Tab: '\t',
  Ccaron: '\u010c',
  ccaron: '\u010d',
  Dstrok: '\u0110',
  dstrok: '\u0111',
  ENG: '\u014a',
  eng: '\u014b',
  Scaron: '\u0160',
  scaron: '\u0161',
  Tstrok: '\u0166',
  tstrok: '\u0167',
  Zcaron: '\u017d',
  zcaron: '\u017e',
};

const ENTITETER = new Map([
  ...LATIN1.map((navn, i) => [navn, String.fromCodePoint(0xa0 + i)] as const),
  ...Object.entries(ANDRE),
]);

/** By a number, also without the semicolon, or by a name. */
const ENTITET =
  /&(?:#0*(\d{1,7})(?!\d);?|#[xX]0*([0-9a-fA-F]{1,6})(?![0-9a-fA-F]);?|([A-Za-z][A-Za-z0-9]{1,7});)/g;
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

function tegnFor(kode: number): string {
  if (kode === 9 || kode === 10 || kode === 13) return String.fromCodePoint(kode);
  // A control character has no place in a text, and must not part what stands on its sides.
  if (kode < 0x20 || kode === 0x7f) return '';
  if (kode >= 0x80 && kode < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(kode));
  return kode > 0x10ffff || (kode >= 0xd800 && kode < 0xe000) ? '\ufffd' : String.fromCodePoint(kode);
}

const enRunde = (tekst: string): string =>
  tekst
    .replace(GJENTATT, '&')
    .replace(ENTITET, (hel: string, desimalt?: string, heksadesimalt?: string, navn?: string) => {
      if (desimalt !== undefined) return tegnFor(Number(desimalt));
      if (heksadesimalt !== undefined) return tegnFor(Number.parseInt(heksadesimalt, 16));
      return ENTITETER.get(navn ?? '') ?? hel;
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
