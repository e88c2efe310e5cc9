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

/** The public holidays of Norway, by names that a page can put into words in its own language. */
export type Helligdag =
  | 'nyttaarsdag'
  | 'skjaertorsdag'
  | 'langfredag'
  | 'foerstePaaskedag'
  | 'andrePaaskedag'
  | 'arbeidernesDag'
  | 'grunnlovsdagen'
  | 'kristiHimmelfartsdag'
  | 'foerstePinsedag'
  | 'andrePinsedag'
  | 'foersteJuledag'
  | 'andreJuledag';

/** Days from Easter Sunday to the movable holidays. */
const BEVEGELIGE: readonly (readonly [Helligdag, number])[] = [
  ['skjaertorsdag', -3],
  ['langfredag', -2],
  ['foerstePaaskedag', 0],
  ['andrePaaskedag', 1],
  ['kristiHimmelfartsdag', 39],
  ['foerstePinsedag', 49],
  ['andrePinsedag', 50],
];
const FASTE: readonly (readonly [Helligdag, string])[] = [
  ['nyttaarsdag', '01-01'],
  ['arbeidernesDag', '05-01'],
  ['grunnlovsdagen', '05-17'],
  ['foersteJuledag', '12-25'],
  ['andreJuledag', '12-26'],
];

const regnet = new Map<number, ReadonlyMap<string, Helligdag>>();

function navngitte(aar: number): ReadonlyMap<string, Helligdag> {
  let dager = regnet.get(aar);
  if (dager === undefined) {
    const paaske = paaskedag(aar);
    const prefiks = String(aar).padStart(4, '0');
    dager = new Map([
      ...BEVEGELIGE.map(([navn, n]) => [dato(addDays(paaske, n)), navn] as const),
      // Where two fall on one day (Ascension Day on 1 May), the fixed one gives its name.
      ...FASTE.map(([navn, d]) => [`${prefiks}-${d}`, navn] as const),
    ]);
    regnet.set(aar, dager);
  }
  return dager;
}

const sett = new Map<number, ReadonlySet<string>>();

/**
 * The public holidays of Norway in a year, yyyy-mm-dd, Sundays that are holidays anyhow included (R43). 24 and 31 December
 * are working days.
 */
export function helligdager(aar: number): ReadonlySet<string> {
  let dager = sett.get(aar);
  if (dager === undefined) {
    dager = new Set(navngitte(aar).keys());
    sett.set(aar, dager);
  }
  return dager;
}

/** Which holiday a day (yyyy-mm-dd) is, if any (R43). */
export const helligdagPaa = (dag: string): Helligdag | undefined =>
  navngitte(Number(dag.slice(0, 4))).get(dag);
