import type { Innsendingsfeil } from '../../innsyn/innsending.ts';
import type { Innsynsliste } from '../../innsyn/liste.ts';
import type { Kvittering } from '../../innsyn/tjeneste/sende-inn.ts';
import type { Utlevering } from '../../innsyn/tjeneste/filer.ts';
import type { Status, Statuskrav } from '../../innsyn/tjeneste/status.ts';
import type { Svarbrev } from '../../innsyn/tjeneste/svarbrev.ts';
import type { Listegruppe, Titler } from './linjer.ts';
import type { Virksomhetstall } from './tallager.ts';

/** What the reader has typed, given back when something must be mended. */
export interface Kravverdier {
  readonly epost: string;
  readonly levering: 'epost' | 'post' | 'hente';
  readonly adresse: string;
  readonly navn: string;
  readonly organisasjon: string;
  readonly kommentar: string;
  readonly beskrivelse: string;
  readonly beskrivelseVirksomhet: string;
  readonly miljoe: boolean;
}

export const HANDLINGER = [
  'purr',
  'begrunnelse',
  'klage',
  'trekk-noe',
  'trekk',
  'levering',
  'slett',
] as const;
export type Handling = (typeof HANDLINGER)[number];

/** Why a step on the status page was not taken. */
export interface Stegfeil {
  readonly handling: Handling;
  readonly referanse: string;
  readonly kode: 'velg' | 'for-lang' | 'idnummer' | 'ikke-naa' | 'adresse';
  /** What was written, so that it need not be written again. */
  readonly tekst: string;
}

/** Why a page could not be shown, or a form not taken. */
export type Innsynsfeil =
  'fremmed' | 'for-stort' | 'feil-type' | 'for-mange' | 'lenke' | 'ukjent' | 'metode' | 'full' | 'nede';

/** What a page under /innsyn is made from. Made anew for every request, and never kept. */
export type Innsynsside =
  | {
      readonly art: 'liste';
      readonly liste: Innsynsliste;
      /** What the address has beyond what can be asked for at a time (R38). */
      readonly resten: Innsynsliste;
      readonly grupper: readonly Listegruppe[];
      /** The list came with the address, from somebody who shared it; it is not the reader's own. */
      readonly delt: boolean;
      /** Where the reader was when something was put on the list. */
      readonly fra: string | undefined;
    }
  | {
      readonly art: 'krav';
      readonly liste: Innsynsliste;
      readonly resten: Innsynsliste;
      readonly grupper: readonly Listegruppe[];
      /** Bodies that something can be asked of in words. */
      readonly virksomheter: readonly { readonly slug: string; readonly navn: string }[];
      readonly verdier: Kravverdier;
      readonly feil: readonly Innsendingsfeil[];
      readonly forMange: boolean;
      readonly merke: string;
      /** When silence counts as a refusal, if it is sent now; absent where the rule does not hold. */
      readonly svarfrist: string | undefined;
    }
  | {
      readonly art: 'sendt';
      readonly kvittering: Kvittering | undefined;
      readonly timer: number | undefined;
      readonly liste: Innsynsliste;
    }
  | {
      readonly art: 'bekreft';
      readonly kvittering: Kvittering;
      readonly brukt: boolean;
    }
  | {
      readonly art: 'status';
      readonly status: Status;
      /** The letters that have been sent. */
      readonly brev: readonly Svarbrev[];
      /** The documents that are given, while they can be fetched. */
      readonly filer: readonly Utlevering[];
      readonly titler: Titler;
      readonly ny: boolean;
      readonly gjort: Handling | undefined;
      readonly feil: Stegfeil | undefined;
    }
  /** Where a link to all requests of an address is asked for. */
  | {
      readonly art: 'mine';
      readonly sendt: boolean;
      readonly epost: string;
      readonly feil: 'ugyldig' | 'for-mange' | undefined;
    }
  | { readonly art: 'alle-mine'; readonly krav: readonly Statuskrav[]; readonly titler: Titler }
  | { readonly art: 'tall'; readonly tall: readonly Virksomhetstall[] }
  | { readonly art: 'slettet' }
  | { readonly art: 'feil'; readonly kode: Innsynsfeil };

/** The page's address among the built pages; its own address may hold a secret, and stays outside. */
export const SIDEADRESSE: Readonly<Record<Innsynsside['art'], string>> = {
  liste: '/innsyn',
  krav: '/innsyn/krav',
  sendt: '/innsyn/sendt',
  bekreft: '/innsyn/bekreft',
  status: '/innsyn/status',
  mine: '/innsyn/mine',
  'alle-mine': '/innsyn/alle-mine',
  tall: '/innsyn/tall',
  slettet: '/innsyn/slettet',
  feil: '/innsyn/feil',
};
