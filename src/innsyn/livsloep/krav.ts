import type { Stansgrunn } from '../frister/stans.ts';
import type { Dokumentutfall, Kanal, Klageavgjoerelse } from './hendelse.ts';

export interface Dokumentklage {
  readonly mottatt: Date;
  /** `taushet`: no answer in time, which counts as a refusal (R41). `avvisning`: that an earlier complaint was dismissed. */
  readonly gjelder: 'avslag' | 'taushet' | 'avvisning';
  /** It came too late: the last day on which it could be made, and whether it may be heard all the same (fvl. § 31). */
  readonly forSent?: { readonly frist: string; readonly kanOppreises: boolean };
  /** The body dismissed it; `framme` as of an answer. */
  readonly avvist?: { readonly tid: Date; readonly framme?: Date };
  readonly oversendt?: Date;
  readonly avgjort?: { readonly tid: Date; readonly utfall: Klageavgjoerelse };
  /** When what the complaint was about was given after all. */
  readonly omgjort?: Date;
}

/** One document in a request, and where it stands. */
export interface Kravdokument {
  /** 1, 2, 3 … in the request. */
  readonly nummer: number;
  /** Absent while it waits. `framme`: when it is with the requester, where that is later than when it was sent. */
  readonly svar?: { readonly utfall: Dokumentutfall; readonly tid: Date; readonly framme?: Date };
  readonly stanser: readonly { readonly grunn: Stansgrunn; readonly fra: Date; readonly til?: Date }[];
  readonly begrunnelse?: { readonly krevd: Date; readonly gitt?: Date; readonly framme?: Date };
  readonly klage?: Dokumentklage;
  readonly trukket?: Date;
  /**
   * The appeal body set the decision aside: when it waits for a new one from, and when it was answered first. What came of the old
   * answer, reasons that were asked for too, is no more.
   */
  readonly paaNytt?: { readonly fra: Date; readonly foerstSvart?: Date };
}

/** A request to one body: what its events have made of it. Never changed; every event makes a new one. */
export interface Krav {
  readonly kanal: Kanal;
  /** When the law's clock began. */
  readonly mottatt: Date;
  readonly bekreftet?: Date;
  readonly tatt?: Date;
  readonly miljoe?: { readonly forlenget?: Date };
  readonly dokumenter: readonly Kravdokument[];
  readonly purret?: Date;
  readonly lukket?: { readonly tid: Date; readonly grunn: 'ferdig' | 'trukket' | 'aldri-bekreftet' };
  /** The time of the last event: none comes before it, whatever the clock says. */
  readonly sist: Date;
}

/** What the law's days depend on, from the configuration. */
export interface Lovvalg {
  readonly sone: string;
  readonly kongenIStatsraad: boolean;
  readonly miljoeLoerdagTelles: boolean;
  /**
   * True while stored events are read back: what was in time when it happened stays so, though the configuration of the
   * days has changed since.
   */
  readonly gjenspilles?: boolean;
}

export const venter = (d: Kravdokument): boolean => d.svar === undefined && d.trukket === undefined;
export const staar = (d: Kravdokument): boolean => d.stanser.some((s) => s.til === undefined);
/** R49: access that is given cannot be complained of; every other answer can. */
export const harKlagerett = (d: Kravdokument): boolean => d.svar !== undefined && d.svar.utfall !== 'innsyn';
/** R47: reasons that were asked for and not given; who has been given access after all needs none. */
export const venterPaaBegrunnelse = (d: Kravdokument): boolean =>
  d.begrunnelse !== undefined && d.begrunnelse.gitt === undefined && harKlagerett(d);

/** True while somebody has still something to do with the complaint. */
export function klageErAapen({ klage, svar }: Kravdokument): boolean {
  if (klage === undefined || klage.omgjort !== undefined || klage.avvist !== undefined) return false;
  if (klage.avgjort === undefined) return true;
  const { utfall } = klage.avgjort;
  // What was upheld on silence is carried out by answering; the document still waits.
  return (utfall === 'medhold' || utfall === 'delvis') && svar !== undefined;
}

/**
 * True where the appeal body has not said whether access is due: it sent the request back to be decided anew, or dismissed the complaint
 * without hearing it (R48). The complaint is over, and the right to complain is not, for as long as its days last.
 */
export const endteUtenDom = ({ avgjort }: Dokumentklage): boolean =>
  avgjort?.utfall === 'opphevet' || avgjort?.utfall === 'avvist';

/**
 * Whether a complaint that is made leaves the right to complain again: one of silence that was settled, of the answer that came
 * (R41, R48), one that set a decision aside, of the new one or of its absence, one that the appeal body dismissed, of what it was made
 * of, and one that the body dismissed, of that.
 */
export const kanKlageIgjen = (d: Kravdokument): boolean =>
  d.klage === undefined ||
  d.klage.avvist !== undefined ||
  endteUtenDom(d.klage) ||
  (d.klage.gjelder === 'taushet' && !klageErAapen(d) && d.svar !== undefined);

/** Where a request stands, in one word: what is most pressing for the body. */
export const FASER = [
  'ubekreftet',
  'mottatt',
  'under-behandling',
  'stanset',
  'besvart',
  'begrunnelse-krevd',
  'klaget',
  'oversendt',
  'lukket',
] as const;
export type Fase = (typeof FASER)[number];

export function fase(krav: Krav): Fase {
  if (krav.lukket !== undefined) return 'lukket';
  if (krav.bekreftet === undefined) return 'ubekreftet';
  const klager = krav.dokumenter.filter(klageErAapen);
  if (klager.some((d) => d.klage?.oversendt === undefined || d.klage.avgjort !== undefined)) return 'klaget';
  if (krav.dokumenter.some(venterPaaBegrunnelse)) return 'begrunnelse-krevd';
  const ventende = krav.dokumenter.filter(venter);
  if (ventende.length > 0) {
    if (ventende.every(staar)) return 'stanset';
    // A body that has answered some of it has begun, whether or not anybody said so.
    const begynt =
      krav.tatt !== undefined || krav.dokumenter.some((d) => d.svar !== undefined || d.paaNytt !== undefined);
    return begynt ? 'under-behandling' : 'mottatt';
  }
  return klager.length > 0 ? 'oversendt' : 'besvart';
}
