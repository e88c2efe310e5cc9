import type { Journalposttype } from '../../src/noark/koder.ts';

/** A shielding as the invented municipality registers it: code, level and hjemmel (the seed routine's form). */
export interface Demoskjerming {
  readonly kode: string;
  readonly nivaa: 1 | 2 | 3;
  readonly hjemmel: string;
}

export interface Demopart {
  readonly rolle: 'avsender' | 'mottaker' | 'kopi';
  readonly navn: string;
  readonly person: boolean;
}

export interface Demodokument {
  readonly tittel: string;
  readonly format: string;
}

export interface Demotittel {
  readonly linje1: string;
  readonly linje2?: string;
}

export interface Demopost extends Demotittel {
  readonly nr: number;
  readonly type: Journalposttype;
  readonly status: string;
  readonly journaldato: string;
  readonly dokumentetsDato?: string;
  readonly parter: readonly Demopart[];
  readonly enhet: string;
  readonly saksbehandler: string;
  readonly dokumenter: readonly Demodokument[];
  readonly skjerming?: Demoskjerming;
  /** The number in the same case of the entry that settled this one. */
  readonly avskrevetAv?: number;
}

export interface Demosak extends Demotittel {
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly saksdato: string;
  readonly mal: Malkort;
  readonly saksansvarlig: string;
  readonly avsluttet: boolean;
  readonly part?: string;
  readonly skjerming?: Demoskjerming;
  readonly poster: readonly Demopost[];
}

/** What a kind of case has in common, whichever case it is. */
export interface Malkort {
  readonly navn: string;
  readonly arkivdel: Arkivdelkode;
  readonly klasse: { readonly id: string; readonly tittel: string };
  readonly enhet: string;
  readonly sakstype: string;
}

export const ARKIVDELER = {
  SAK: 'Sakarkiv',
  PERS: 'Personalarkiv',
  ELEV: 'Elevarkiv',
  BV: 'Barnevern',
} as const;
export type Arkivdelkode = keyof typeof ARKIVDELER;
