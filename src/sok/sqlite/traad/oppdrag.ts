import type { Forslag, Sokehelse, Sokesvar, Sporring } from '../../sokemotor.ts';
import type { Leser } from '../leser.ts';

/** What a search thread is started with. */
export interface Arbeiderdata {
  readonly sti: string;
  readonly ramme: number | undefined;
  /** The date on which it is started. */
  readonly iDag: string;
  /** How much of the usual room it has for what it remembers between searches. */
  readonly andel: number;
}

/** A question to a reader, as it crosses to a worker thread. */
export type Oppdrag =
  | {
      readonly art: 'sok';
      readonly sporring: Sporring;
      readonly iDag: string;
      /** Entries that the index may have an older version of than the journal: they are not found. */
      readonly utelatt: readonly string[];
    }
  | {
      readonly art: 'forslag';
      readonly tekst: string;
      readonly valg: { readonly antall: number; readonly virksomhet?: string };
      readonly iDag: string;
    }
  | { readonly art: 'helse'; readonly iDag: string };

export type Svar =
  | { readonly art: 'sok'; readonly svar: Sokesvar }
  | { readonly art: 'forslag'; readonly svar: readonly Forslag[] }
  | { readonly art: 'helse'; readonly svar: Sokehelse };

export function utfoer(leser: Leser, oppdrag: Oppdrag): Svar {
  switch (oppdrag.art) {
    case 'sok':
      return { art: 'sok', svar: leser.sok(oppdrag.sporring, oppdrag.iDag, oppdrag.utelatt) };
    case 'forslag':
      return { art: 'forslag', svar: leser.forslag(oppdrag.tekst, oppdrag.valg, oppdrag.iDag) };
    case 'helse':
      return { art: 'helse', svar: leser.helse(oppdrag.iDag) };
  }
}

/** What goes to a worker, and what comes back: an answer, or the reason why there is none; and, once, that the thread is open. */
export interface Sporsmaal {
  readonly nr: number;
  readonly oppdrag: Oppdrag;
}
export type Tilbakemelding =
  | { readonly nr: number; readonly svar: Svar }
  | { readonly nr: number; readonly feil: string }
  | { readonly klar: true };
