import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';

const dato = (dag: Date): string => format(dag, 'yyyy-MM-dd');

/**
 * Easter Sunday of a year in the Gregorian calendar, as a local date at midnight (Meeus, Jones and Butcher).
 * @param aar 1583 or later.
 */
function paaskedag(aar: number): Date {
  const a = aar % 19;
  const [b, c] = [Math.floor(aar / 100), aar % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(aar, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** Days from Easter Sunday to the movable holidays: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const BEVEGELIGE = [-3, -2, 0, 1, 39, 49, 50];
const FASTE = ['01-01', '05-01', '05-17', '12-25', '12-26'];

const regnet = new Map<number, ReadonlySet<string>>();

/**
 * The public holidays of Norway in a year, yyyy-mm-dd, Sundays that are holidays anyhow included (R43). 24 and 31 December
 * are working days.
 */
export function helligdager(aar: number): ReadonlySet<string> {
  let dager = regnet.get(aar);
  if (dager === undefined) {
    const paaske = paaskedag(aar);
    const prefiks = String(aar).padStart(4, '0');
    dager = new Set([
      ...FASTE.map((d) => `${prefiks}-${d}`),
      ...BEVEGELIGE.map((n) => dato(addDays(paaske, n))),
    ]);
    regnet.set(aar, dager);
  }
  return dager;
}
