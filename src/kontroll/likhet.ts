import { foldNavn } from '../navn/ordform.ts';

/** Letters of other scripts that look like a Latin one, and those that phonetics and old printers set. */
const TVILLINGER: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЗКМНОРСТХУІЇЈЅЁԛԝ', 'ABE3KMHOPCTXYIIJSEqw'],
    ['авезкмнорстхуіїјѕёԁһгпӏ', 'abe3kmhopctxyiijsedhrnl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αεηικνορτυχγω', 'aenikvoptuxyw'],
    ['ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢıɑɡɩɐ', 'abcdeghijklmnoprtuvwyziagia'],
  ].flatMap(([fra = '', til = '']) => Array.from(fra, (tegn, i) => [tegn, til.charAt(i)])),
);
const FREMMED = /[^\u0000-\u024f\p{M}\p{N}]/u;
const LATINSK = /\p{Script=Latin}/u;

/**
 * A word with its borrowed letters given back: «Kаri» with a Cyrillic а is «Kari». A word that is wholly in another script is
 * itself: «Нина» imitates nobody.
 */
export const utenTvillinger = (ord: string): string =>
  FREMMED.test(ord) && LATINSK.test(ord) ? Array.from(ord, (tegn) => TVILLINGER[tegn] ?? tegn).join('') : ord;

/** Two and three letters are too few to blur: «Ås» would be every «AS». */
const MINST = 4;

/** The Norwegian letters written in any of the ways that keyboards without them write them. */
export const uklar = (form: string): string =>
  form.replace(/aa+/gu, 'a').replace(/oe|ø/gu, 'o').replaceAll('æ', 'ae');

/**
 * A word as the gate compares it: as names are, and with the Norwegian letters written in any of the ways that keyboards
 * without them, e-mail addresses and scanners write them. «Bjørnåsen», «Bjoernaasen», «Bjornasen» and «Bj0rnåsen» are one.
 */
export function ordform(ord: string): string {
  const form = foldNavn(utenTvillinger(ord)).replace(/(?<=\p{L})0(?=\p{L})|^0(?=\p{L}{3})/gu, 'o');
  return form.length < MINST ? form : uklar(form);
}
