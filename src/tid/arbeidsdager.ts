import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { isWeekend } from 'date-fns/isWeekend';
import { parse } from 'date-fns/parse';
import { helligdager } from './helligdager.ts';

/** A calendar day without a clock: midnight in whatever zone, since only days are counted. @throws RangeError if it is none. */
function dag(dato: string): Date {
  const svar = parse(dato, 'yyyy-MM-dd', new Date(0));
  if (!isValid(svar) || dato.length !== 10)
    throw new RangeError('Datoen må skrives som åååå-mm-dd og finnes i kalenderen.');
  return svar;
}

const tekst = (d: Date): string => format(d, 'yyyy-MM-dd');
const arbeider = (d: Date): boolean => !isWeekend(d) && !helligdager(d.getFullYear()).has(tekst(d));

/** Whether a day (yyyy-mm-dd) is neither Saturday, Sunday nor a public holiday (R43). */
export const erArbeidsdag = (dato: string): boolean => arbeider(dag(dato));

/**
 * The working day that comes `antall` working days after a day; the count starts on the day after (R43). With 0 it is the day
 * itself, or the first working day after it when it is none.
 * @param antall a whole number, not negative.
 */
export function leggTilArbeidsdager(dato: string, antall: number): string {
  if (!Number.isInteger(antall) || antall < 0)
    throw new RangeError('Antall arbeidsdager må være et helt tall fra 0 og opp.');
  let her = dag(dato);
  let igjen = antall;
  while (igjen > 0) {
    her = addDays(her, 1);
    if (arbeider(her)) igjen--;
  }
  while (!arbeider(her)) her = addDays(her, 1);
  return tekst(her);
}

/**
 * How many working days lie after `fra`, up to and with `til`: 0 for the same day, 1 from a Friday to the Monday (R62).
 * Negative when `til` comes first.
 */
export function arbeidsdagerMellom(fra: string, til: string): number {
  if (til < fra) return arbeidsdagerMellom(til, fra) === 0 ? 0 : -arbeidsdagerMellom(til, fra);
  const slutt = dag(til);
  let antall = 0;
  for (let her = addDays(dag(fra), 1); her <= slutt; her = addDays(her, 1)) if (arbeider(her)) antall++;
  return antall;
}
