import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';

/** The clock, always passed in: tests and replays decide what time it is. */
export type Klokke = () => Date;

export const OSLO = 'Europe/Oslo';

/** The calendar date, yyyy-mm-dd, that an instant falls on in a time zone. */
export const datoI = (instant: Date, sone: string = OSLO): string =>
  format(new TZDate(instant.getTime(), sone), 'yyyy-MM-dd');

/**
 * The date one year after, yyyy-mm-dd: the day on which what happened on `dato` becomes old (R31).
 * 29 February becomes 28 February, so that a name is never findable longer than a year.
 */
export function ettAarEtter(dato: string): string {
  const [aar, rest] = [Number(dato.slice(0, 4)), dato.slice(4)];
  const neste = String(aar + 1).padStart(4, '0');
  return neste + (rest === '-02-29' ? '-02-28' : rest);
}

/** True from the day that lies exactly one year after `dato` (R31, R32). */
export const erEldreEnnEttAar = (dato: string, iDag: string): boolean => iDag >= ettAarEtter(dato);
