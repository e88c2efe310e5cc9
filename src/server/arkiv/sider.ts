import type { Oektstid } from './adgang/adgang.ts';
import type { Arbeid, Arbeidsliste } from '../../arkiv/arbeid.ts';
import type { Fase } from '../../innsyn/livsloep/krav.ts';
import type { Kildelinje } from '../../konsoll/kilder/kilder.ts';
import type { Eksportsammendrag } from '../../konsoll/siste-eksport.ts';
import type { Flerhandling } from '../../konsoll/bestem-om-flere.ts';
import { DAGSADRESSER, type Dagsside } from './flere/sider.ts';
import { INNSYNSADRESSER, type Innsynsside } from './innsyn/innsynssider.ts';
import { OVERSIKTSADRESSER, type Oversiktsside } from './oversikt/sider.ts';
import type { Postsider } from './post/sider.ts';
import type { Oppdiktet } from './adgang/utvikler.ts';

/** Why a page could not be shown, or a form not taken. */
export type Konsollfeil =
  | 'ingen-tilgang'
  | 'ukjent'
  | 'fremmed'
  | 'merke'
  | 'utlogget'
  | 'for-stort'
  | 'feil-type'
  | 'for-mange'
  | 'metode'
  | 'feil';

/** One of the work lists of a body, with its oldest. */
export interface Listeutdrag {
  readonly liste: Arbeidsliste;
  readonly antall: number;
  /** Why they wait, with how many each. */
  readonly koder: readonly { readonly kode: string; readonly antall: number }[];
  readonly eldste: readonly Arbeid[];
}

/** The access requests of a body, by their clocks. */
export interface Kravarbeid {
  readonly aapne: number;
  /** A deadline of the body's own has passed. */
  readonly overFrist: number;
  /** Those with the nearest deadline. */
  readonly naermest: readonly { readonly referanse: string; readonly fase: Fase; readonly frist: string }[];
}

/** What waits for a person in one body. */
export interface Virksomhetsarbeid {
  readonly slug: string;
  readonly navn: string;
  readonly lister: readonly Listeutdrag[];
  /** Undefined for whoever sees only some units: a request is the body's. */
  readonly krav: Kravarbeid | undefined;
  /** Sources that have been silent for too long (R61). */
  readonly stilleKilder: readonly Kildelinje[];
  readonly sisteEksport: Eksportsammendrag | undefined;
  /** When an export began that has come later, and not to its end; an instant. */
  readonly uferdigSiden: string | undefined;
  /** When the journal was last held against the archive, where that is too long ago; an instant. */
  readonly forsinketSiden: string | undefined;
}

/** What a page of the console is made from, one kind for each page. Made anew for every request, and never kept. */
export type Konsollside =
  | {
      readonly art: 'logg-inn';
      /** Where the person was going. */
      readonly til: string;
      readonly metode:
        | { readonly art: 'oidc'; readonly lenke: string }
        | { readonly art: 'utvikler'; readonly personer: readonly Oppdiktet[] };
      readonly melding:
        'ut' | 'fornyes' | 'avvist' | 'uten-rolle' | 'utestengt' | 'for-svak' | 'utsteder' | undefined;
    }
  /** Out here, and on the way out at the provider. */
  | { readonly art: 'logg-ut'; readonly til: string }
  /** Where one opens a case, an entry or a request by its number; `skrevet` is no such number. */
  | { readonly art: 'finn'; readonly virksomhet: string; readonly skrevet: string }
  | { readonly art: 'dagens-arbeid'; readonly virksomheter: readonly Virksomhetsarbeid[] }
  | {
      readonly art: 'liste';
      readonly virksomhet: string;
      readonly utdrag: Listeutdrag;
      readonly kode: string | undefined;
      /** The query of the next page, when there is one. */
      readonly neste: string | undefined;
      readonly foerste: boolean;
      /** What the person may decide about several of them at once. */
      readonly handlinger: readonly Flerhandling[];
      /** Number of the last decision in the body, when the list was read. */
      readonly sett: number;
      /** Why the form was not taken. */
      readonly feil: string | undefined;
    }
  | Dagsside
  | Oversiktsside
  | Postsider
  | Innsynsside
  | { readonly art: 'feil'; readonly kode: Konsollfeil; readonly id: string };

/** The page's address among the built pages. Its own address says more, and stays outside. */
export const SIDEADRESSE: Readonly<Record<Konsollside['art'], string>> = {
  'logg-inn': '/arkiv/logg-inn',
  'logg-ut': '/arkiv/logg-ut',
  finn: '/arkiv/finn',
  'dagens-arbeid': '/arkiv/dagens-arbeid',
  liste: '/arkiv/liste',
  ...DAGSADRESSER,
  post: '/arkiv/post',
  sak: '/arkiv/sak',
  maskering: '/arkiv/maskering',
  'hva-hvis': '/arkiv/hva-hvis',
  ...OVERSIKTSADRESSER,
  ...INNSYNSADRESSER,
  feil: '/arkiv/feil',
};

/** That the index is not up with the journal, as the journal's own store says, whoever decided what. */
export interface Sokestand {
  /** Entries it has an older version of, or holds though they are gone; at most as many as are counted. */
  readonly gamle: number;
  /** Entries that an export has brought, and that it does not have yet. */
  readonly nye: number;
  /** As many as are counted: where a number is this, there may be more. */
  readonly flest: number;
  /** Names of bodies that cannot be searched until what is withdrawn is out of the index. */
  readonly stengt: readonly string[];
}

/** What stands around every page of the console: who is in, where, and what else there is. */
export interface Konsollramme {
  /** The person's name; undefined for whoever is not logged in. */
  readonly navn: string | undefined;
  /** What the staff are called, by the ids that decisions and the log have; empty when nobody is logged in. */
  readonly ansatte: ReadonlyMap<string, string>;
  /** Goes into every form, in the field `merke`; empty when nobody is logged in. */
  readonly merke: string;
  /** How long the session has left; undefined for whoever is not in. */
  readonly oekt: Oektstid | undefined;
  /** Anybody at this machine gets in: said on every page. */
  readonly utvikler: boolean;
  /** The body whose page it is. */
  readonly virksomhet: { readonly slug: string; readonly navn: string } | undefined;
  /** How the index stands, for every body that the person has anything to do with; undefined where it is up with the journal. */
  readonly sok: Sokestand | undefined;
  /** What is wrong with the disk, in words; undefined where there is room. */
  readonly disk: string | undefined;
  /** The archive is older than the journal: nothing is published from it, and only what hides can be decided. */
  readonly utdatert: boolean;
  /** The person may open cases and entries of that body by number, from every page. */
  readonly kanFinne: boolean;
  readonly meny: readonly { readonly navn: string; readonly sti: string; readonly her: boolean }[];
}
