import type { Utfall } from '../../arkiv/avgjoerelse.ts';
import type { ENKLE_ARTER } from '../../arkiv/vedtak.ts';
import type { BundetFunn, Maskering } from '../../arkiv/vedtaksdetaljer.ts';
import type { Klokke } from '../../tid/oslo.ts';

/** What somebody wants to decide. */
export type Vedtaksoenske =
  | { readonly art: (typeof ENKLE_ARTER)[number] }
  /** Of what the archive shields the entry by now. */
  | { readonly art: 'bekreft-opphoer' }
  | { readonly art: 'masker'; readonly detaljer: Maskering }
  /** Without findings: all that the gate holds the entry for now. */
  | { readonly art: 'frigi'; readonly funn?: readonly BundetFunn[] };

/** Who decides, where, when and why. */
export interface Vedtaksramme {
  readonly data: string;
  readonly virksomhet: string;
  readonly grunn: string;
  /** Who decides: a name that is always the same person's. */
  readonly av: string;
  /** In what capacity. Whether the role may decide this is for the caller to know; a command has no person behind it. */
  readonly rolle: 'kommandolinje' | 'arkivar' | 'leder';
  readonly klokke: Klokke;
}

export interface Vedtakskall extends Vedtaksramme {
  /** «2026/123-4» an entry, «2026/123» a whole case. */
  readonly nummer: string;
  /** With an entry's number: only this one of its documents, by its public number. */
  readonly dokument?: number;
  readonly oenske: Vedtaksoenske;
  /** Number of the last decision that concerns it which the person had seen, 0 for none; absent to decide whatever it is. */
  readonly sett?: number;
}

export interface Vedtakssvar {
  /** The decision's own number: what the person now has seen. */
  readonly nr: number;
  readonly nummer: string;
  /** The archive knows the entry or the case, so that the decision follows it when it gets another number. */
  readonly kjent: boolean;
  /** Ids of entries whose public bytes changed, and of those that are no longer shown. */
  readonly endret: readonly string[];
  readonly fjernet: readonly string[];
  /** What the entry is now, and why in one word. */
  readonly naa?: { readonly utfall: Utfall; readonly grunn: string };
  /** A release that another person must confirm. */
  readonly venter: boolean;
  /** The search server was away: the index itself follows with the next run. */
  readonly soketFoelgerEtter: boolean;
}
