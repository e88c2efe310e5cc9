/** What the words of a mail are made from. Numbers, dates and links only: nothing here needs protection. */
export interface Brevdata {
  readonly organ: string;
  readonly referanse: string;
  /** All requests of the order, for mails about the whole of it. */
  readonly alle: readonly { readonly organ: string; readonly referanse: string }[];
  /** «16. november 2026 kl. 09.00». */
  readonly mottatt: string;
  readonly lenke: string;
  readonly timer: number;
  /** «2026/123-4, 2026/124», as many as fit in a line or two, and how many more. */
  readonly numre: string;
  readonly antall: number;
  /** The last day for an answer. */
  readonly svarfrist: string | undefined;
  readonly begrunnelsesfrist: string | undefined;
  /** Absent where nothing can be complained of, or a complaint is made already. */
  readonly klagefrist: string | undefined;
  readonly klageinstans: string;
  /** Then there is no complaint to Sivilombudet, and a complainer must be told (offl. § 32 first paragraph). */
  readonly kongenIStatsraad: boolean;
}

export interface Brevtekst {
  readonly emne: string;
  /** Paragraphs, with an empty line between. */
  readonly avsnitt: readonly string[];
}

/** Mails to the one who asks. */
export type Spoerrermal =
  | 'bekreft'
  | 'kvittering'
  | 'svar-klart'
  | 'begrunnelse-klar'
  | 'klage-mottatt'
  | 'klage-oversendt'
  | 'klage-avgjort'
  | 'klage-avvist'
  | 'forlenget'
  | 'frist-ute'
  | 'krav-trukket'
  | 'mine-krav';

/** Mails to the unit or the archive. */
export type Enhetsmal =
  | 'nytt-krav'
  | 'purring'
  | 'paaminnelse'
  | 'frist-ute'
  | 'begrunnelse-krevd'
  | 'ny-klage'
  | 'krav-trukket'
  | 'ikke-levert'
  | 'levering-endret'
  | 'arkivordre';

export type Brevtekster<M extends string> = Readonly<Record<M, (d: Brevdata) => Brevtekst>>;

export const liste = (alle: Brevdata['alle']): string =>
  alle.map(({ organ, referanse }) => `${referanse}  ${organ}`).join('\n');
