import type { Enhetsomfang } from '../../../arkiv/omfang.ts';
import type { Arbeidsliste } from '../../../arkiv/arbeid.ts';
import type { Rapport } from '../../../eksport/rapport/rapport.ts';
import type { Flersvar } from '../../../eksport/vedtak/vedta-flere.ts';
import type { Flerhandling } from '../../../konsoll/bestem-om-flere.ts';
import type { Forhaandsvistsak } from '../../../konsoll/forhaandsvisning/flere-poster.ts';
import type { Proveside } from '../../../konsoll/forhaandsvisning/leveranse/proveleveranse.ts';
import type { Provefilter, Provetall } from '../../../konsoll/forhaandsvisning/leveranse/liste.ts';
import type { Flate } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Postsammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-post.ts';
import type { Sakssammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-sak.ts';
import type { Vidtstand } from '../../../konsoll/trekk-alt.ts';
import type { Ventedag, Ventefrist } from '../../../konsoll/godkjenning.ts';

/** What became of a decision about several entries, and the way back. */
export interface Flersvarside {
  readonly art: 'flersvar';
  readonly virksomhet: string;
  readonly handling: Flerhandling | 'godkjenn';
  readonly svar: Flersvar;
  readonly tilbake: { readonly navn: string; readonly sti: string };
}

/** What is about to be opened for several entries, to be seen before it is. */
interface Bekreftside {
  readonly art: 'bekreft-flere';
  readonly virksomhet: string;
  readonly liste: Arbeidsliste;
  readonly handling: Flerhandling;
  readonly grunn: string;
  readonly sett: number;
  readonly grupper: readonly Forhaandsvistsak[];
}

/** What waits for approval: by day, or the entries of a day, a case or a number. */
type Godkjenningsside =
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
interface Dagside {
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

/** A delivery before it is published. */
interface Leveranseside {
  readonly art: 'leveranse';
  readonly virksomhet: string;
  readonly filter: Provefilter;
  readonly side: number;
  readonly sider: number;
  /** Undefined when no dry run of the body is kept. */
  readonly prove:
    | (Proveside & {
        readonly laget: string;
        readonly tall: readonly Provetall[];
        /** For who may see the figures of the whole body. */
        readonly rapport: Rapport | undefined;
      })
    | undefined;
}

/** One entry of a delivery before it is published. */
interface Leveransepostside {
  readonly art: 'leveransepost';
  readonly virksomhet: string;
  readonly nummer: string;
  readonly adresse: string;
  readonly laget: string;
  readonly sammenligning: Postsammenligning;
  readonly sak: Sakssammenligning | undefined;
  readonly flater: readonly Flate[];
}

/** The last export's report. */
interface Rapportside {
  readonly art: 'rapport';
  readonly virksomhet: string;
  readonly rapport: Rapport | undefined;
  /** When a later export began that has not come to its end; an instant. */
  readonly uferdigSiden: string | undefined;
}

/** All of a body's journal, or of one of its sources: withdrawn or not. */
interface Trekkaltside {
  readonly art: 'trekk-alt';
  readonly virksomhet: string;
  /** Must be written to confirm. */
  readonly navn: string;
  readonly stand: Vidtstand;
  /** Absent when the public side is through with what was decided. */
  readonly fremgang: 'gaar' | 'avbrutt' | undefined;
  /** What the public can read and search in meanwhile. */
  readonly publikum: 'stengt' | 'uten-sok' | 'aapen';
  readonly feil: string | undefined;
}

/** What a withdrawal of all of it takes, before it is made. */
interface SeTrekkaltside {
  readonly art: 'se-trekk-alt';
  readonly virksomhet: string;
  /** As the form says it. */
  readonly omfang: string;
  readonly kilde: string | undefined;
  readonly enheter: readonly Enhetsomfang[];
  /** Some of the entries, archive and public beside each other. */
  readonly grupper: readonly Forhaandsvistsak[];
}

/** The console's pages of several entries at once. */
export type Dagsside =
  | Flersvarside
  | SeTrekkaltside
  | Bekreftside
  | Godkjenningsside
  | Dagside
  | Leveranseside
  | Leveransepostside
  | Rapportside
  | Trekkaltside;

/** Their addresses among the built pages. */
export const DAGSADRESSER: Readonly<Record<Dagsside['art'], string>> = {
  flersvar: '/arkiv/flersvar',
  'bekreft-flere': '/arkiv/bekreft-flere',
  godkjenning: '/arkiv/godkjenning',
  godkjenn: '/arkiv/godkjenn',
  dag: '/arkiv/dag',
  leveranse: '/arkiv/leveranse',
  leveransepost: '/arkiv/leveransepost',
  rapport: '/arkiv/rapport',
  'trekk-alt': '/arkiv/trekk-alt',
  'se-trekk-alt': '/arkiv/se-trekk-alt',
};
