import type { Arbeid, Arbeidsliste } from '../../../arkiv/arbeid.ts';
import type { OffentligeBytes } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Postsammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-post.ts';
import type { Sakssammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-sak.ts';
import type { Tenktvedtak } from '../../../konsoll/forhaandsvisning/tenkt-vedtak.ts';
import type { Maskefelt } from '../../../konsoll/post/maskeord.ts';
import type { Poststand, Saksstand } from '../../../konsoll/post/stand.ts';
import type { Valg } from '../../../konsoll/post/valg.ts';
import type { Virkningsdel } from '../../../konsoll/post/virkning.ts';
import type { Kontakt } from '../../../konfig/virksomhet.ts';

/** What came of a form: done, or why not. */
export type Melding =
  | { readonly art: 'gjort'; readonly nr: number; readonly soketEtter: boolean }
  | { readonly art: 'utdatert' | 'avvist'; readonly tekst: string };

/** The list that somebody works through, with the way on. */
export interface Listevei {
  readonly liste: Arbeidsliste;
  readonly kode: string | undefined;
  readonly forrige: Arbeid | undefined;
  readonly neste: Arbeid | undefined;
}

/** The registers' choices, for what may be masked and how. */
export interface Registervalg {
  readonly koder: readonly Valg[];
  readonly hjemler: readonly Valg[];
}

/** What is filled in of a what-if. */
export interface Hvahvisskjema {
  readonly skjerm: string;
  readonly kode: string;
  readonly hjemmel: string;
  readonly linje: string;
}

interface Felles {
  readonly virksomhet: string;
  /** «2026/123-4», or «2026/123». */
  readonly nummer: string;
  /** Its page in the console. */
  readonly sti: string;
  /** Where an incident of it is opened, for whoever may. */
  readonly hendelse?: string | undefined;
}

/** What the pages of an entry and of a case are made from. */
export type Postsider =
  | (Felles & {
      readonly art: 'post';
      readonly sammenligning: Postsammenligning;
      readonly sak: Sakssammenligning | undefined;
      readonly bytes: OffentligeBytes;
      readonly stand: Poststand;
      readonly felter: readonly Maskefelt[];
      readonly valg: Registervalg;
      readonly linjeskift: readonly Valg[];
      /** Whom to ask, by what the archive says. */
      readonly spoer: { readonly saksbehandler: string | undefined; readonly kontakt: Kontakt };
      readonly vei: Listevei | undefined;
      /** Access requests with a file on it, for whoever may see them. */
      readonly innsynskrav: readonly string[];
      readonly melding: Melding | undefined;
    })
  | (Felles & {
      readonly art: 'sak';
      readonly sammenligning: Sakssammenligning | undefined;
      readonly poster: readonly Postsammenligning[];
      readonly andres: number;
      readonly bytes: OffentligeBytes;
      /** Absent for whoever may not decide of all that is in it. */
      readonly stand: Saksstand | undefined;
      readonly felter: readonly Maskefelt[];
      readonly valg: Registervalg;
      readonly linjeskift: readonly Valg[];
      readonly melding: Melding | undefined;
    })
  | (Felles & {
      readonly art: 'maskering';
      readonly sett: number;
      readonly felter: readonly Maskefelt[];
      readonly valg: Registervalg;
      /** What is chosen: ids of words, other phrases line by line, and the hjemmel. */
      readonly valgte: readonly string[];
      readonly andre: string;
      readonly hjemmel: string;
      readonly grunn: string;
      /** Absent where nothing can be said of it; then the message says why. */
      readonly deler: readonly Virkningsdel[] | undefined;
      readonly avvist: string | undefined;
      /** The list that the person came from. */
      readonly sporring: string;
    })
  | (Felles & {
      readonly art: 'hva-hvis';
      readonly sett: number;
      readonly skjema: Hvahvisskjema;
      readonly valg: Registervalg;
      readonly linjeskift: readonly Valg[];
      readonly deler: readonly Virkningsdel[] | undefined;
      readonly arkivnotater: readonly string[];
      readonly aapner: boolean;
      readonly kanVedtas: readonly Tenktvedtak[];
      readonly avvist: string | undefined;
    });
