export type Leveransetilstand = 'leser' | 'lest' | 'flettet';

/** What was counted while a delivery was read. */
export interface Lesesammendrag {
  readonly poster: number;
  readonly saker: number;
  readonly annet: Readonly<Record<string, number>>;
  /** Entries without a date or a number, since they are not journalført, by status. Summaries of earlier versions have none. */
  readonly ikkeJournalfoert?: Readonly<Record<string, number>>;
  /** Cases that came more than once, and not alike. */
  readonly ulikeSaker: number;
  readonly kontrolltall: readonly {
    readonly fil: string;
    readonly hva: string;
    readonly oppgitt: number;
    readonly lest: number;
  }[];
}

export interface Leveranserad {
  readonly nr: number;
  readonly virksomhet: string;
  readonly kilde: string;
  readonly fingeravtrykk: string;
  readonly tilstand: Leveransetilstand;
  readonly sammendrag: Lesesammendrag | undefined;
}

/** The part of a source that a complete delivery is the whole of. */
export interface Omfang {
  readonly fra?: string;
  readonly til?: string;
}

/** The first and the last day of it: before and after all others where none is said. */
export const periode = ({ fra = '0000-00-00', til = '9999-12-31' }: Omfang): Required<Omfang> => ({
  fra,
  til,
});

export interface Mangler {
  /** Entries the archive knows within the delivery's arkivdeler and period. */
  readonly kjent: number;
  /** How many of them the delivery does not have. */
  readonly borte: number;
}
