import type { Mal } from '../innsynslager.ts';

/** A mail that waits to be written and sent. */
export interface Ventende {
  readonly id: string;
  readonly referanse: string;
  readonly mal: Mal;
  readonly til: 'spoer' | 'enhet' | 'arkiv';
  readonly gjelder?: string;
  readonly opprettet: Date;
  /** How many times it has been tried. */
  readonly forsoek: number;
}

/** What stands in the way, for the console: counts and codes, never addresses. */
export interface Poststand {
  readonly venter: number;
  /** When the oldest of those that wait was written. */
  readonly eldste?: Date;
  /** Given to the mail server, which never said whether it took them: not sent again by themselves. */
  readonly uvisse: readonly Postlinje[];
  /** Refused for good, or come back. */
  readonly avviste: readonly Postlinje[];
}
export interface Postlinje {
  readonly id: string;
  readonly referanse: string;
  readonly mal: Mal;
  readonly opprettet: Date;
  readonly feilkode?: string;
}

/** Where a mail stands while it is being sent. */
export type Sendestand = 'venter' | 'overlevert';

/** The outbox of `innsyn.db`. Several processes may send from it: a mail is given over by one of them only. */
export interface Utboks {
  /** Those whose time has come, oldest first. */
  forfalte(naa: Date, antall: number): Promise<readonly Ventende[]>;
  /**
   * Takes a mail that waits, just before the sign that ends it is given to the server. Synchronous: it is on disk before the sign
   * is sent. A crash from here on leaves the mail uncertain, and uncertain mail is not sent again.
   * @returns false when it does not wait any more: another sender has it, and this one must break off.
   */
  overlever(id: string): boolean;
  sendt(id: string, naa: Date): Promise<void>;
  /**
   * Failed for now: to be tried again.
   * @param fra what this sender left it as: `overlevert` when the server has said that it did not take it. Where another sender has
   *   moved it on meanwhile, nothing happens.
   */
  utsett(id: string, fra: Sendestand, neste: Date, feilkode: string): Promise<void>;
  /** Refused for good. */
  avvis(id: string, fra: Sendestand, feilkode: string): Promise<void>;
  /** There is nobody to send it to any more. */
  frafall(id: string): Promise<void>;
  /** A person wants it sent again, with the same Message-ID. */
  sendIgjen(id: string, naa: Date): Promise<boolean>;
  /** It came back. False when there is no such mail. */
  komIRetur(id: string, naa: Date, kode: string): Promise<boolean>;
  stand(virksomhet?: string): Promise<Poststand>;
}
