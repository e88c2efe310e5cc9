import type { Handling } from '../tilgang.ts';

/** One page of help: one task, in the order it is done. */
export interface Hjelpeemne {
  /** Its address: `/arkiv/hjelp/<emne>`. */
  readonly emne: string;
  readonly tittel: string;
  /** When one does it, in a sentence or two. */
  readonly ingress: string;
  /** What it explains, of all that can be done in the console. */
  readonly handlinger: readonly Handling[];
  readonly steg: readonly string[];
  readonly deler: readonly { readonly overskrift: string; readonly avsnitt: readonly string[] }[];
  /** Other topics that belong to it. */
  readonly se: readonly string[];
}
