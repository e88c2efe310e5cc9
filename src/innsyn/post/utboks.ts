import type { Mal } from './ny-post.ts';
import type { Transport } from './transport.ts';

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
  /** Of those that wait: how many have been tried and were not taken, for each of the server's codes or the connection's. */
  readonly utsatte: readonly { readonly kode: string; readonly antall: number }[];
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

/** What became of one mail of a request. Neither addresses nor words. */
export interface Kravpost extends Postlinje {
  readonly til: Ventende['til'];
  readonly tilstand: 'venter' | 'overlevert' | 'sendt' | 'avvist' | 'bortfalt';
  readonly sendt?: Date;
  /** It was written as a file, since there was no mail server: nobody has got it from here. */
  readonly somFil: boolean;
}

/** Where a mail stands while it is being sent. */
export type Sendestand = 'venter' | 'overlevert';

/** The outbox of `innsyn.db`. Several processes may send from it: a mail is given over by one of them only. */
export interface Utboks {
  /** Those whose time has come, oldest first; not one that an earlier mail to the same reader about the same request waits before. */
  forfalte(naa: Date, antall: number): Promise<readonly Ventende[]>;
  /** Whether the time of any has come: asked often, and cheap. */
  harForfalt(naa: Date): Promise<boolean>;
  /**
   * Takes a mail that waits, just before the sign that ends it is given to the server. Synchronous: it is on disk before the sign
   * is sent. A crash from here on leaves the mail uncertain, and uncertain mail is not sent again.
   * @returns false when it does not wait any more: another sender has it, and this one must break off.
   */
  overlever(id: string): boolean;
  sendt(id: string, naa: Date, maate: Transport['art']): Promise<void>;
  /**
   * Failed for now: to be tried again.
   * @param fra what this sender left it as: `overlevert` when the server has said that it did not take it. Where another sender has
   *   moved it on meanwhile, nothing happens.
   */
  utsett(id: string, fra: Sendestand, neste: Date, feilkode: string): Promise<void>;
  /** Refused for good. The unit is told when it was to the one who asked. */
  avvis(id: string, fra: Sendestand, naa: Date, feilkode: string): Promise<void>;
  /** There is nobody to send it to any more. */
  frafall(id: string): Promise<void>;
  /** A person wants it sent again, with the same Message-ID. */
  sendIgjen(id: string, naa: Date): Promise<boolean>;
  /** A person has seen that it did not arrive, and there is nothing more to do with it. */
  leggVekk(id: string): Promise<boolean>;
  /** Every mail of a request, oldest first. */
  forKrav(referanse: string): Promise<readonly Kravpost[]>;
  /** Since when mail to the one who made an order does not arrive; undefined when the last of it did, or is still on its way. */
  ikkeLevert(bestillingId: string): Promise<Date | undefined>;
  /** It came back, and the unit is told when it was to the one who asked. False when there is no such mail. */
  komIRetur(id: string, naa: Date, kode: string): Promise<boolean>;
  stand(virksomhet?: string): Promise<Poststand>;
}
