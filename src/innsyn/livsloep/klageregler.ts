import { kommerFram, sisteOppreisningsdag } from '../frister/etter-svar.ts';
import { erUtloept } from '../frister/svarfrister.ts';
import { datoI } from '../../tid/oslo.ts';
import { sluttPaaDagen } from '../../tid/osloinstant.ts';
import { forDokumenter } from './behandlingsregler.ts';
import { avvis, type Avvist, type Hendelse } from './hendelse.ts';
import {
  harKlagerett,
  kanKlageIgjen,
  klageErAapen,
  type Krav,
  type Kravdokument,
  type Lovvalg,
  venter,
  venterPaaBegrunnelse,
} from './krav.ts';
import { dokumentetsBegrunnelsesadgang, dokumentetsKlagefrist, dokumentetsSvarfrist } from './klokker.ts';

type Av<A extends Hendelse['art']> = Extract<Hendelse, { art: A }>;

/** When something came: it is in time by the day the body got it, and not by the day somebody wrote it down. */
function komTid({ kom }: Av<'klaget' | 'begrunnelse-krevd'>, tid: Date): Date {
  const dagen = kom === undefined ? tid : sluttPaaDagen(kom);
  return dagen < tid ? dagen : tid;
}

/** R47: once for each document, within three weeks of a refusal. The ten days run from when it came. */
export const krevBegrunnelse = (
  krav: Krav,
  h: Av<'begrunnelse-krevd'>,
  tid: Date,
  lov: Lovvalg,
): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => {
    if (d.svar === undefined) return avvis('ikke-besvart');
    if (!harKlagerett(d)) return avvis('ingen-klagerett');
    if (d.begrunnelse !== undefined) return avvis('alt-krevd');
    const kom = komTid(h, tid);
    if (lov.gjenspilles !== true) {
      if (kom < d.svar.tid) return avvis('foer-svaret');
      if (erUtloept(dokumentetsBegrunnelsesadgang(d.svar, lov), kom, lov.sone)) return avvis('frist-ute');
    }
    return { ...d, begrunnelse: { krevd: kom } };
  });

export const gittBegrunnelse = (
  krav: Krav,
  h: Av<'begrunnelse-gitt'>,
  tid: Date,
  lov: Lovvalg,
): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) =>
    d.begrunnelse !== undefined && venterPaaBegrunnelse(d)
      ? { ...d, begrunnelse: { ...d.begrunnelse, gitt: tid, ...kommerFram(h, tid, lov.sone) } }
      : avvis('ikke-krevd'),
  );

function klagDokument(
  krav: Krav,
  d: Kravdokument,
  h: Av<'klaget'>,
  tid: Date,
  lov: Lovvalg,
): Kravdokument | Avvist {
  if (d.trukket !== undefined) return avvis('ingen-klagerett');
  if (!kanKlageIgjen(d)) return avvis('alt-klaget');
  const kom = komTid(h, tid);
  if (venter(d)) {
    // R41: no answer in five working days is a refusal; before that, and while the clock stands, it is not.
    const frist = dokumentetsSvarfrist(krav, d, lov);
    if (lov.gjenspilles !== true) {
      if (frist === undefined) return avvis('ingen-klagerett');
      if (!erUtloept(frist, kom, lov.sone)) return avvis('svarfrist-loeper');
    }
    return { ...d, klage: { mottatt: kom, gjelder: 'taushet' } };
  }
  // R49.
  if (!harKlagerett(d) || d.svar === undefined) return avvis('ingen-klagerett');
  const paaklaget = d.klage?.avvist ?? d.svar;
  const frist = dokumentetsKlagefrist(d, lov);
  const sisteDag = frist !== undefined && erUtloept(frist, kom, lov.sone) ? frist.dato : undefined;
  const kanOppreises = datoI(kom, lov.sone) <= sisteOppreisningsdag(paaklaget.tid, lov.sone);
  if (lov.gjenspilles !== true) {
    if (kom < paaklaget.tid) return avvis('foer-svaret');
    if (sisteDag !== undefined && h.forSent !== true) {
      if (!h.oppreisning) return avvis('frist-ute');
      if (!kanOppreises) return avvis('over-ett-aar');
    }
  }
  const forSent = h.forSent === true && sisteDag !== undefined && { frist: sisteDag, kanOppreises };
  return {
    ...d,
    klage: {
      mottatt: kom,
      gjelder: d.klage?.avvist === undefined ? 'avslag' : 'avvisning',
      ...(forSent && { forSent }),
    },
  };
}

/** R48, R41. */
export const klag = (krav: Krav, h: Av<'klaget'>, tid: Date, lov: Lovvalg): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => klagDokument(krav, d, h, tid, lov));

/**
 * The body gives more than it did, by itself or because the appeal body said so. Access settles the complaint; part of it
 * does so only when that is what the appeal body decided, and otherwise the rest must still be forwarded.
 */
export const omgjoer = (krav: Krav, h: Av<'omgjort'>, tid: Date): Krav | Avvist =>
  forDokumenter(
    krav,
    h.svar.map((s) => s.nummer),
    (d) => {
      const utfall = h.svar.find((s) => s.nummer === d.nummer)?.utfall;
      if (d.svar === undefined) return avvis('ikke-besvart');
      if (d.klage === undefined || utfall === undefined || !klageErAapen(d)) return avvis('ikke-klaget');
      if (utfall === 'delvis' && d.klage.avgjort?.utfall === 'medhold') return avvis('noe-gjenstaar');
      const ferdig = utfall === 'innsyn' || d.klage.avgjort !== undefined;
      return {
        ...d,
        svar: { ...d.svar, utfall },
        klage: ferdig ? { ...d.klage, omgjort: tid } : d.klage,
      };
    },
  );

/** R48: a complaint that came too late is dismissed by the body itself, unless it hears it or forwards it all the same. */
export const avvisKlage = (krav: Krav, h: Av<'klage-avvist'>, tid: Date, lov: Lovvalg): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => {
    if (d.klage === undefined || !klageErAapen(d)) return avvis('ikke-klaget');
    if (d.klage.forSent === undefined) return avvis('ikke-for-sen');
    if (d.klage.oversendt !== undefined) return avvis('alt-oversendt');
    return { ...d, klage: { ...d.klage, avvist: { tid, ...kommerFram(h, tid, lov.sone) } } };
  });

/** R48: what is not given is forwarded to the appeal body. */
export const oversend = (krav: Krav, h: Av<'oversendt'>, tid: Date): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => {
    if (d.klage === undefined || !klageErAapen(d)) return avvis('ikke-klaget');
    if (d.klage.oversendt !== undefined) return avvis('alt-oversendt');
    return { ...d, klage: { ...d.klage, oversendt: tid } };
  });

/**
 * R48: what the appeal body sets aside waits for a new decision, and has the days of a new request for it (R41). Where it sets aside that a
 * complaint was dismissed, the answer stands, and the complaint of it is with the body again.
 */
export const avgjoerKlage = (krav: Krav, h: Av<'klage-avgjort'>, tid: Date): Krav | Avvist =>
  forDokumenter(krav, h.dokumenter, (d) => {
    if (d.klage === undefined || !klageErAapen(d)) return avvis('ikke-klaget');
    if (d.klage.oversendt === undefined) return avvis('ikke-oversendt');
    if (d.klage.avgjort !== undefined) return avvis('noe-gjenstaar');
    const klage = { ...d.klage, avgjort: { tid, utfall: h.utfall } };
    if (h.utfall !== 'opphevet') return { ...d, klage };
    if (d.klage.gjelder === 'avvisning') return { ...d, klage: { mottatt: tid, gjelder: 'avslag' } };
    const { nummer, stanser, svar } = d;
    return { nummer, stanser, klage, paaNytt: { fra: tid, ...(svar && { foerstSvart: svar.tid }) } };
  });
