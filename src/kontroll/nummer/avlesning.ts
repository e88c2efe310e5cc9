/** A number of eleven signs in which a scanner may have read letters for digits; most of them it read right. */
export const SKANNET = /(?<![\p{L}\p{N}])[\dOolI|SsBZ]{6}[\s.-]?[\dOolI|SsBZ]{5}(?![\p{L}\p{N}])/gu;
const LEST_SOM: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
};
/** The digits that the letters stand for. */
export const utenSkannefeil = (tekst: string): string =>
  tekst.replace(SKANNET, (rad) =>
    (rad.match(/\d/gu) ?? []).length < 6
      ? rad
      : rad.replace(/[OolI|SsBZ]/gu, (tegnet) => LEST_SOM[tegnet] ?? ''),
  );

/** Thousands as a spreadsheet in another language parts them. */
export const TUSEN = /(?<!\d)\d{1,2}(?:[,'’]\d{3}){3}(?!\d)/gu;
export const utenTusenskille = (tekst: string): string =>
  tekst.replace(TUSEN, (tall) => tall.replace(/\D/gu, ''));
