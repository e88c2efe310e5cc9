import type { Klokke } from '../tid/oslo.ts';
import type { Rapport } from './rapport/rapport.ts';

export const formater = ['noark5', 'noark4', 'auto'] as const;
export type Format = (typeof formater)[number];

export type Fase = 'avtrykk' | 'leser' | 'fletter' | 'avstemmer' | 'indekserer';

/** How far a phase has come. Counts only: nothing of what is read. */
export interface Fremdrift {
  readonly fase: Fase;
  readonly ferdig: number;
  readonly totalt: number;
  readonly enhet: 'byte' | 'poster' | 'saker';
}
export type Fremdriftsmelder = (fremdrift: Fremdrift) => void;

export interface Puljestorrelse {
  readonly saker: number;
  readonly poster: number;
}

export interface Eksportvalg {
  readonly format: Format;
  readonly sti: string;
  /** The data directory: databases, configuration, and the run's working directory. */
  readonly data: string;
  readonly klokke: Klokke;
  /** The body's slug; where absent, the delivery's arkivskaperNavn or the configuration decides. */
  readonly virksomhet?: string;
  /** The source's id; where absent, the body's only one. */
  readonly kilde?: string;
  readonly torrkjoring?: boolean;
  /** Given the dry run's copy of the stores, closed, before it is thrown away. */
  readonly etterTorrkjoring?: (kopi: string, rapport: Rapport) => Promise<void>;
  /** The delivery is the whole of its source, arkivdeler and period: what it does not have is withdrawn. */
  readonly komplett?: boolean;
  /** Withdraws also when a complete delivery lacks more than 2 % of what is known, and takes an old one that comes again. */
  readonly bekreft?: boolean;
  readonly fremdrift?: Fremdriftsmelder;
  /** How much is published in one transaction of the public store. */
  readonly pulje?: Puljestorrelse;
}
