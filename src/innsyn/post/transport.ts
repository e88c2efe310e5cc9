import type { Raamelding } from './melding.ts';

/**
 * What became of a mail: `tatt` by the server; `utsatt`: not taken, try again; `stengt`: not taken, and the server would not take another
 * either; `avvist` for good; `uviss`: all of it was given over, and no answer came. SMTP has no way of asking afterwards.
 */
export type Leveringssvar =
  | { readonly art: 'tatt' }
  | { readonly art: 'utsatt' | 'stengt'; readonly kode: string }
  | { readonly art: 'avvist'; readonly kode: string }
  | { readonly art: 'uviss'; readonly kode: string };

export interface Transport {
  /** `smtp`, or `fil` where no server is configured: the console says which. */
  readonly art: 'smtp' | 'fil';
  /**
   * Delivers one mail.
   * @param overlever called once, before the sign that ends the mail is sent: from then on the server may have it. What it throws
   *   breaks the delivery off, before that sign.
   */
  lever(melding: Raamelding, overlever: () => void): Promise<Leveringssvar>;
}
