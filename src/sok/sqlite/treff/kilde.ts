import type { Moete } from '../../rang.ts';
import type { Fraseord, Ordliste } from './frase.ts';
import type { Blant, Samler } from './samler.ts';
import type { TungtOrd } from './tunge-ord.ts';

/** Words that must follow each other, and how they are looked for. */
export interface Frase {
  readonly ord: readonly Fraseord[];
  readonly medNavn: boolean;
  /** What was written is only a way of saying it. */
  readonly svakt: boolean;
}

/** By each way a word can be met, 1 + its rank by set of places. */
export type Ranger = Readonly<Record<Moete, Uint8Array>>;

/** What meets a part of a query: how many rows at most, and the rows themselves when they are asked for. */
export interface Kilde {
  readonly hoyst: number;
  /** @param blant all rows matter when it is not said. */
  readonly les: (samler: Samler, blant?: Blant) => void;
  /** The entries that it is met by, where they are known, with other ranks. */
  readonly treff?: TungtOrd['treff'];
  /** Of a single word: the lists that it is met by, and 1 + the rank by set of places for each meeting. */
  readonly ord?: { readonly lister: readonly Ordliste[]; readonly rangVed: Ranger };
  /** Of words that must follow each other. */
  readonly frase?: Frase;
}
