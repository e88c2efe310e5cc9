import type { Kanal } from './livsloep/hendelse.ts';
import type { Lovvalg } from './livsloep/krav.ts';
import type { NyPost } from './post/ny-post.ts';

/** What is asked for: an entry, a whole case, or something described in words (R39). Never a title. */
export type Dokumentvalg =
  | {
      readonly art: 'post';
      readonly saksaar: number;
      readonly sakssekvensnummer: number;
      readonly dokumentnummer: number;
    }
  | { readonly art: 'sak'; readonly saksaar: number; readonly sakssekvensnummer: number }
  | { readonly art: 'beskrevet' };

export type Levering = 'epost' | 'post' | 'hente';

/** All that is known of the one who asks. Everything but the language may be absent (R36), and is once it is erased. */
export interface Spoerrer {
  readonly epost?: string;
  readonly navn?: string;
  readonly organisasjon?: string;
  readonly adresse?: string;
  readonly kommentar?: string;
  readonly levering: Levering;
  /** The language everything to the requester is written in (R66). */
  readonly sprak: 'nb' | 'nn' | 'en';
}

/** One submission, of one request to each body (R38). */
export interface Bestilling {
  readonly nr: number;
  /** Random; secret links are made from it and the key. */
  readonly id: string;
  readonly opprettet: Date;
  readonly bekreftet?: Date;
  readonly spoerrer: Spoerrer;
  /** True when the requester's data have been erased. */
  readonly slettet: boolean;
}

/** One asked-for thing, numbered 1, 2, 3 … within its request. */
export interface Etterspurt {
  readonly nummer: number;
  readonly valg: Dokumentvalg;
  /** The requester's own words for what has no number; gone when the requester is. */
  readonly beskrivelse?: string;
}

export interface NyBestilling {
  readonly id: string;
  readonly tid: Date;
  readonly kanal: Kanal;
  readonly av: string;
  readonly spoerrer: Spoerrer;
  readonly krav: readonly {
    readonly referanse: string;
    readonly virksomhet: string;
    readonly etterspurt: readonly Etterspurt[];
    readonly maaBekreftes: boolean;
    readonly miljoe: boolean;
    readonly lov: Lovvalg;
  }[];
  readonly lenker: readonly {
    readonly formaal: 'bekreft' | 'status';
    readonly hash: Buffer;
    readonly utloeper?: Date;
  }[];
  readonly post: readonly NyPost[];
}
