import { pino, type DestinationStream, type Logger } from 'pino';

export type Logg = Pick<Logger, 'info' | 'warn' | 'error'>;

/** The time of a line, put into words once a millisecond: under load many lines share one. */
function lagTidsstempel(): () => string {
  let ms = 0;
  let stempel = '';
  return () => {
    const naa = Date.now();
    if (naa !== ms) {
      ms = naa;
      stempel = `,"time":"${new Date(naa).toISOString()}"`;
    }
    return stempel;
  };
}

/**
 * Standard output, a few kilobytes at a time and at least every half second, so that no request waits for a disk or a pipe; what
 * is left is written when the process ends.
 */
const standardUt = () => pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 500 });

/**
 * The server's log: ids, kinds, statuses and milliseconds. It is never given an address, a query, a title or a name, and
 * of an error only its class and where it was thrown (design § 4).
 */
export const lagLogg = (mal: DestinationStream = standardUt()): Logg =>
  pino({ base: null, timestamp: lagTidsstempel() }, mal);

const STEDER = 6;

/** An error as the log may know it: its class and its call sites; the message may quote what somebody typed. */
export function feilForLogg(feil: unknown): { readonly klasse: string; readonly steder: readonly string[] } {
  if (!(feil instanceof Error)) return { klasse: typeof feil, steder: [] };
  const steder = (feil.stack ?? '').split('\n').filter((linje) => /^\s+at /.test(linje));
  return { klasse: feil.constructor.name, steder: steder.slice(0, STEDER).map((linje) => linje.trim()) };
}
