import type { Journalliste } from '../../../arkiv/oversikt.ts';
import type { Loggkontroll, Logglinje } from '../../../arkiv/logg.ts';
import type { HendelseMedKlokke } from '../../../konsoll/hendelser.ts';
import type { Vistside } from '../../../konsoll/vistliste.ts';
import type { Innstillingstabell } from '../../../konsoll/innstillinger/vis-innstillinger.ts';
import type { Proeve } from '../../../konsoll/innstillinger/proever.ts';
import type { Behandling } from '../../../konfig/tilgangskode.ts';
import type { Oekt } from '../../../konsoll/oekter.ts';
import type { Utestengt } from '../../../konsoll/utestengte.ts';
import type { Listelinje } from '../../../konsoll/lister/linje.ts';
import type { Loggvalg } from '../../../konsoll/logg/les-logg.ts';
import type { Figur } from '../../../konsoll/tall/figur.ts';

/** A page of one of the staff's own lists (R73). */
interface Journallisteside {
  readonly art: 'journalliste';
  readonly virksomhet: string;
  readonly liste: Journalliste;
  readonly fra: string;
  readonly til: string;
  /** Empty for all that the person may see. */
  readonly enhet: string;
  /** Units to choose among; those who have only some can choose no other. */
  readonly enheter: readonly string[];
  readonly bareEnheter: boolean;
  /** Empty for all. */
  readonly saksbehandler: string;
  readonly linjer: readonly Listelinje[];
  /** The query of the list without its place, of its file, and of the next page when there is one. */
  readonly sporring: string;
  readonly neste: string | undefined;
  readonly foerste: boolean;
  /** What is wrong with the period. */
  readonly feil: string | undefined;
}

/** The figures of a body (R62). */
interface Tallside {
  readonly art: 'tall';
  readonly virksomhet: string;
  readonly fra: string;
  readonly til: string;
  readonly enhet: string;
  readonly enheter: readonly string[];
  readonly bareEnheter: boolean;
  /** Working days that count as in time. */
  readonly grense: number;
  readonly figurer: readonly Figur[];
  readonly feil: string | undefined;
}

/** The log of looks and decisions (R68). */
export interface Loggside {
  readonly art: 'logg';
  readonly valg: Loggvalg;
  /** The bodies whose lines the person may read, by slug and name. */
  readonly virksomheter: readonly { readonly slug: string; readonly navn: string }[];
  readonly linjer: readonly Logglinje[];
  /** The query of the search, of its file, and of the next page when there is one. */
  readonly sporring: string;
  readonly neste: string | undefined;
  readonly foerste: boolean;
  readonly feil: string | undefined;
  /** What a check of the whole chain came to, when one was just made. */
  readonly kontroll: Loggkontroll | { readonly art: 'feil'; readonly tekst: string } | undefined;
}

/** What somebody had written in a form that was not taken, and why it was not. */
export interface Avvist {
  readonly melding: string;
  readonly felt: URLSearchParams;
}

/** The incidents of a body (R60), and the form that opens one. */
export interface Hendelseslisteside {
  readonly art: 'hendelser';
  readonly virksomhet: string;
  readonly hendelser: readonly HendelseMedKlokke[];
  /** Sources that an incident may be about all of. */
  readonly kilder: readonly { readonly id: string; readonly navn: string }[];
  /** Now in Oslo, for the form: yyyy-mm-dd and hh:mm. */
  readonly naa: { readonly dato: string; readonly klokkeslett: string };
  /** What the person came from: a case or an entry by number. */
  readonly om: string;
  readonly avvist: Avvist | undefined;
}

/** One incident, with all that is told of it. */
interface Hendelsesside extends HendelseMedKlokke {
  readonly art: 'hendelse';
  readonly virksomhet: string;
  /** A page of what was shown. */
  readonly vist: Vistside;
  readonly naa: { readonly dato: string; readonly klokkeslett: string };
  readonly avvist: Avvist | undefined;
}

/** The settings of a body, and what other ones would do (R71, R72). */
export interface Innstillingsside {
  readonly art: 'innstillinger';
  readonly virksomhet: string;
  /** The bodies whose settings the person may see. */
  readonly virksomheter: readonly { readonly slug: string; readonly navn: string }[];
  readonly tabeller: readonly Innstillingstabell[];
  /** What may be tried: every code of every source, the legal bases, and the delay as it is. Undefined for whoever may not. */
  readonly proevbart:
    | {
        readonly kilder: readonly {
          readonly id: string;
          readonly navn: string;
          readonly koder: readonly { readonly kode: string; readonly behandling: Behandling }[];
        }[];
        readonly hjemler: readonly { readonly id: string; readonly tekst: string }[];
        readonly utsettArbeidsdager: number;
      }
    | undefined;
  readonly proeve: Proeve | undefined;
  readonly avvist: Avvist | undefined;
}

/** Who is logged in: oneself, or everyone who has a role in a body. */
interface Oekterside {
  readonly art: 'oekter';
  /** Undefined for one's own. */
  readonly virksomhet: string | undefined;
  readonly oekter: readonly Oekt[];
  /** Those who may be shut out, and those who are; none of one's own. */
  readonly personer: readonly { readonly id: string; readonly navn: string }[];
  readonly utestengte: readonly Utestengt[];
  /** How many were just ended. */
  readonly avsluttet: number | undefined;
  readonly feil: string | undefined;
}

/** The help: its first page, or one topic by its address. */
interface Hjelpeside {
  readonly art: 'hjelp';
  readonly emne: string | undefined;
}

/** The console's pages that give a view of the whole: lists, figures, log, settings, incidents, help. */
export type Oversiktsside =
  | Journallisteside
  | Tallside
  | Loggside
  | Hendelseslisteside
  | Hendelsesside
  | Innstillingsside
  | Oekterside
  | Hjelpeside;

/** Each one's address among the built pages. */
export const OVERSIKTSADRESSER: Readonly<Record<Oversiktsside['art'], string>> = {
  journalliste: '/arkiv/journalliste',
  tall: '/arkiv/tall',
  logg: '/arkiv/logg',
  hendelser: '/arkiv/hendelser',
  hendelse: '/arkiv/hendelse',
  innstillinger: '/arkiv/innstillinger',
  oekter: '/arkiv/oekter',
  hjelp: '/arkiv/hjelp',
};
