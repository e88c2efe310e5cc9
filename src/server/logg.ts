import { pino, type DestinationStream, type Logger } from 'pino';
import { sokebortfall } from './prov-sok.ts';
import type { Rute } from './foresporsel/ruter.ts';

/** A request that was answered, in words that are our own: nothing of it needs escaping. */
interface Besvart {
  readonly id: string;
  readonly rute: Rute;
  readonly status: number;
  /** Whole milliseconds. */
  readonly ms: number;
}

export interface Logg extends Pick<Logger, 'info' | 'warn' | 'error'> {
  /** The line of every request, of the same shape as the others and put together by hand: it costs a tenth. */
  readonly besvart: (linje: Besvart) => void;
}

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
export function lagLogg(mal: DestinationStream = standardUt()): Logg {
  const tidsstempel = lagTidsstempel();
  const logger = pino({ base: null, timestamp: tidsstempel }, mal);
  const nivaa = `{"level":${logger.levels.values['info'] ?? 30}`;
  return {
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
    besvart: ({ id, rute, status, ms }) => {
      mal.write(`${nivaa}${tidsstempel()},"id":"${id}","rute":"${rute}","status":${status},"ms":${ms}}\n`);
    },
  };
}

const STEDER = 6;

/** An error as the log may know it. */
export interface Loggfeil {
  readonly klasse: string;
  readonly steder: readonly string[];
  /** Why a search is away. */
  readonly aarsak?: string;
}

const aarsakTil = (feil: Error): Pick<Loggfeil, 'aarsak'> =>
  sokebortfall(feil) !== undefined && 'aarsak' in feil && typeof feil.aarsak === 'string'
    ? { aarsak: feil.aarsak }
    : {};

/** An error's class and its call sites, and what a search that is away says of itself; any other message may quote what somebody typed. */
export function feilForLogg(feil: unknown): Loggfeil {
  if (!(feil instanceof Error)) return { klasse: typeof feil, steder: [] };
  const steder = (feil.stack ?? '').split('\n').filter((linje) => /^\s+at /.test(linje));
  return {
    klasse: feil.constructor.name,
    ...aarsakTil(feil),
    steder: steder.slice(0, STEDER).map((linje) => linje.trim()),
  };
}

const MINUTT = 60_000;

/**
 * Tells of errors in pages. Of a search that is away every search would tell the same, with its call sites: that is told once a minute for
 * each reason, and the line of each request has its status.
 */
export function lagSidefeil(
  logg: Pick<Logg, 'error'>,
  naa: () => number = () => Date.now(),
): (sted: { readonly id: string; readonly rute: Rute }, feil: unknown) => void {
  const sist = new Map<string, number>();
  return (sted, feil) => {
    const lest = feilForLogg(feil);
    if (sokebortfall(feil) !== undefined) {
      const hva = `${lest.klasse} ${lest.aarsak ?? ''}`;
      const tid = naa();
      if (tid - (sist.get(hva) ?? -Infinity) < MINUTT) return;
      sist.set(hva, tid);
    }
    logg.error({ ...sted, ...lest }, 'feil i side');
  };
}
