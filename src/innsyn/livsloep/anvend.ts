import { erUtloept } from '../frister/svarfrister.ts';
import { besvar, del, forleng, gjenoppta, merkMiljoe, stans, ta } from './behandlingsregler.ts';
import { avvis, type Avvist, type Hendelse } from './hendelse.ts';
import {
  avgjoerKlage,
  avvisKlage,
  gittBegrunnelse,
  klag,
  krevBegrunnelse,
  omgjoer,
  oversend,
} from './klageregler.ts';
import {
  kanKlageIgjen,
  klageErAapen,
  type Krav,
  type Lovvalg,
  venter,
  venterPaaBegrunnelse,
} from './krav.ts';
import { dokumentetsKlagefrist } from './klokker.ts';
import { bekreft, glem, purr, send, trekk } from './mottaksregler.ts';

/** A request is closed when all is answered, nothing is open, and the time to complain has passed (R48). */
function lukk(krav: Krav, tid: Date, lov: Lovvalg): Krav | Avvist {
  const gjenstaar = krav.dokumenter.some((d) => {
    if (d.trukket !== undefined) return false;
    if (venter(d) || klageErAapen(d) || venterPaaBegrunnelse(d)) return true;
    const frist = kanKlageIgjen(d) ? dokumentetsKlagefrist(d, lov) : undefined;
    return lov.gjenspilles !== true && frist !== undefined && !erUtloept(frist, tid, lov.sone);
  });
  return gjenstaar ? avvis('noe-gjenstaar') : { ...krav, lukket: { tid, grunn: 'ferdig' } };
}

function numreI(h: Hendelse): readonly number[] {
  if ('svar' in h) return h.svar.map((s) => s.nummer);
  if (h.art === 'delt') return [h.dokument];
  return 'dokumenter' in h ? (h.dokumenter ?? []) : [];
}

/** Events that may happen before the address is confirmed. */
const FOER_BEKREFTELSE: ReadonlySet<Hendelse['art']> = new Set(['bekreftet', 'aldri-bekreftet', 'trukket']);

function regel(krav: Krav, h: Hendelse, tid: Date, lov: Lovvalg): Krav | Avvist {
  switch (h.art) {
    case 'sendt':
      return avvis('finnes-alt');
    case 'bekreftet':
      return bekreft(krav, h, tid);
    case 'aldri-bekreftet':
      return glem(krav, h, tid);
    case 'tatt':
      return ta(krav, h, tid);
    case 'miljoe':
      return merkMiljoe(krav, h);
    case 'forlenget':
      return forleng(krav, h, tid, lov);
    case 'stanset':
      return stans(krav, h, tid);
    case 'gjenopptatt':
      return gjenoppta(krav, h, tid);
    case 'besvart':
      return besvar(krav, h, tid, lov);
    case 'delt':
      return del(krav, h);
    case 'purret':
      return purr(krav, h, tid);
    case 'begrunnelse-krevd':
      return krevBegrunnelse(krav, h, tid, lov);
    case 'begrunnelse-gitt':
      return gittBegrunnelse(krav, h, tid, lov);
    case 'klaget':
      return klag(krav, h, tid, lov);
    case 'omgjort':
      return omgjoer(krav, h, tid);
    case 'klage-avvist':
      return avvisKlage(krav, h, tid, lov);
    case 'oversendt':
      return oversend(krav, h, tid);
    case 'klage-avgjort':
      return avgjoerKlage(krav, h, tid);
    case 'trukket':
      return trekk(krav, h, tid);
    case 'lukket':
      return lukk(krav, tid, lov);
  }
}

/**
 * A request that was closed because nothing could be done with it any more is open again with what came in time and was written down
 * later, a complaint or a demand for reasons, and with a complaint that is taken though it is late (fvl. § 31).
 */
function gjenaapnet(krav: Krav, h: Hendelse): Krav | undefined {
  const { lukket, ...aapent } = krav;
  if (lukket === undefined) return aapent;
  const aapner = h.art === 'klaget' || (h.art === 'begrunnelse-krevd' && h.kom !== undefined);
  return lukket.grunn === 'ferdig' && aapner ? aapent : undefined;
}

/**
 * What an event makes of a request, or why it cannot happen. The one place that says what may follow what.
 * @param krav undefined before the first event, which must be `sendt`.
 * @param tid when it happens; never before the event that came last.
 */
export function anvend(krav: Krav | undefined, h: Hendelse, tid: Date, lov: Lovvalg): Krav | Avvist {
  if (krav === undefined) return h.art === 'sendt' ? send(h, tid) : avvis('finnes-ikke-ennaa');
  if (h.art === 'sendt') return avvis('finnes-alt');
  if (tid < krav.sist) return avvis('foer-forrige');
  const aapent = gjenaapnet(krav, h);
  if (aapent === undefined) return avvis('lukket');
  if (krav.bekreftet === undefined && !FOER_BEKREFTELSE.has(h.art)) return avvis('ikke-bekreftet');
  const kjente = new Set(krav.dokumenter.map((d) => d.nummer));
  if (!numreI(h).every((n) => kjente.has(n))) return avvis('ukjent-dokument');
  const ny = regel(aapent, h, tid, lov);
  return 'avvist' in ny ? ny : { ...ny, sist: tid };
}

/** Whether an event may happen now: what a page asks before it shows a button. */
export const kan = (krav: Krav, h: Hendelse, naa: Date, lov: Lovvalg): boolean =>
  !('avvist' in anvend(krav, h, naa < krav.sist ? krav.sist : naa, lov));

/** Stored events do not make a course that the rules allow: the store has been tampered with, or the rules have changed. */
export class LivsloepFeil extends Error {
  override readonly name = 'LivsloepFeil';
}

/** Reads a request back from its events. @throws LivsloepFeil when they do not follow one another. */
export function gjenskap(
  hendelser: readonly { readonly hendelse: Hendelse; readonly tid: Date }[],
  lov: Lovvalg,
): Krav {
  let krav: Krav | undefined;
  for (const { hendelse, tid } of hendelser) {
    const ny = anvend(krav, hendelse, tid, { ...lov, gjenspilles: true });
    if ('avvist' in ny) throw new LivsloepFeil(`Hendelsen ${hendelse.art} passer ikke i kravets forløp.`);
    krav = ny;
  }
  if (krav === undefined) throw new LivsloepFeil('Kravet har ingen hendelser.');
  return krav;
}
