import type { Baerer } from '../../noark/skjerming.ts';

/** A code that stands on something a case lies under. */
export interface Klassekode {
  readonly baerer: Extract<Baerer, 'ordningsprinsipp' | 'ordningsverdi'>;
  readonly id: string;
  readonly kode: string;
}

/** What the tables beside the records say of the keys and codes in them. */
export interface Oppslag {
  /** ADMINDEL: the unit's name. */
  enhet(id: string | undefined): string | undefined;
  /** PERNAVN: the name the person bore. */
  person(id: string | undefined): string | undefined;
  /** TGHJEMMEL: the hjemmel that goes with a code, where there is exactly one. */
  hjemmel(kode: string | undefined): string | undefined;
  /** TGKODE: what a code is called. */
  tilgangskode(kode: string | undefined): string | undefined;
  /** AVSKRMAATE: what a way of settling is called. */
  avskrivningsmaate(kode: string): string | undefined;
  /** SAKSTATUS: the standard's own status where the table shows that a local code means «utgår». */
  saksstatus(kode: string): string;
  /** JOURNSTATUS: the standard's own status where the table's name for a local code is the standard's. */
  journalstatus(kode: string): string;
  /** SAKSTYPE: what a kind of case is called. */
  sakstype(kode: string | undefined): string | undefined;
  /** ARKIVDEL: what it is called. */
  arkivdel(kode: string | undefined): string | undefined;
  /** JOURNPOST: true when the delivery holds an entry with this key. */
  harJournalpost(id: string): boolean;
  /** ORDNPRINS: what the principle is called. */
  prinsippnavn(prinsipp: string | undefined): readonly (string | undefined)[];
  /** ORDNVERDI: the value's title. */
  klassetittel(prinsipp: string | undefined, verdi: string): string | undefined;
  /** ORDNPRINS and ORDNVERDI: the codes on the principle, the value and the values above it. */
  klassekoder(prinsipp: string | undefined, verdi: string | undefined): readonly Klassekode[];
}

/** The reports hold the words themselves, and nothing to look up in. */
export const INGEN_OPPSLAG: Oppslag = {
  enhet: () => undefined,
  person: () => undefined,
  hjemmel: () => undefined,
  tilgangskode: () => undefined,
  avskrivningsmaate: () => undefined,
  saksstatus: (kode) => kode,
  journalstatus: (kode) => kode,
  sakstype: () => undefined,
  arkivdel: () => undefined,
  harJournalpost: () => false,
  prinsippnavn: () => [],
  klassetittel: () => undefined,
  klassekoder: () => [],
};
