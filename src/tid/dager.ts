const DOGN = 86_400_000;

/** A calendar day counted in UTC, where every day is as long as the next: no clock change can move it. */
function middag(dato: string): number {
  const svar = Date.parse(`${dato}T00:00:00Z`);
  if (dato.length !== 10 || Number.isNaN(svar) || new Date(svar).toISOString().slice(0, 10) !== dato)
    throw new RangeError('Datoen må skrives som åååå-mm-dd og finnes i kalenderen.');
  return svar;
}

/** The day (yyyy-mm-dd) that lies `antall` calendar days after; before, when it is negative. @throws RangeError if it is no date. */
export const plussDager = (dato: string, antall: number): string =>
  new Date(middag(dato) + antall * DOGN).toISOString().slice(0, 10);

/** Day of the week, 1 for Monday to 7 for Sunday. @throws RangeError if it is no date. */
export const ukedagnummer = (dato: string): number => new Date(middag(dato)).getUTCDay() || 7;

/** The same day of the month, `antall` months later, or that month's last day when it is shorter. */
export function plussMaaneder(dato: string, antall: number): string {
  const fra = new Date(middag(dato));
  const til = new Date(Date.UTC(fra.getUTCFullYear(), fra.getUTCMonth() + antall + 1, 0));
  til.setUTCDate(Math.min(fra.getUTCDate(), til.getUTCDate()));
  return til.toISOString().slice(0, 10);
}
