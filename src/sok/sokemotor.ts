import { z } from 'zod';
import { journalposttype } from '../noark/koder.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { Nummerlesning } from './nummer.ts';

/** Longer queries are refused before an engine is asked, in UTF-16 units. */
export const FLEST_TEGN = 500;

/** What a search asks for: the one shape behind the form, the API and saved searches. */
export const sporring = z.object({
  q: z.string().max(FLEST_TEGN).default(''),
  virksomhet: z.array(z.string()).default([]),
  /** journaldato, both ends included. */
  fra: z.iso.date().optional(),
  til: z.iso.date().optional(),
  type: z.array(journalposttype).default([]),
  enhet: z.array(z.string()).default([]),
  /** Ids in the register of hjemler. */
  hjemmel: z.array(z.string()).default([]),
  /** True: something is masked or the document is closed; false: nothing is. */
  skjermet: z.boolean().optional(),
  /** True: it has an open document that can be asked for. */
  dokument: z.boolean().optional(),
  /** By how well it answers; by journaldato, either way; or by when it first became public, the last first. */
  sortering: z.enum(['relevans', 'nyeste', 'eldste', 'publisert']).default('relevans'),
  side: z.int().min(1).max(10_000).default(1),
  antall: z.int().min(1).max(100).default(20),
});
export type Sporring = z.infer<typeof sporring>;

export interface Fasettverdi {
  readonly verdi: string;
  readonly antall: number;
}
/** Counts within the hits, each facet as if its own filter were not set. */
export interface Fasetter {
  readonly virksomhet: readonly Fasettverdi[];
  readonly type: readonly Fasettverdi[];
  readonly enhet: readonly Fasettverdi[];
  readonly hjemmel: readonly Fasettverdi[];
  readonly skjermet: readonly Fasettverdi[];
  readonly dokument: readonly Fasettverdi[];
  readonly aar: readonly Fasettverdi[];
}

/** «Mente du»: another query, how many hits it has under the same filters, and how it differs from the one that was written. */
export interface Nabosporring {
  readonly q: string;
  readonly treff: number;
  /** Words that were exchanged for words of the journal. */
  readonly rettet: readonly { readonly fra: string; readonly til: string }[];
  /** Parts that were left out. */
  readonly utelatt: readonly string[];
}

export interface Sokesvar {
  /** Exact, of the query as written; where `begrenset` is set, the least there is. */
  readonly treff: number;
  readonly side: number;
  readonly antall: number;
  /** `journalpostID`s of this page, in order. */
  readonly ider: readonly string[];
  readonly fasetter: Fasetter;
  /** The nearest query that has hits, offered as a link, never mixed in. */
  readonly forslag: Nabosporring | null;
  /** How the query was read, in parts that the page can put into words and that highlighting uses. */
  readonly lest: LestSporring;
  /**
   * The query asks for more work than one search is given: every entry that is listed and counted is a hit, and there may be more.
   * The way on is to narrow the search.
   */
  readonly begrenset?: true;
}

/** A number of the query, and every reading of it: all of them are searched for. */
export interface LestTall {
  readonly skrevet: string;
  readonly lesninger: readonly Nummerlesning[];
}

/** The query as the engine understood it. All that was written is in one of these, as it was written or as we write it. */
export interface LestSporring {
  readonly ord: readonly string[];
  /** Words that only bind the others together, and that a hit may do without. */
  readonly valgfrie: readonly string[];
  readonly fraser: readonly string[];
  /** What no hit has: words, phrases in quotation marks, beginnings with their asterisk, and numbers as they were written. */
  readonly uten: readonly string[];
  /** Numbers of cases, documents and places in the journal. A number that can also be a property or a date is there too. */
  readonly numre: readonly string[];
  /** Properties: «58/62», with festenummer and seksjonsnummer «58/62/0/3». */
  readonly eiendommer: readonly string[];
  /** Dates: «2026-11-21», «2026-11» for a month, «--11-21» for a day of any year, «2026-11-16/2026-11-22» for days that follow each other. */
  readonly datoer: readonly string[];
  /** Beginnings of words, with their asterisk. */
  readonly prefikser: readonly string[];
  /** Groups where one member is enough, written as those of `uten`. */
  readonly alternativer: readonly (readonly string[])[];
  /** The numbers, properties and dates that are required, each with its readings. */
  readonly tall: readonly LestTall[];
  /** Those of `uten` and of `alternativer`. */
  readonly andreTall: readonly LestTall[];
  /** Forms of all numbers, properties and dates as they may stand in a text: for highlighting. */
  readonly merkes: readonly string[];
  /** What looks like an order to the search, and was read as text or passed over: «(», «AND», «felt:verdi», half a quotation. */
  readonly somTekst: readonly string[];
  /** What was not read, because so much stood before it. */
  readonly ikkeLest: readonly string[];
}

export interface Forslag {
  readonly tekst: string;
  readonly art: 'tittel' | 'enhet' | 'organisasjon' | 'saksnummer';
}

export interface Sokehelse {
  readonly klar: boolean;
  readonly antall: number;
  /** False while an ageing run is overdue: names are then not searchable at all (R31). */
  readonly navnSokbare: boolean;
  /**
   * The day that names have grown old for, where it has not come: the clock has been ahead, and names that are no year old were taken out. Only
   * an index that is made anew has them again.
   */
  readonly eldetFram?: string;
}

/**
 * Why a search was not answered, which is no fault of what was asked: the engine is away, its index is being built, or it has more to do
 * than it can.
 */
export type Bortfall = 'nede' | 'bygges' | 'opptatt';

/**
 * A search that was not answered and may be tried again. Known by its field and not by its class: the built pages carry
 * classes of their own.
 */
export abstract class Sokebortfall extends Error {
  abstract readonly bortfall: Bortfall;
}

/** More searches wait than can be answered in reasonable time. */
export class ForMangeSok extends Sokebortfall {
  override readonly name = 'ForMangeSok';
  override readonly bortfall = 'opptatt';
  constructor() {
    super('For mange søk er i gang.');
  }
}

/**
 * The engine does not answer, or has no index to answer from: day lists, cases and entries can still be shown. What was searched
 * for is not repeated.
 */
export class SokUtilgjengelig extends Sokebortfall {
  override readonly name = 'SokUtilgjengelig';
  override readonly bortfall = 'nede';
  /** In our own words, for the log. */
  readonly aarsak: string;
  constructor(aarsak: string, valg?: ErrorOptions) {
    super(`Søket er utilgjengelig (${aarsak}).`, valg);
    this.aarsak = aarsak;
  }
}

/** The index is being built anew: it will be there in a while, and nobody need do anything about it. */
export class SokUnderBygging extends Sokebortfall {
  override readonly name = 'SokUnderBygging';
  override readonly bortfall = 'bygges';
  readonly aarsak: string;
  constructor(aarsak: string) {
    super(`Søket bygges opp (${aarsak}).`);
    this.aarsak = aarsak;
  }
}

/** Brings published entries from the public journal by `journalpostID`, as `Journal.poster` does. */
export type Henting = (ider: readonly string[]) => Promise<readonly Publisert[]>;

/**
 * The search port. Two engines answer it alike: same sets, same totals, same order by date.
 * What goes in is a published entry; the engine makes its one searchable projection from it, for the date it is given.
 */
export interface Sokemotor {
  /** Adds or replaces entries. `iDag` is the Oslo date that decides which names are old (R31-R34). */
  indekser(poster: readonly Publisert[], iDag: string): Promise<void>;
  fjern(ider: readonly string[]): Promise<void>;
  /**
   * Rewrites every entry that has grown old since the last run, and then erases deleted words from the index's files. The
   * index holds no texts, so `hent` brings the entries from the public journal, a few hundred at a time; what it no longer
   * has is removed. Until it has run on a day, no name is searchable that day.
   */
  eldes(iDag: string, hent: Henting): Promise<{ readonly omskrevet: number }>;
  /** Erases from the index's files what was removed or rewritten: unreachable at once, physically gone after this. */
  rens(): Promise<void>;
  /**
   * Waits until all that was indexed or removed can be found or not found.
   *
   * @param utboks the last line of the journal's outbox that the index has now: an engine whose index lives elsewhere keeps it there.
   */
  toem(utboks?: number): Promise<void>;
  sok(sporring: Sporring): Promise<Sokesvar>;
  /** Completions for what is being typed; never a person's name that is old, never anything masked. */
  forslag(tekst: string, valg: { antall: number; virksomhet?: string }): Promise<readonly Forslag[]>;
  helse(): Promise<Sokehelse>;
  lukk(): Promise<void>;
}
