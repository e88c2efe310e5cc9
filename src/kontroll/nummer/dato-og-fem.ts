import { datoform, harPersonkontroll, type Nummerform } from './kontrollsiffer.ts';

/** A birth date and the last five digits that stand after it, from the first digit to the last. */
export interface Datotreff {
  readonly fra: number;
  readonly til: number;
  readonly form: Nummerform;
}

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const ROMERTALL = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const HELT_AAR = '((?:18|19|20)\\d{2})';
const AAR = '((?:18|19|20)?\\d{2})';
const S = '[\\s.,:/\\\\\\u2010-\\u2015\\u2212_-]{1,3}';
const FORAN = '(?<!\\d)';

/** Every order and writing of a date: day first, the whole year first, month in letters or as a Roman numeral. */
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
  { uttrykk: new RegExp(`${FORAN}(\\d{1,2})${S}(${ROMERTALL.join('|')})${S}${AAR}(?!\\d)`, 'gu') },
];

/** What may stand between: signs, and words that say what comes. No other word, and no other number. */
const FEM =
  /^(?:[^\p{L}\p{N}]|(?<!\p{L})(?:og|er|med|de|nr|pnr|p\.?\s?nr|pers\.?\s?nr|person(?:nummer(?:et)?|nr)|fnr|f(?:ø|oe?)dsels(?:nummer(?:et)?|nr)|siste|fem|siffer|sifre(?:ne)?|nummer(?:et)?|tall(?:et)?)(?!\p{L})){1,30}?(\d{3}\s?\d{2})(?!\d)/iu;

/** Where a word says that the date is somebody's birth, a name and the like may stand between too, or the five may come first. */
const FOEDT = String.raw`(?<!\p{L})(?:f(?:ø|oe?)(?:dt|dd|dsels?dato|dsels?dag)|f\.?\s?dato|f\.|born)[\s.:,()]*$`;
const ETTER_FOEDT = new RegExp(FOEDT, 'iu');
const FEM_ETTER_FOEDT = /^\P{N}{1,50}?(?<![\p{L}\p{N}])(\d{3}\s?\d{2})(?!\d)/u;
const FEM_FOER_FOEDT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{3}\s?\d{2})(?!\p{N})\P{N}{1,40}?${FOEDT}`,
  'iu',
);

const to = (tall: string): string => tall.padStart(2, '0');

function maanedsnummer(maaned: string): string {
  const i = Math.max(MAANEDER.indexOf(maaned.toLowerCase()), ROMERTALL.indexOf(maaned));
  return i === -1 ? to(maaned) : to(String(i + 1));
}

interface Femtreff {
  readonly sifre: string;
  readonly fra: number;
  readonly til: number;
}

/** The five digits that may belong to a date that stands from `fra` to `til`. */
function femVed(tekst: string, fra: number, til: number): readonly Femtreff[] {
  const [foran, bak] = [tekst.slice(Math.max(0, fra - 70), fra), tekst.slice(til, til + 60)];
  const etter = [FEM, ...(ETTER_FOEDT.test(foran) ? [FEM_ETTER_FOEDT] : [])].map((uttrykk) =>
    uttrykk.exec(bak),
  );
  const foer = FEM_FOER_FOEDT.exec(foran);
  return [
    ...etter.map((treff) => treff && { treff, fra, til: til + treff[0].length }),
    foer && { treff: foer, fra: fra - foran.length + foer.index, til },
  ].flatMap((en) =>
    en ? [{ sifre: (en.treff[1] ?? '').replace(/\s/gu, ''), fra: en.fra, til: en.til }] : [],
  );
}

/**
 * Person numbers whose birth date is written as a date: «1.1.1990 12345», «1990-01-01-12345», «1. januar 1990 (12345)»,
 * «010190, pnr. 12345», «født 010190, Kari, 12345». The control digits must be right (R19).
 */
export function datoOgFem(tekst: string): readonly Datotreff[] {
  const ut: Datotreff[] = [];
  for (const { uttrykk, aarFoerst } of DATOER)
    for (const treff of tekst.matchAll(uttrykk)) {
      const [hele, a = '', b = '', c = ''] = treff;
      const [dag, maaned, aar] = aarFoerst === true ? [c, b, a] : [a, b, c];
      for (const { sifre, fra, til } of femVed(tekst, treff.index, treff.index + hele.length)) {
        const nummer = to(dag) + maanedsnummer(maaned) + aar.slice(-2) + sifre;
        const form = datoform(nummer);
        if (form !== undefined && harPersonkontroll(nummer)) ut.push({ fra, til, form });
      }
    }
  return ut;
}
