import type { Arbeidsliste } from '../../arkiv/arbeid.ts';
import type { Flersvar } from '../../eksport/vedta-flere.ts';
import type { Flerhandling } from '../../konsoll/bestem-om-flere.ts';
import type { Forhaandsvistsak } from '../../konsoll/forhaandsvisning/flere-poster.ts';
import type { Ventedag, Ventefrist } from '../../konsoll/godkjenning.ts';

/** What became of a decision about several entries, and the way back. */
export interface Flersvarside {
  readonly art: 'flersvar';
  readonly virksomhet: string;
  readonly handling: Flerhandling | 'godkjenn';
  readonly svar: Flersvar;
  readonly tilbake: { readonly navn: string; readonly sti: string };
}

/** What is about to be opened for several entries, to be seen before it is. */
export interface Bekreftside {
  readonly art: 'bekreft-flere';
  readonly virksomhet: string;
  readonly liste: Arbeidsliste;
  readonly handling: Flerhandling;
  readonly grunn: string;
  readonly sett: number;
  readonly grupper: readonly Forhaandsvistsak[];
}

/** What waits for approval: by day, or the entries of a day, a case or a number. */
export type Godkjenningsside =
  | {
      readonly art: 'godkjenning';
      readonly virksomhet: string;
      /** The body publishes after approval. */
      readonly etterGodkjenning: boolean;
      readonly dager: readonly Ventedag[];
    }
  | {
      readonly art: 'godkjenn';
      readonly virksomhet: string;
      readonly utvalg: { readonly dag: string } | { readonly nummer: string };
      readonly grupper: readonly Forhaandsvistsak[];
      /** Since when each waits, by number. */
      readonly ventet: ReadonlyMap<string, Ventefrist & { readonly siden: string }>;
      readonly kanGodkjenne: boolean;
      /** The query of the next page, when there is one. */
      readonly neste: string | undefined;
      readonly feil: string | undefined;
    };

/** A day as the archive has it, beside what the public gets. */
export interface Dagside {
  readonly art: 'dag';
  readonly virksomhet: string;
  readonly dato: string;
  readonly forrige: string;
  readonly neste: string;
  readonly grupper: readonly Forhaandsvistsak[];
  /** The query of the day's next page, when there is one. */
  readonly nesteSide: string | undefined;
  readonly foerste: boolean;
}

/** The console's pages of several entries at once. */
export type Dagsside = Flersvarside | Bekreftside | Godkjenningsside | Dagside;
