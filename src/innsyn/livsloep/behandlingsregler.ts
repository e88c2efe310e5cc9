import { kommerFram } from '../frister/etter-svar.ts';
import { erUtloept } from '../frister/svarfrister.ts';
import { avvis, type Avvist, type Hendelse } from './hendelse.ts';
import {
  endteUtenDom,
  klageErAapen,
  type Krav,
  type Kravdokument,
  type Lovvalg,
  staar,
  venter,
} from './krav.ts';
import { dokumentetsSvarfrist } from './klokker.ts';

type Av<A extends Hendelse['art']> = Extract<Hendelse, { art: A }>;

/** The documents with those that are named changed; the first reason against any of them stops all. */
export function forDokumenter(
  krav: Krav,
  numre: readonly number[],
  endre: (d: Kravdokument) => Kravdokument | Avvist,
): Krav | Avvist {
  const dokumenter: Kravdokument[] = [];
  for (const d of krav.dokumenter) {
    const ny = numre.includes(d.nummer) ? endre(d) : d;
    if ('avvist' in ny) return ny;
    dokumenter.push(ny);
  }
  return { ...krav, dokumenter };
}

export const ta = (krav: Krav, _h: Av<'tatt'>, tid: Date): Krav | Avvist =>
  krav.tatt === undefined ? { ...krav, tatt: tid } : avvis('alt-tatt');

function utenMiljoe(krav: Krav): Krav {
  const { kanal, mottatt, bekreftet, tatt, dokumenter, purret, sist } = krav;
  return {
    kanal,
    mottatt,
    dokumenter,
    sist,
    ...(bekreftet && { bekreftet }),
    ...(tatt && { tatt }),
    ...(purret && { purret }),
  };
}

/** R51: the other deadline profile. What was extended cannot be shortened again. */
export function merkMiljoe(krav: Krav, h: Av<'miljoe'>): Krav | Avvist {
  if (h.miljoe === (krav.miljoe !== undefined)) return avvis('alt-slik');
  if (krav.miljoe?.forlenget !== undefined) return avvis('alt-forlenget');
  return h.miljoe ? { ...krav, miljoe: {} } : utenMiljoe(krav);
}

/** R51: the extension must be told within the fifteen days, while something waits. */
export function forleng(krav: Krav, _h: Av<'forlenget'>, tid: Date, lov: Lovvalg): Krav | Avvist {
  if (krav.miljoe === undefined) return avvis('ikke-miljoe');
  if (krav.miljoe.forlenget !== undefined) return avvis('alt-forlenget');
  const ventende = krav.dokumenter.filter(venter);
  if (ventende.length === 0) return avvis('alt-besvart');
  const ute = ventende.some((d) => {
    const frist = dokumentetsSvarfrist(krav, d, lov);
    return frist !== undefined && erUtloept(frist, tid, lov.sone);
  });
  return ute && lov.gjenspilles !== true ? avvis('frist-ute') : { ...krav, miljoe: { forlenget: tid } };
}

/** R42: only what waits can stand. */
export const stans = (krav: Krav, h: Av<'stanset'>, tid: Date): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => {
    if (!venter(d)) return avvis('alt-besvart');
    if (staar(d)) return avvis('klokken-staar');
    return { ...d, stanser: [...d.stanser, { grunn: h.grunn, fra: tid }] };
  });

const slutt = (d: Kravdokument, tid: Date): Kravdokument => ({
  ...d,
  stanser: d.stanser.map((s) => (s.til === undefined ? { ...s, til: tid } : s)),
});

export const gjenoppta = (krav: Krav, h: Av<'gjenopptatt'>, tid: Date): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => (staar(d) ? slutt(d, tid) : avvis('klokken-gaar')));

/** An answer ends what stood, and settles a complaint of silence when it gives all that was asked for. */
export const besvar = (krav: Krav, h: Av<'besvart'>, tid: Date, lov: Lovvalg): Krav | Avvist =>
  forDokumenter(
    krav,
    h.svar.map((s) => s.nummer),
    (d) => {
      const utfall = h.svar.find((s) => s.nummer === d.nummer)?.utfall;
      if (utfall === undefined || !venter(d)) return avvis('alt-besvart');
      const besvart = { ...slutt(d, tid), svar: { utfall, tid, ...kommerFram(h, tid, lov.sone) } };
      if (d.klage === undefined || d.klage.omgjort !== undefined || endteUtenDom(d.klage)) return besvart;
      const gitt = utfall === 'innsyn' || (d.klage.avgjort !== undefined && klageErAapen(besvart));
      return gitt ? { ...besvart, klage: { ...d.klage, omgjort: tid } } : besvart;
    },
  );

/**
 * One thing that waits becomes several, which are in its place in every respect: received when it was, with the clock standing where
 * it stood, and with a complaint of silence that was made. Their numbers are new, so that what has happened keeps its meaning.
 */
export function del(krav: Krav, h: Av<'delt'>): Krav | Avvist {
  const delt = krav.dokumenter.find((d) => d.nummer === h.dokument);
  if (delt === undefined) return avvis('ukjent-dokument');
  if (!venter(delt)) return avvis('alt-besvart');
  const hoeyeste = Math.max(...krav.dokumenter.map((d) => d.nummer));
  if (new Set(h.til).size < h.til.length || h.til.some((n) => n <= hoeyeste)) return avvis('finnes-alt');
  return {
    ...krav,
    dokumenter: krav.dokumenter.flatMap((d) =>
      d === delt ? h.til.map((nummer) => ({ ...delt, nummer })) : [d],
    ),
  };
}
