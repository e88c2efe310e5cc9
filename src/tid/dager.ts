/** A day and a night, in milliseconds. */
export const DOEGN = 86_400_000;

/** The start of a calendar day counted in UTC, where every day is as long as the next; undefined for what is no date. */
function iUtc(dato: string): number | undefined {
  const svar = Date.parse(`${dato}T00:00:00Z`);
  const finnes = dato.length === 10 && !Number.isNaN(svar) && new Date(svar).toISOString().startsWith(dato);
  return finnes ? svar : undefined;
}

/** True for a date, yyyy-mm-dd, that is in the calendar: not 30 February. */
export const erDato = (tekst: string): boolean => iUtc(tekst) !== undefined;

/** A calendar day counted in UTC: no clock change can move it. */
function dag(dato: string): number {
  const svar = iUtc(dato);
  if (svar === undefined) throw new RangeError('Datoen må skrives som åååå-mm-dd og finnes i kalenderen.');
  return svar;
}

/** The day (yyyy-mm-dd) that lies `antall` calendar days after; before, when it is negative. @throws RangeError if it is no date. */
export const plussDager = (dato: string, antall: number): string =>
  new Date(dag(dato) + antall * DOEGN).toISOString().slice(0, 10);

/** Whole calendar days from one date to another; below zero when the other is earlier. @throws RangeError if one is no date. */
export const dagerMellom = (fra: string, til: string): number => (dag(til) - dag(fra)) / DOEGN;

/** Day of the week, 1 for Monday to 7 for Sunday. @throws RangeError if it is no date. */
export const ukedagnummer = (dato: string): number => new Date(dag(dato)).getUTCDay() || 7;

/** The same day of the month, `antall` months later, or that month's last day when it is shorter. */
export function plussMaaneder(dato: string, antall: number): string {
  const fra = new Date(dag(dato));
  const til = new Date(Date.UTC(fra.getUTCFullYear(), fra.getUTCMonth() + antall + 1, 0));
  til.setUTCDate(Math.min(fra.getUTCDate(), til.getUTCDate()));
  return til.toISOString().slice(0, 10);
}
