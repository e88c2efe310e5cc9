import { begrunnelsesadgang, begrunnelsesfrist, klagefrist } from '../frister/etter-svar.ts';
import { DOEGN } from '../../tid/dager.ts';
import { forlengetMiljoefrist, miljoebegrunnelsesfrist, miljoefrist } from '../frister/miljoefrist.ts';
import type { Frist } from '../frister/regnskap.ts';
import { stansedager } from '../frister/stans.ts';
import { andreVarsel, foersteVarsel, svarfrist } from '../frister/svarfrister.ts';
import {
  harKlagerett,
  kanKlageIgjen,
  klageErAapen,
  type Krav,
  type Kravdokument,
  type Lovvalg,
  venter,
} from './krav.ts';

/** When the days to answer a document began: when the request came, or when the appeal body sent it back (R48). */
const ventetFra = (krav: Krav, { paaNytt }: Kravdokument): Date => paaNytt?.fra ?? krav.mottatt;

/** The answer deadline of one document: fifteen virkedager or two months (R51), or five working days (R41, R42). */
export function dokumentetsSvarfrist(krav: Krav, d: Kravdokument, lov: Lovvalg): Frist | undefined {
  const mottatt = ventetFra(krav, d);
  const stanser = d.stanser.map((s) => stansedager(s.fra, s.til, lov.sone));
  if (krav.miljoe?.forlenget !== undefined) return forlengetMiljoefrist(mottatt, lov.sone);
  if (krav.miljoe !== undefined)
    return miljoefrist({ mottatt, stanser, loerdagTelles: lov.miljoeLoerdagTelles, sone: lov.sone });
  return svarfrist({ mottatt, stanser, kongenIStatsraad: lov.kongenIStatsraad, sone: lov.sone });
}

/** The first last day of what waits, were the time to answer made longer now (R51). */
export const forlengetTil = (krav: Krav, lov: Lovvalg): string | undefined =>
  krav.dokumenter
    .filter(venter)
    .map((d) => forlengetMiljoefrist(ventetFra(krav, d), lov.sone).dato)
    .flatMap((dato) => dato ?? [])
    .toSorted()[0];

/** How long a document's answer can be complained of, or the dismissal of a complaint of it (R48). */
export function dokumentetsKlagefrist(d: Kravdokument, lov: Lovvalg): Frist | undefined {
  if (!harKlagerett(d) || d.svar === undefined) return undefined;
  const avvist = d.klage?.avvist;
  if (avvist !== undefined) return klagefrist(avvist.framme ?? avvist.tid, undefined, lov.sone);
  const { krevd, gitt, framme } = d.begrunnelse ?? {};
  const begrunnelse = krevd && { krevd, ...(gitt && { gitt: framme ?? gitt }) };
  return klagefrist(d.svar.framme ?? d.svar.tid, begrunnelse, lov.sone);
}

/** How long fuller reasons of an answer may be asked for (R47). */
export const dokumentetsBegrunnelsesadgang = (svar: NonNullable<Kravdokument['svar']>, lov: Lovvalg): Frist =>
  begrunnelsesadgang(svar.framme ?? svar.tid, lov.sone);

/**
 * Every deadline that runs for a document now: the warnings and the answer while it waits (R41, R51), the time to ask for
 * reasons and to complain after a refusal (R47, R48), and the body's time to give reasons (R47).
 */
export function klokkerFor(krav: Krav, d: Kravdokument, lov: Lovvalg): readonly Frist[] {
  if (krav.lukket !== undefined || d.trukket !== undefined) return [];
  if (venter(d)) {
    const stanser = d.stanser.map((s) => stansedager(s.fra, s.til, lov.sone));
    const grunnlag = { mottatt: ventetFra(krav, d), stanser, sone: lov.sone };
    const varsler = krav.miljoe === undefined ? [foersteVarsel(grunnlag), andreVarsel(grunnlag)] : [];
    const svar = dokumentetsSvarfrist(krav, d, lov);
    return svar === undefined ? varsler : [...varsler, svar];
  }
  if (d.svar === undefined || !harKlagerett(d)) return [];
  const ut: Frist[] = [];
  if (d.begrunnelse === undefined) ut.push(dokumentetsBegrunnelsesadgang(d.svar, lov));
  else if (d.begrunnelse.gitt === undefined)
    ut.push(
      krav.miljoe === undefined
        ? begrunnelsesfrist(d.begrunnelse.krevd, lov.sone)
        : miljoebegrunnelsesfrist(d.begrunnelse.krevd, lov.miljoeLoerdagTelles, lov.sone),
    );
  const klage = dokumentetsKlagefrist(d, lov);
  if (klage !== undefined && kanKlageIgjen(d)) ut.push(klage);
  return ut;
}

/** The date on which the body next must have done something, across the documents; for the queue's order. */
export function nesteFrist(krav: Krav, lov: Lovvalg): string | undefined {
  if (krav.lukket !== undefined || krav.bekreftet === undefined) return undefined;
  const datoer = krav.dokumenter
    .flatMap((d) => klokkerFor(krav, d, lov))
    .filter((f) =>
      ['svarfrist', 'miljoefrist', 'miljoefrist-forlenget', 'begrunnelsesfrist'].includes(f.regel),
    )
    .flatMap((f) => f.dato ?? []);
  return datoer.toSorted()[0];
}

/** A complaint that has waited longer than this for the body is late, in milliseconds. */
export const GAMMEL_KLAGE = 14 * DOEGN;

/** Since when a complaint has waited for the body to decide or forward it; the oldest, where there are several. */
export function klageSiden(krav: Krav): Date | undefined {
  if (krav.lukket !== undefined) return undefined;
  return krav.dokumenter
    .filter((d) => klageErAapen(d) && d.klage?.oversendt === undefined)
    .flatMap((d) => d.klage?.mottatt ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
}
