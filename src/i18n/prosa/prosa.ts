/** A page of plain text: headings with paragraphs under them. */
interface Avsnitt {
  readonly id: string;
  readonly overskrift: string;
  readonly tekst: readonly string[];
  /** Addresses of data, and what is there. */
  readonly adresser?: readonly { readonly sti: string; readonly hva: string }[];
}
export interface Prosa {
  readonly tittel: string;
  readonly ingress: string;
  readonly avsnitt: readonly Avsnitt[];
}
