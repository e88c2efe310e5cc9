import { finnPersonnavn } from '../navn/personnavn.ts';

/** «f. 12.03.2011», «født 120311»: a date that says of whom a text is. */
const FOEDT = String.raw`(?:(?<!\p{L})f\.?|f(?:ø|oe?)dt|f(?:ø|oe?)dd|f(?:ø|oe?)dsels?dato|f\.?\s?dato|(?<!\p{L})(?:born|dob|riegádan))\s*:?\s*`;
/** The words of them: a date beside a name is looked for where one of these stands before it. */
const FOEDT_ORD = ['f', 'født', 'fødd', 'fdato', 'fødselsdato', 'fødselsdag', 'born'];
const MAANEDER = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const DATOER = [
  String.raw`(?<dag>\d{1,2})[.\s/-]{0,2}(?<maaned>\d{1,2})[.\s/-]{0,2}(?<aar>(?:19|20)?\d{2})(?!\d)`,
  String.raw`(?<dag>\d{1,2})\.?\s*(?<maaned>${MAANEDER.join('|')})\s*(?<aar>(?:19|20)?\d{2})(?!\d)`,
  String.raw`(?<aar>(?:19|20)\d{2})[.\s/-]?(?<maaned>\d{2})[.\s/-]?(?<dag>\d{2})(?!\d)`,
];
const FOEDSELSDATOER = DATOER.map((dato) => new RegExp(FOEDT + dato, 'giu'));
/** Of a name, in brackets or not: «Kari Nordmann 12.03.2011», «Nordmann Kari (120311)». */
const ETTER_NAVN = DATOER.map((dato) => new RegExp(String.raw`^[\s,(–-]{1,3}${dato}`, 'iu'));
const EPOST = /([\p{L}\p{N}][\p{L}\p{N}._%+'-]*)@[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;
/** Telephone and account numbers, however they are grouped; a case number has a slash. */
const LANGT_TALL = /(?<![\d./-])\d(?:[ .\u00a0-]?\d){7,15}(?![\d/-])/gu;
/** Dates and years stand everywhere, and a sum is nobody's. */
const DATO =
  /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d|(?:19|20)\d\d[ .-]\d\d[ .-]\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d[ -](?:19|20)\d\d)$/u;

const to = (tall: string): string => tall.padStart(2, '0');
const uten0 = (tall: string): string => String(Number(tall));

/** A day in each of the ways that a birth date is written. */
function* skrivemaater(dag: string, maaned: number, aar: string): Generator<string> {
  const aarene = aar.length === 4 ? [aar, aar.slice(2)] : [aar, `19${aar}`, `20${aar}`];
  const navn = MAANEDER[maaned - 1] ?? '';
  // «12.03.2011», «12.3.11» and «12. mars 2011» are the same day.
  for (const d of [to(dag), uten0(dag)])
    for (const ett of aarene) {
      for (const m of [to(String(maaned)), String(maaned)]) yield d + m + ett;
      if (navn !== '') yield `${d} ${navn} ${ett}`;
    }
  for (const ett of aarene) if (ett.length === 4) yield ett + to(String(maaned)) + to(dag);
}

const slikDenSkrives = ({ groups = {} }: RegExpMatchArray): Iterable<string> => {
  const { dag = '', maaned = '', aar = '' } = groups;
  return skrivemaater(dag, MAANEDER.indexOf(maaned.toLowerCase()) + 1 || Number(maaned), aar);
};

/** A date right after a person's name may be any day: it is a birth date where somebody says so, or where it is six digits in a row. */
function* datoerEtterNavn(tekst: string): Generator<string> {
  for (const navn of finnPersonnavn(tekst)) {
    const bak = tekst.slice(tekst.indexOf(navn) + navn.length);
    for (const uttrykk of ETTER_NAVN) {
      const treff = uttrykk.exec(bak);
      if (treff === null) continue;
      for (const skrevet of slikDenSkrives(treff)) {
        for (const foran of FOEDT_ORD) yield skrevet.includes(' ') ? `${foran} ${skrevet}` : foran + skrevet;
        if (/^[\s,(–-]+\d{6}$/u.test(treff[0]) && skrevet.length === 6) yield skrevet;
      }
    }
  }
}

/**
 * What in a hidden text says who somebody is by itself, whatever stands around it: birth dates, e-mail addresses, telephone
 * and account numbers. Written without what parts the digits; a day with its month in letters is three words.
 */
export function saermerker(tekst: string): readonly string[] {
  const ut = new Set<string>(datoerEtterNavn(tekst));
  for (const uttrykk of FOEDSELSDATOER)
    for (const treff of tekst.matchAll(uttrykk)) for (const skrevet of slikDenSkrives(treff)) ut.add(skrevet);
  for (const [hele] of tekst.matchAll(LANGT_TALL)) {
    if (DATO.test(hele)) continue;
    // Of Norway, whether it is said or not.
    const tall = hele.replace(/\D/gu, '').replace(/^(?:00)?47(?=\d{8}$)/u, '');
    for (const skrevet of tall.length === 8 ? [tall, `47${tall}`, `0047${tall}`] : [tall]) ut.add(skrevet);
  }
  for (const [, lokal = ''] of tekst.matchAll(EPOST))
    if (lokal.length > 4) ut.add(lokal.replace(/[._%+'-]/gu, ''));
  return [...ut];
}
