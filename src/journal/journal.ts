import type { Dokumentnummer, Saksnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import type { Arkivkjoering } from './arkivspor.ts';
import type { Dagside, Dagsidevalg } from './dagside.ts';

/** One place in a case, in number order: an entry, or why there is none. */
export type Saksplass =
  | { readonly art: 'post'; readonly dokumentnummer: number; readonly publisert: Publisert }
  | { readonly art: 'hull'; readonly dokumentnummer: number; readonly hull: Hull }
  /** A number inside the case that nothing is known of (R18). */
  | { readonly art: 'tomt'; readonly dokumentnummer: number };

/** What an address leads to. */
export type Oppslag =
  | { readonly art: 'funnet'; readonly publisert: Publisert }
  | { readonly art: 'hull'; readonly hull: Hull }
  | { readonly art: 'trukket' }
  /** The entry lies in another case now (the public numbers it has there). */
  | { readonly art: 'flyttet'; readonly til: Dokumentnummer }
  | { readonly art: 'ukjent' };

export type Saksoppslag =
  | {
      readonly art: 'funnet';
      /** Absent for a case without published entries: it shows only its number. */
      readonly sak: OffentligSak | undefined;
      readonly plasser: readonly Saksplass[];
    }
  | { readonly art: 'trukket' }
  | { readonly art: 'ukjent' };

export interface Dag {
  readonly dato: string;
  readonly antall: number;
}

/** How fresh a journal is (R61), and how much it holds. */
export interface Ferskhet {
  /** The last time an export put something out or found nothing new; an instant. */
  readonly sistOppdatert: string | undefined;
  /** The newest journaldato that is published, of those that were not to come when it was updated. */
  readonly journalfoertTil: string | undefined;
  readonly antallPoster: number;
}

export interface JournalVirksomhet {
  readonly slug: string;
  readonly navn: string;
}

/** What a period holds, by journaldato: published entries and every logged reason why one is not shown (R4). */
export interface Journaltall {
  readonly publisert: number;
  readonly holdt: number;
  readonly utelatt: number;
  readonly trukket: number;
  readonly forsinket: number;
}

/** Reading the public journal. Everything here may be shown; nothing here opens the internal zone. */
export interface Journal {
  virksomheter(): Promise<readonly JournalVirksomhet[]>;
  ferskhet(virksomhet: string): Promise<Ferskhet>;
  /** The days that have entries, newest first, at most `antall`, on or before `til` when given. */
  dager(virksomhet: string, valg: { til?: string; antall: number }): Promise<readonly Dag[]>;
  /** The nearest days with entries before and after `dato`. */
  naboer(virksomhet: string, dato: string): Promise<{ forrige?: string; neste?: string }>;
  /** Everything journalført on a date, by registreringsID: case number, then document number; and what is held or withdrawn that day. */
  dagliste(
    virksomhet: string,
    dato: string,
  ): Promise<{ readonly poster: readonly Publisert[]; readonly hull: readonly Hull[] }>;
  /** A page of the same list, in the same order: the last page of a long day costs as the first. */
  dagside(virksomhet: string, dato: string, valg: Dagsidevalg): Promise<Dagside>;
  sak(virksomhet: string, nummer: Saksnummer): Promise<Saksoppslag>;
  post(virksomhet: string, nummer: Dokumentnummer): Promise<Oppslag>;
  /** The entries behind search hits, in the order asked for; ids that are gone are left out. */
  poster(ider: readonly string[]): Promise<readonly Publisert[]>;
  /**
   * Counts a period, both ends included. What has no known journaldato (withdrawn before it was ever shown) is counted
   * only where the period has no ends.
   */
  tell(virksomhet: string, periode: { fra?: string; til?: string }): Promise<Journaltall>;
  /** True while a body's whole journal is closed (R59). One row read: made for being asked for every request. */
  stengt(virksomhet: string): Promise<boolean>;
  /**
   * True while the search index may still hold what is withdrawn of a body with a whole source: no search may be answered of it.
   * One row read, as {@link Journal.stengt}.
   */
  sokStengt(virksomhet: string): Promise<boolean>;
  /**
   * How many entries the index is behind with, each number at most `flest`: `gamle` it has an older version of than the journal, or
   * holds though they are gone; `nye` it does not have yet. What is too far back in a long queue to be looked at counts as old.
   */
  soketHenger(flest: number): Promise<{ readonly gamle: number; readonly nye: number }>;
  /** The last run of the archive that changed this journal, or found nothing to change; undefined before it was noted. */
  sisteKjoering(): Promise<Arkivkjoering | undefined>;
  /** True when an export has been refused, because the archive is older than this journal, and none has been accepted since. */
  arkivAvvist(): Promise<boolean>;
  /** A number that changes with every change to public bytes: the version that caches and ETags are made of. */
  versjon(): Promise<number>;
  /** The version in which something that was shown was last taken away, replaced or closed: what was made of an earlier one may hold it. */
  sistTattBort(): Promise<number>;
  lukk(): Promise<void>;
}
