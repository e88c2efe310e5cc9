/** Digits by their names, in bokmål and nynorsk. */
const NAVN = [
  'null',
  'e(?:i?n|i?tt)|éi?n',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju|syv',
  'åtte',
  'ni',
] as const;
const ETT = `(?:${NAVN.join('|')})`;
const SKILLE = '[^\\p{L}\\p{N}]{1,3}';

/** So many digits by name after each other that they are no words of a sentence. */
export const SIFFERORD = new RegExp(
  `(?<![\\p{L}\\p{N}])${ETT}(?:${SKILLE}${ETT}(?![\\p{L}\\p{N}])){10,}`,
  'giu',
);

const verdier = NAVN.map((navn) => new RegExp(`^(?:${navn})$`, 'iu'));
const somSiffer = (ord: string): string => String(verdier.findIndex((navn) => navn.test(ord)));

/** «null en null en åtte …» with the digits that it says, where there are as many as in an id number. */
export const utenSifferord = (tekst: string): string =>
  tekst.replace(SIFFERORD, (rekke) => rekke.replace(/[\p{L}\p{M}]+/gu, somSiffer).replace(/[^0-9]/gu, ''));
