import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { plussDager } from './dager.ts';
import { OSLO } from './oslo.ts';

const TIME = 60 * 60 * 1000;
/** Hours that Oslo's clock is ahead of UTC, in summer and in winter. */
const FORAN = [2, 1] as const;
const KLOKKESLETT = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The instant at which it is a date (yyyy-mm-dd) and a time (hh:mm) in Oslo, whatever the machine's own zone. A time that the
 * clock jumps over in spring is an hour earlier; of one that comes twice in autumn, the first.
 *
 * @throws RangeError when it is no date, or no time.
 */
export function osloInstant(dato: string, klokkeslett = '00:00'): Date {
  if (!KLOKKESLETT.test(klokkeslett)) throw new RangeError('Klokkeslettet må skrives som tt:mm.');
  const vist = `${plussDager(dato, 0)} ${klokkeslett}`;
  const paaUr = Date.parse(`${dato}T${klokkeslett}:00Z`);
  const mulige = FORAN.map((timer) => paaUr - timer * TIME);
  const instant = mulige.find((tid) => format(new TZDate(tid, OSLO), 'yyyy-MM-dd HH:mm') === vist);
  return new Date(instant ?? Math.min(...mulige));
}

/** The last millisecond of a date in Oslo, as an instant. @throws RangeError when it is no date. */
export const sluttPaaDagen = (dato: string): Date => new Date(osloInstant(plussDager(dato, 1)).getTime() - 1);
