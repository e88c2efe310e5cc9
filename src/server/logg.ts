import { pino, type Logger } from 'pino';

export type Logg = Pick<Logger, 'info' | 'warn' | 'error'>;

/**
 * The server's log: ids, kinds, statuses and milliseconds. It is never given an address, a query, a title or a name, and
 * of an error only its class and where it was thrown (design § 4).
 */
export const lagLogg = (mal: NodeJS.WritableStream = process.stdout): Logg =>
  pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, mal);

const STEDER = 6;

/** An error as the log may know it: its class and its call sites; the message may quote what somebody typed. */
export function feilForLogg(feil: unknown): { readonly klasse: string; readonly steder: readonly string[] } {
  if (!(feil instanceof Error)) return { klasse: typeof feil, steder: [] };
  const steder = (feil.stack ?? '').split('\n').filter((linje) => /^\s+at /.test(linje));
  return { klasse: feil.constructor.name, steder: steder.slice(0, STEDER).map((linje) => linje.trim()) };
}
