import type { Dokumentnummer, Saksnummer } from '../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import type { Arkivkjoering } from './arkivspor.ts';

/** What an export decides of one document number. */
export type Postvedtak =
  /**
   * Show it. `flyttetFra` leaves a redirect at the number it had before (seed routine 12.7), and takes first publication,
   * history and withdrawal with it. Within a batch all moves happen at once, so entries may change places; across
   * batches, the one that leaves a number must come before the one that takes it. `igjen`: this entry has been shown before, and
   * then was not; its history says so (R17).
   */
  | {
      readonly art: 'publiser';
      readonly post: OffentligJournalpost;
      readonly flyttetFra?: Dokumentnummer;
      readonly igjen?: true;
    }
  /** Show that it is there, and why it is not shown; a published version is taken away at once. */
  | { readonly art: 'hull'; readonly hull: Hull }
  /** Take it away and say nothing: it left status J. Same address when it comes back. */
  | { readonly art: 'skjul'; readonly nummer: Dokumentnummer }
  /** Take it away for good: its address answers 410. */
  | { readonly art: 'trekk'; readonly nummer: Dokumentnummer };

/** One batch: applied whole or not at all, in one transaction of the public store. */
export interface Publisering {
  readonly virksomhet: string;
  readonly tidspunkt: Date;
  /** Every case that a vedtak below needs, and cases that changed themselves. */
  readonly saker: readonly OffentligSak[];
  /** Cases that no longer show anything but their number. */
  readonly tommeSaker: readonly Saksnummer[];
  readonly vedtak: readonly Postvedtak[];
}

export interface Publiseringssvar {
  /** Entries whose public bytes changed, case titles included: the index must see these again. */
  readonly endret: readonly string[];
  /** Entries that are no longer shown. */
  readonly fjernet: readonly string[];
  readonly uendret: number;
  /** Entries that were to be shown and are not, because they are withdrawn: only `opphevTrekk` opens them. */
  readonly nektet: readonly string[];
}

/** An entry that the index must see again, or forget. */
export interface Utbokslinje {
  readonly id: string;
  readonly nummer: number;
  readonly publisert: boolean;
}

/** The cases of a source that is withdrawn, closed all at once and cleaned away behind that. */
export interface Lukkinger {
  /**
   * Closes cases: readers see all of their numbers as withdrawn from here on, until a batch has decided of the whole case. The
   * body's search is closed until {@link Lukkinger.merkUteAvSoket} says that the index holds none of them. Many are closed in
   * several transactions, with a word for whoever shares the process between them: the journal is to be closed meanwhile, and
   * whoever is cut off begins again.
   *
   * @param lukking.vedtak the number of the decision, by which it is known that it is done.
   */
  lukk(lukking: {
    readonly virksomhet: string;
    readonly vedtak: number;
    readonly saker: readonly Saksnummer[];
  }): Promise<void>;
  /** The decisions whose cases are closed, with whether the index holds none of them. */
  vedtak(virksomhet: string): Promise<readonly { readonly vedtak: number; readonly uteAvSoket: boolean }[]>;
  /** The ids of entries that are hidden in closed cases, in order, in pages. */
  ider(virksomhet: string, etter: string | undefined, antall: number): Promise<readonly string[]>;
  merkUteAvSoket(virksomhet: string, vedtak: number): Promise<void>;
  /** Forgets decisions that are carried out. What is still closed stays so until a batch decides of it. */
  glem(virksomhet: string, vedtak: readonly number[]): Promise<void>;
  /** Forgets every decision, of a journal that is put beside another archive than it was made from. */
  glemAlle(): Promise<void>;
}

/** Writing the public journal. One writer at a time; readers see a batch whole or not at all. */
export interface Journalskriver {
  /** Makes a body known under its name, so that its pages exist before its first entry. */
  registrerVirksomhet(virksomhet: { slug: string; navn: string }): Promise<void>;
  /**
   * Applies a batch. A published entry that is the same byte for byte is left alone; one that differs gets a line in
   * its public history (when, which fields) and keeps its first publication; every id in `endret` and `fjernet` is in the
   * outbox when the transaction commits.
   */
  publiser(publisering: Publisering): Promise<Publiseringssvar>;
  /**
   * Undoes a withdrawal: the number is unknown again until an export publishes it. Undoing does not publish.
   * False when the number was not withdrawn.
   */
  opphevTrekk(virksomhet: string, nummer: Dokumentnummer): Promise<boolean>;
  /** Closes a body's whole journal at once, or opens it again: `Journal.stengt` is read for every request (R59). */
  settStengt(virksomhet: string, stengt: boolean): Promise<void>;
  /** What is withdrawn with a whole source, from the decision until it is cleaned away. */
  readonly lukkinger: Lukkinger;
  /** Notes the run of the archive's that is about to change the journal: from here on the archive must know it. */
  noterKjoering(kjoering: Arkivkjoering): Promise<void>;
  /** Says to those who read that the archive was refused, until {@link Journalskriver.noterKjoering} is called. */
  avvisArkiv(): Promise<void>;
  /** Says that an export ended, with or without anything new (R61). */
  merkOppdatert(virksomhet: string, tidspunkt: Date): Promise<void>;
  /**
   * Ids whose index entry is behind, oldest first, and whether they are still published. Each id stands there once.
   *
   * @param etter only lines after this number: for whoever has taken the others, and not receipted them yet.
   */
  utboks(antall: number, etter?: number): Promise<readonly Utbokslinje[]>;
  /** The number of the newest line that ever was in the outbox. */
  sisteUtboks(): Promise<number>;
  /**
   * Says that the index has some entries, or all there are, as they were at a line of the outbox. The lines stay until they are receipted: something
   * older of theirs may be on its way into the index.
   */
  merkFulgt(ider: readonly string[] | 'alle', til: number): Promise<void>;
  /** Forgets outbox lines up to and including `nummer`: the index has them. An id that changed since has a newer line. */
  kvitter(nummer: number): Promise<void>;
  /** The last line that was receipted: an index that does not have it is not the one that was written, or is an older copy of it. */
  kvittert(): Promise<number>;
  /**
   * Ids whose index entry may be of something that is no longer shown so. Few lines are all given; of many, those that the
   * index is not known to have and that have been shown before: what is new is not in the index, and does no harm.
   *
   * @returns undefined when there are more than `flest` of them, or the outbox is too long to be looked through for a search.
   */
  etterslep(flest: number): Promise<readonly string[] | undefined>;
  /** Every published id of a body, in order, in pages: for rebuilding and comparing an index. */
  alleIder(etter: string | undefined, antall: number): Promise<readonly string[]>;
  /** True when something that has been shown is gone or replaced, and the files have not been erased since. */
  erUrent(): Promise<boolean>;
  /** Erases from file and WAL what was withdrawn or replaced: vacuum, with secure_delete. */
  rensFiler(): Promise<void>;
  lukk(): Promise<void>;
}
