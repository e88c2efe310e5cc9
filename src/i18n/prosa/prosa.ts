/** A page of plain text: headings with paragraphs under them. */
export interface Avsnitt {
  readonly id: string;
  readonly overskrift: string;
  readonly tekst: readonly string[];
}
export interface Prosa {
  readonly tittel: string;
  readonly ingress: string;
  readonly avsnitt: readonly Avsnitt[];
}
