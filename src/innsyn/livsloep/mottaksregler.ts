import { avvis, type Avvist, type Hendelse } from './hendelse.ts';
import { type Krav, venter } from './krav.ts';
import { DOEGN } from '../../tid/dager.ts';

type Av<A extends Hendelse['art']> = Extract<Hendelse, { art: A }>;

/** The first event makes the request. */
export function send(h: Av<'sendt'>, tid: Date): Krav {
  return {
    kanal: h.kanal,
    mottatt: tid,
    ...(h.maaBekreftes ? {} : { bekreftet: tid }),
    ...(h.miljoe ? { miljoe: {} } : {}),
    dokumenter: h.dokumenter.map((nummer) => ({ nummer, stanser: [] })),
    sist: tid,
  };
}

export const bekreft = (krav: Krav, _h: Av<'bekreftet'>, tid: Date): Krav | Avvist =>
  krav.bekreftet === undefined ? { ...krav, bekreftet: tid } : avvis('alt-bekreftet');

export const glem = (krav: Krav, _h: Av<'aldri-bekreftet'>, tid: Date): Krav | Avvist =>
  krav.bekreftet === undefined
    ? { ...krav, lukket: { tid, grunn: 'aldri-bekreftet' } }
    : avvis('alt-bekreftet');

/** Whoever asks may take it back at any time, in part or wholly. */
export function trekk(krav: Krav, h: Av<'trukket'>, tid: Date): Krav | Avvist {
  if (h.dokumenter === undefined) return { ...krav, lukket: { tid, grunn: 'trukket' } };
  const valgte = h.dokumenter;
  if (!krav.dokumenter.every((d) => !valgte.includes(d.nummer) || venter(d))) return avvis('alt-besvart');
  const dokumenter = krav.dokumenter.map((d) => (valgte.includes(d.nummer) ? { ...d, trukket: tid } : d));
  const alle = dokumenter.every((d) => d.trukket !== undefined);
  return { ...krav, dokumenter, ...(alle ? { lukket: { tid, grunn: 'trukket' } } : {}) };
}

/** A reminder while something waits, once a day at most: it moves nothing, it tells the unit. */
export function purr(krav: Krav, _h: Av<'purret'>, tid: Date): Krav | Avvist {
  if (!krav.dokumenter.some(venter)) return avvis('alt-besvart');
  if (krav.purret !== undefined && tid.getTime() - krav.purret.getTime() < DOEGN)
    return avvis('nettopp-purret');
  return { ...krav, purret: tid };
}
