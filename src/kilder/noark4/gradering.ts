/** The sikkerhetsgrader of sikkerhetsloven § 5-3 and the grades of beskyttelsesinstruksen § 4. */
const GRADER = /^(begrenset|konfidensielt|hemmelig|strengt hemmelig|fortrolig|strengt fortrolig)$/i;

/**
 * The grade that a tilgangskode stands for. Noark 4 has no field for it: grades are codes among the others, known by
 * the word itself or by TK.BETEGN. A letter alone («B», «K») means other things in other archives, and says nothing.
 */
export function gradering(kode: string | undefined, betegnelse: string | undefined): string | undefined {
  return [kode, betegnelse].find((ord) => ord !== undefined && GRADER.test(ord));
}
