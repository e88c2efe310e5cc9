import { datoform, harPersonkontroll, type Nummerform } from './kontrollsiffer.ts';

/** A birth date and the last five digits that stand after it, from the first digit to the last. */
export interface Datotreff {
  readonly fra: number;
  readonly til: number;
  readonly form: Nummerform;
}

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const HELT_AAR = '((?:18|19|20)\\d{2})';
const AAR = '((?:18|19|20)?\\d{2})';
const S = '[\\s.,:/\\\\\\u2010-\\u2015\\u2212_-]{1,3}';
const FORAN = '(?<!\\d)';

/** Every order and writing of a date: day first, the whole year first, month in letters. */
const DATOER: readonly { readonly uttrykk: RegExp; readonly aarFoerst?: true }[] = [
  { uttrykk: new RegExp(`${FORAN}(\\d{1,2})${S}(\\d{1,2})${S}${AAR}(?!\\d)`, 'gu') },
  { uttrykk: new RegExp(`${FORAN}(\\d{2})(\\d{2})${AAR}(?!\\d)`, 'gu') },
  { uttrykk: new RegExp(`${FORAN}${HELT_AAR}${S}(\\d{1,2})${S}(\\d{1,2})(?!\\d)`, 'gu'), aarFoerst: true },
  { uttrykk: new RegExp(`${FORAN}${HELT_AAR}(\\d{2})(\\d{2})(?!\\d)`, 'gu'), aarFoerst: true },
  {
    uttrykk: new RegExp(
      `${FORAN}(\\d{1,2})\\.?\\s*(${MAANEDER.join('|')})\\p{L}*\\.?\\s*${AAR}(?!\\d)`,
      'giu',
    ),
  },
];

/** What may stand between: signs, and words that say what comes. No other word, and no other number. */
const FEM =
  /^(?:[^\p{L}\p{N}]|(?<!\p{L})(?:og|er|med|de|nr|pnr|p\.?\s?nr|pers\.?\s?nr|person(?:nummer(?:et)?|nr)|fnr|f(?:ø|oe?)dsels(?:nummer(?:et)?|nr)|siste|fem|siffer|sifre)(?!\p{L})){1,30}?(\d{3}\s?\d{2})(?!\d)/iu;

const to = (tall: string): string => tall.padStart(2, '0');

function maanedsnummer(maaned: string): string {
  const i = MAANEDER.indexOf(maaned.toLowerCase());
  return i === -1 ? to(maaned) : to(String(i + 1));
}

/**
 * Person numbers whose birth date is written as a date: «1.1.1990 12345», «1990-01-01-12345», «1. januar 1990 (12345)»,
 * «010190, pnr. 12345». The control digits must be right (R19).
 */
export function datoOgFem(tekst: string): readonly Datotreff[] {
  const ut: Datotreff[] = [];
  for (const { uttrykk, aarFoerst } of DATOER)
    for (const treff of tekst.matchAll(uttrykk)) {
      const [hele, a = '', b = '', c = ''] = treff;
      const [dag, maaned, aar] = aarFoerst === true ? [c, b, a] : [a, b, c];
      const bak = FEM.exec(tekst.slice(treff.index + hele.length, treff.index + hele.length + 60));
      const fem = bak?.[1]?.replace(/\s/gu, '');
      if (bak === null || fem === undefined) continue;
      const nummer = to(dag) + maanedsnummer(maaned) + aar.slice(-2) + fem;
      const form = datoform(nummer);
      if (form !== undefined && harPersonkontroll(nummer))
        ut.push({ fra: treff.index, til: treff.index + hele.length + bak[0].length, form });
    }
  return ut;
}
