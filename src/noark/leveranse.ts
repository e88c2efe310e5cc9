import type { Journalpost } from './journalpost.ts';
import type { Journalposttype } from './koder.ts';
import type { Sak, Sted } from './sak.ts';

/** A record that could not be understood. Says where and why, never what stood there. */
export interface Avvisning {
  readonly sted: Sted;
  /** What kind of record it was: `sak`, `journalpost`. */
  readonly art: 'sak' | 'journalpost';
  /** The record's key or number where it could be read, so that staff can find it in the archive. */
  readonly nummer?: string;
  /** Its key in the source, where it could be read: for the archive alone, since systems put anything into keys. */
  readonly nokkel?: string;
  /** The element or column that was wrong, by the format's own name. */
  readonly felt: string;
  /** In plain Norwegian, without the value. */
  readonly grunn: string;
}

/**
 * What can be told of a record that could not be read, or that is no entry, in the shape of an entry: nothing in its case may
 * say what it shields. Never an entry itself: what could not be read of it is left out, or taken as shielded.
 */
export type Skygge = Journalpost;

/** One thing a delivery holds. A case may come after its entries, and more than once. */
export type Post =
  | { readonly art: 'sak'; readonly sak: Sak }
  | { readonly art: 'journalpost'; readonly journalpost: Journalpost }
  | { readonly art: 'avvist'; readonly avvisning: Avvisning; readonly skygge?: Skygge }
  /**
   * An entry that lacks what it gets when it is journalført, and whose status says that it is not: counted by its status, never
   * published. `somKjent` is what is told of one that the archive knows as an entry.
   */
  | {
      readonly art: 'ikkeJournalfoert';
      readonly status: string;
      readonly somKjent: Avvisning;
      readonly skygge: Skygge;
    }
  /**
   * Records that are not journalposter (arkivnotat, moeteregistrering): counted, never published. One that the archive knows as
   * an entry or a case has become something else: `somKjent` is what is then told of it.
   */
  | { readonly art: 'annet'; readonly hva: string; readonly somKjent?: Avvisning; readonly skygge?: Skygge };

/** What the delivery itself says it holds, beside what was read. */
export interface Kontrolltall {
  readonly fil: string;
  /** What is counted: «journalposter», «JOURNPOST». */
  readonly hva: string;
  readonly oppgitt: number;
  readonly lest: number;
}

/** A delivery, opened and recognised but not read yet. */
export interface Leveranse {
  readonly format: 'noark5' | 'noark4';
  /** In words, for the report: «Noark 5 arkivstruktur.xml med loependeJournal.xml». */
  readonly beskrivelse: string;
  /** Every file that decides what is read, absolute: their bytes are the delivery's fingerprint. */
  readonly filer: readonly string[];
  readonly arkivskaperNavn?: string;
  readonly organisasjonsnummer?: string;
  /** Those of other arkivskapere that it names beside the first. */
  readonly andreOrganisasjonsnumre?: readonly string[];
  /** The day that the delivery was made, where it says so: its records are as they were then. */
  readonly laget?: string;
  /** The period that the delivery says it covers. */
  readonly fra?: string;
  readonly til?: string;
  /**
   * Reads the delivery once, from start to end, in batches, in memory that does not grow with the file.
   * Throws Leveransefeil when a file is not the format, is cut off or declares entities.
   */
  poster(): AsyncIterable<readonly Post[]>;
  /** Bytes read so far, and in all. */
  fremdrift(): { readonly lest: number; readonly totalt: number };
  /** Complete only when `poster` has ended. */
  kontrolltall(): readonly Kontrolltall[];
  /** What else staff should know of it, in plain Norwegian; complete only when `poster` has ended. */
  merknader?(): readonly string[];
}

/** Where a reader may keep what it must set aside while it reads; always inside DATA. */
export interface Leservalg {
  /** The source's id in the configuration, put on every record. */
  readonly kilde: string;
  /** An existing directory of this run's own. The caller removes it. */
  readonly arbeidsmappe: string;
  /** Fields outside the format that the body has looked at and allowed for this source: «registrering/felt». */
  readonly kjenteFelt?: readonly string[];
  /** What this source's own types of journalpost are in Noark's letters. */
  readonly journalposttyper?: Readonly<Record<string, Journalposttype>>;
}

/** The delivery as a whole cannot be used; the run ends and changes nothing. */
export class Leveransefeil extends Error {
  override readonly name = 'Leveransefeil';
  readonly fil: string;
  readonly linje: number | undefined;
  constructor(fil: string, grunn: string, linje?: number) {
    super(`${fil}${linje === undefined ? '' : `, linje ${linje}`}: ${grunn}`);
    this.fil = fil;
    this.linje = linje;
  }
}
