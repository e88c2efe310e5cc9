/** «f. 12.03.2011», «født 120311»: a date that says of whom a text is. */
const FOEDSELSDATO =
  /(?:(?<!\p{L})f\.?|f(?:ø|oe?)dt|f(?:ø|oe?)dd|f(?:ø|oe?)dsels?dato|f\.?\s?dato)\s*:?\s*(\d{1,2})[.\s/-]?(\d{1,2})[.\s/-]?((?:19|20)?\d{2})(?!\d)/giu;
const EPOST = /([\p{L}\p{N}][\p{L}\p{N}._%+'-]*)@[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;
/** Telephone and account numbers, however they are grouped; a case number has a slash. */
const LANGT_TALL = /(?<![\d./-])\d(?:[ .\u00a0-]?\d){7,15}(?![\d/-])/gu;
/** Dates and years stand everywhere, and a sum is nobody's. */
const DATO =
  /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d|(?:19|20)\d\d[ .-]\d\d[ .-]\d\d|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d[ -](?:19|20)\d\d)$/u;

const to = (tall: string): string => tall.padStart(2, '0');
const uten0 = (tall: string): string => String(Number(tall));

/**
 * What in a hidden line says who somebody is by itself, whatever stands around it: birth dates, e-mail addresses, telephone
 * and account numbers. Written without what parts the digits.
 */
export function saermerker(tekst: string): readonly string[] {
  const ut = new Set<string>();
  for (const [, dag = '', maaned = '', aar = ''] of tekst.matchAll(FOEDSELSDATO)) {
    const aarene = aar.length === 4 ? [aar, aar.slice(2)] : [aar, `19${aar}`, `20${aar}`];
    // «12.03.2011» and «12.3.11» are the same day.
    for (const d of [to(dag), uten0(dag)])
      for (const m of [to(maaned), uten0(maaned)]) for (const ett of aarene) ut.add(d + m + ett);
  }
  for (const [hele] of tekst.matchAll(LANGT_TALL)) if (!DATO.test(hele)) ut.add(hele.replace(/\D/gu, ''));
  for (const [, lokal = ''] of tekst.matchAll(EPOST))
    if (lokal.length > 4) ut.add(lokal.replace(/[._%+'-]/gu, ''));
  return [...ut];
}
