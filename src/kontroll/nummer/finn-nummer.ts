import { datoOgFem } from './dato-og-fem.ts';
import { datoform, erDuf, erKontonummer, harPersonkontroll, personnummerform } from './kontrollsiffer.ts';
import { type Gruppe, kanHaNummer, sifferrekker } from './sifferrekke.ts';

export interface Nummertreff {
  readonly art: 'fodselsnummer' | 'personnummer' | 'duf' | 'mulig-duf' | 'kontonummer';
  readonly fra: number;
  readonly til: number;
}

const KONTOFORMER = new Set(['11', '4-2-5', '4-7', '4-4-3']);
/** Of a number whose first zero is lost, also as a spreadsheet writes thousands. */
const TIFORMER = new Set(['10', '5-5', '1-3-3-3']);
const DUFFORMER = new Set(['12', '4-6-2', '4-4-4', '4-8', '10-2', '6-6', '3-3-3-3', '4-3-3-2']);
/** A birth date with the whole year before the last five. */
const MED_HELT_AAR = new Set(['2-2-4-5', '2-2-9', '4-2-2-5', '8-5', '13']);
/** Slashes part case numbers and property numbers; only a birth date is written with them. */
const SKRAASTREKFORMER = new Set(['6-5', '2-2-2-5']);

/** What the number is called in English and in the Sámi languages: «riegádannummir», «persovdnanummir», «reakadimmienommere». */
const PAA_ANDRE_SPRAAK = String.raw`(?:national|personal|norwegian)\s+(?:id(?:entity|entification)?|identity|birth)\s?(?:number|no)|birth\s(?:number|no)|(?:rieg[áa]dan|persovdna|persuvdna|riegadim|pers[åá]vn[åá]?|reakadimmie)\p{L}*(?:nummir|nummar|nommere|nr)`;
/** Words that say what number comes. Then a mistyped control digit does not make it another number. */
const PERSONORD = new RegExp(
  String.raw`(?:${PAA_ANDRE_SPRAAK}|f(?:ø|oe?)dsels?(?:\s?-?\s?og\s?personn)?(?:nummer|nr)|person(?:nummer|nr)|(?<!\p{L})(?:f|p|d|h|dp?)\.?\s?nr|(?<!\p{L})fnr|(?<!\p{L})pnr|d-?nummer)[\s.:()\u00a0-]*$`,
  'iu',
);
/** Words that the last five digits alone stand after. */
const SISTEFEM = new RegExp(
  String.raw`(?:${PAA_ANDRE_SPRAAK}|(?:f(?:ø|oe?)dsels|person)(?:nummer(?:et)?|nr)|pers\.?\s?nr|(?<!\p{L})p\.?\s?nr|siste\s(?:fem|5)\s(?:siff(?:era?|re(?:ne)?)|tall(?:ene)?|tala?))(?:\s(?:er|var))?[\s.:()\u00a0-]*$`,
  'iu',
);
/** The last five, also parted as the birth date is from them: «123 45». */
const FEMFORMER = new Set(['5', '3-2']);
const DUFORD = /(?<!\p{L})duf(?:[\s-]?(?:nummer|nr))?[\s.:()\u00a0-]*$/iu;
const IBAN = /(?:(?<!\p{L})|iban)no$/iu;

/** How many digits the numbers have that are looked for. */
const LENGDER = new Set([5, 10, 11, 12, 13]);

const form = (grupper: readonly Gruppe[]): string => grupper.map((g) => g.sifre.length).join('-');
const sifre = (grupper: readonly Gruppe[]): string => grupper.map((g) => g.sifre).join('');

/** A case number with a document number («2010-12345-12») has as many digits as a fødselsnummer. */
const erSaksnummer = (grupper: readonly Gruppe[]): boolean =>
  grupper.length >= 2 &&
  /^(?:19|20)\d\d$/u.test(grupper[0]?.sifre ?? '') &&
  grupper.slice(1).every((g) => /[-–]/u.test(g.foran));

interface Vindu {
  readonly grupper: readonly Gruppe[];
  /** What stands before, for words that name the number. */
  readonly foran: string;
  readonly syntetiskTillatt: boolean;
}

const erPersonnummer = (siffer: string, syntetiskTillatt: boolean): boolean => {
  const form = personnummerform(siffer);
  return form === 'vanlig' || (form === 'syntetisk' && !syntetiskTillatt);
};

/** Two or more numbers of eleven digits with nothing between them: those of persons, and their accounts. */
function erFlereIEtt(siffer: string, syntetiskTillatt: boolean): boolean {
  if (siffer.length <= 11 || siffer.length % 11 !== 0) return false;
  const alle = siffer.match(/\d{11}/gu) ?? [];
  return (
    alle.some((en) => erPersonnummer(en, syntetiskTillatt)) &&
    alle.every((en) => erPersonnummer(en, syntetiskTillatt) || erKontonummer(en))
  );
}

/** A number that zeros or other digits are written on to, behind a word that says what it is. */
const erIEnRekke = (siffer: string, syntetiskTillatt: boolean): boolean =>
  siffer.length > 11 &&
  Array.from({ length: siffer.length - 10 }, (_, i) => siffer.slice(i, i + 11)).some(
    (en) => datoform(en) !== undefined && erPersonnummer(en, syntetiskTillatt),
  );

/** A day as machines name files by it, with or without the time of day, and as people do; or a year. */
const STEMPEL =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?|(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))?(?:19|20)\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)$/u;

/** A number that a scanner or a form has written a date in front of, or after, with nothing between. */
const erStemplet = (siffer: string, syntetiskTillatt: boolean): boolean =>
  [
    [siffer.slice(-11), siffer.slice(0, -11)],
    [siffer.slice(0, 11), siffer.slice(11)],
  ].some(([nummer = '', stempel = '']) => STEMPEL.test(stempel) && erPersonnummer(nummer, syntetiskTillatt));

/** What a stretch of whole groups is, if it is any number that may not be shown. */
function vurder({ grupper, foran, syntetiskTillatt }: Vindu): Nummertreff['art'] | undefined {
  const nummer = sifre(grupper);
  const f = form(grupper);
  const medSkraastrek = grupper.slice(1).some((g) => /[/\\]/u.test(g.foran));
  if (nummer.length === 12 && DUFORD.test(foran)) return 'duf';
  if (medSkraastrek && !SKRAASTREKFORMER.has(f)) return undefined;
  if (nummer.length === 11) {
    if (erSaksnummer(grupper)) return undefined;
    const personform = personnummerform(nummer);
    if (personform === 'vanlig' || (personform === 'syntetisk' && !syntetiskTillatt)) return 'fodselsnummer';
    if (KONTOFORMER.has(f) && erKontonummer(nummer) && !(personform === 'syntetisk')) return 'kontonummer';
    const dato = datoform(nummer);
    if (PERSONORD.test(foran) && (dato === 'vanlig' || (dato === 'syntetisk' && !syntetiskTillatt)))
      return 'fodselsnummer';
    return undefined;
  }
  // A spreadsheet takes the zero away from those who are born on the first nine days of a month.
  if (nummer.length === 10)
    return TIFORMER.has(f) && personnummerform(`0${nummer}`) === 'vanlig' ? 'fodselsnummer' : undefined;
  // Birth date with the whole year, then the last five; the year last, or first as in a database.
  if (nummer.length === 13 && MED_HELT_AAR.has(f)) {
    for (const kort of [
      /^\d{4}(?:18|19|20)/u.test(nummer) ? nummer.slice(0, 4) + nummer.slice(6) : '',
      /^(?:18|19|20)/u.test(nummer)
        ? nummer.slice(6, 8) + nummer.slice(4, 6) + nummer.slice(2, 4) + nummer.slice(8)
        : '',
    ]) {
      const dato = kort === '' ? undefined : datoform(kort);
      const tillatt = dato === 'vanlig' || (dato === 'syntetisk' && !syntetiskTillatt);
      if (tillatt && harPersonkontroll(kort)) return 'personnummer';
    }
    if (!IBAN.test(foran)) return undefined;
  }
  if (nummer.length === 13 && IBAN.test(foran) && erKontonummer(nummer.slice(2))) return 'kontonummer';
  if (nummer.length === 12 && DUFFORMER.has(f)) {
    if (erDuf(nummer)) return 'duf';
    if (f === '12' && /^(?:19|20)/u.test(nummer)) return 'mulig-duf';
  }
  if (nummer.length === 5 && FEMFORMER.has(f) && SISTEFEM.test(foran)) return 'personnummer';
  return undefined;
}

/**
 * Numbers that may never be on the internet (R19, R20): fødselsnummer and those like it, DUF numbers, and bank
 * account numbers, in every way they are written. A number is found where whole groups of digits make it up: inside a
 * longer row of digits (an invoice number) it is not looked for, but where the rest of the row is a date or an account, or a word says
 * that a person's number comes.
 * @param valg `syntetiskTillatt` for bodies that hold invented data only.
 */
export function finnNummer(
  tekst: string,
  valg: { readonly syntetiskTillatt: boolean },
): readonly Nummertreff[] {
  if (!kanHaNummer(tekst)) return [];
  const ut: Nummertreff[] = [];
  for (const rekke of sifferrekker(tekst)) {
    for (const { sifre: siffer, fra, til } of rekke)
      if (
        erFlereIEtt(siffer, valg.syntetiskTillatt) ||
        erStemplet(siffer, valg.syntetiskTillatt) ||
        (PERSONORD.test(tekst.slice(Math.max(0, fra - 40), fra)) && erIEnRekke(siffer, valg.syntetiskTillatt))
      )
        ut.push({ art: 'fodselsnummer', fra, til });
    for (let i = 0; i < rekke.length; i++) {
      let antall = 0;
      for (let j = i; j < rekke.length; j++) {
        antall += rekke[j]?.sifre.length ?? 0;
        if (antall > 13) break;
        if (!LENGDER.has(antall)) continue;
        const grupper = rekke.slice(i, j + 1);
        const [foerste, siste] = [grupper[0], grupper.at(-1)];
        if (foerste === undefined || siste === undefined) continue;
        const foran = tekst.slice(Math.max(0, foerste.fra - 40), foerste.fra);
        const art = vurder({ grupper, foran, syntetiskTillatt: valg.syntetiskTillatt });
        if (art !== undefined) ut.push({ art, fra: foerste.fra, til: siste.til });
      }
    }
  }
  for (const { fra, til, form } of datoOgFem(tekst))
    if ((form === 'vanlig' || !valg.syntetiskTillatt) && !ut.some((t) => t.fra < til && fra < t.til))
      ut.push({ art: 'personnummer', fra, til });
  return ut;
}
