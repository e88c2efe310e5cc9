import type { Omfangsdel } from './omfang.ts';
import type { Avvisning, Post } from '../noark/leveranse.ts';
import type { Ansatt } from './ansatt.ts';
import type { Arkivsak } from './arkivsak.ts';
import type { Kjentpost } from './avloesning.ts';
import type { Lesesammendrag, Leveranserad, Mangler, Omfang } from './leveranse.ts';
import type { Dokumentnr, Saksnr } from './nummer.ts';
import type { Pulje } from './pulje.ts';
import type { Maanedstelling, Stoppet, Telling } from './telling.ts';
import type { Arbeid, Arbeidssok, Arbeidstall, Ventendedag } from './arbeid.ts';
import type { Hendelse, Loggkontroll, Logglinje, Loggsok } from './logg.ts';
import type { Avgjortpost, Journalrad, Journalsok, Kildestand, Talltelling, Tallsok } from './oversikt.ts';
import type { Hendelseslinje, NyHendelseslinje } from './hendelser/hendelse.ts';
import type { VistINummer, Vistpost } from './hendelser/vistliste.ts';
import type { Vedtaksgjenstand } from './gjenstand.ts';
import type { Vedtak, Vedtaksvalg } from './vedtak.ts';

/** What the public side of a body was last reconciled with. */
export interface Avstemming {
  /** Rules and configuration, as a fingerprint. */
  readonly grunnlag: string;
  /** Number of the last decision. */
  readonly vedtak: number;
  readonly iDag: string;
  readonly journalversjon: number;
}

/**
 * The internal zone's store: full records, what was decided of them, and what people have decided. One run writes
 * deliveries at a time (the run lock); decisions may be written beside it.
 */
export interface Arkiv {
  /** Forgets a delivery that was never read to its end. True when there was one. */
  ryddAvbruttLesing(): Promise<boolean>;
  /** The delivery that was read to its end and not merged, if a run was cut off there. */
  uflettet(): Promise<Leveranserad | undefined>;
  /** The last delivery of a source, merged or not. */
  sisteLeveranse(virksomhet: string, kilde: string): Promise<Leveranserad | undefined>;
  sammendrag(leveranse: number): Promise<Lesesammendrag | undefined>;
  startLeveranse(leveranse: {
    virksomhet: string;
    kilde: string;
    fingeravtrykk: string;
    tidspunkt: Date;
    /** The day that it was made, where it says so. */
    laget?: string | undefined;
  }): Promise<number>;
  /** Stages one batch, in one transaction. */
  motta(poster: readonly Post[]): Promise<void>;
  /** Case numbers in the staged delivery that another source of the same body already uses. */
  overlapp(leveranse: number): Promise<{ readonly antall: number; readonly eksempler: readonly Saksnr[] }>;
  /** Other bodies that have decided something of entries that the staged delivery brings to its own body, with how many. */
  andresAvgjorte(
    leveranse: number,
  ): Promise<readonly { readonly virksomhet: string; readonly antall: number }[]>;
  /** Holds the entries that another, newer archive knows more of until a delivery tells it here too. Answers how many they are. */
  merkNyere(sti: string): Promise<number>;
  /** How many records a staged delivery that was read before would bring back to what they were then. */
  eldre(leveranse: number): Promise<number>;
  /** The same of a staged delivery that was made before one that has already been read. */
  lagetFoer(leveranse: number): Promise<number>;
  /** What a complete delivery would take away. Asked while the delivery is staged, or after it is merged. */
  mangler(leveranse: number, omfang: Omfang): Promise<Mangler>;
  /** The delivery is whole: from here a cut-off run is completed, not dropped. */
  ferdigLest(
    leveranse: number,
    kontrolltall: Lesesammendrag['kontrolltall'],
    komplett?: Omfang,
  ): Promise<Lesesammendrag>;
  /** Drops the staged delivery; nothing of it has counted. */
  forkast(leveranse: number): Promise<void>;
  /** Merges a staged delivery, resuming where a cut-off run stopped. */
  flett(leveranse: number, fremdrift?: (ferdig: number, totalt: number) => void): Promise<void>;
  /** Marks what a merged delivery does not have as missing (a second look at a delivery that is not read again). */
  merkMangler(leveranse: number, omfang: Omfang): Promise<void>;

  /** The sources that a body's cases came from. */
  kilder(virksomhet: string): Promise<readonly string[]>;
  avstemming(virksomhet: string): Promise<Avstemming | undefined>;
  settAvstemming(virksomhet: string, avstemming: Avstemming): Promise<void>;
  /** Marks cases for reconciliation: all of a body, those that are due on a date, or given ones. */
  merkAlle(virksomhet: string): Promise<void>;
  merkForfalte(virksomhet: string, iDag: string): Promise<void>;
  merk(virksomhet: string, numre: readonly Saksnr[]): Promise<void>;
  antallUavstemte(virksomhet?: string): Promise<number>;
  /** Entries that the public sees, of all bodies, by what was decided. */
  antallSynlige(): Promise<number>;
  /** The next cases to reconcile: at most `saker`, fewer when they hold many entries; those that entries moved to first. */
  pulje(virksomhet: string, storrelse: { saker: number; poster: number }): Promise<Pulje | undefined>;
  /** Given cases with all that is needed to decide about them, whether they are behind or not. */
  puljeAv(virksomhet: string, numre: readonly Saksnr[]): Promise<Pulje>;
  /** The whole cases that entries lie in, each once: the other ends of links. */
  hentSaker(poster: readonly number[]): Promise<readonly Arkivsak[]>;
  /** True when an entry that is still in the archive has this number. */
  erIBruk(virksomhet: string, nummer: Dokumentnr): Promise<boolean>;
  /** Keeps what was decided of entries, with the lists and figures that follow from it. The caller's own transaction. */
  lagreAvgjoerelser(avgjort: readonly Avgjortpost[]): Promise<void>;
  merkAvstemt(virksomhet: string, numre: readonly Saksnr[]): Promise<void>;

  /** Writes a decision and its line in the log, in one transaction: the caller's own inside `alene`. */
  vedta(vedtak: Vedtaksvalg): Promise<Vedtak>;
  vedtak(etter?: number): Promise<readonly Vedtak[]>;
  /** Takes in decisions from elsewhere (a backup, or the archive that a backup replaces); known ones are left alone. */
  flettVedtak(vedtak: readonly Vedtak[]): Promise<number>;
  /** Every line that is told of incidents (R60), of all bodies. */
  hendelseslinjer(): Promise<readonly Hendelseslinje[]>;
  /** Adds a line to an incident, and its line in the log, in one transaction. */
  skrivHendelse(linje: NyHendelseslinje): Promise<Hendelseslinje>;
  /** Takes in lines from elsewhere; known ones are left alone. */
  flettHendelser(linjer: readonly Hendelseslinje[]): Promise<number>;
  /** Entries of given cases, of one source or of all, that the public has seen. */
  harVaertVist(virksomhet: string, numre: readonly Saksnr[], kilde?: string): Promise<readonly Vistpost[]>;
  /** Counts what the public sees of a body or a source, by unit, in parts of so many cases: `etter` is 0, then what the part before says. */
  tellOmfang(valg: {
    readonly virksomhet: string;
    readonly kilde: string | undefined;
    readonly etter: number;
    readonly antall: number;
  }): Promise<Omfangsdel>;
  /** Adds to the list of what was shown in an incident; what is in it already is left alone. */
  skrivVistliste(hendelse: string, poster: readonly VistINummer[]): Promise<void>;
  /** A page of that list, in number order. */
  vistliste(hendelse: string, etter: Dokumentnr | undefined, antall: number): Promise<readonly VistINummer[]>;
  /** The staff who have been let in, by id. */
  ansatte(): Promise<readonly Ansatt[]>;
  /** Somebody has been let in: keeps the name that they have now. */
  foerAnsatt(ansatt: Ansatt): Promise<void>;
  /** Takes a name away; the log keeps the id. True when there was one. */
  glemAnsatt(id: string): Promise<boolean>;
  /** Adds a line to the log (R68). */
  loggfoer(hendelse: Hendelse): Promise<Logglinje>;
  /** Lines of the log, newest first. */
  logg(sok: Loggsok): Promise<readonly Logglinje[]>;
  /**
   * Proves that no line has been changed or taken away between the first and the last.
   *
   * @param kjent the hash of a line that the log is known to have had.
   */
  kontrollerLogg(kjent?: string): Promise<Loggkontroll>;
  /** Takes in lines that follow directly on the last one here, as they stand: from the archive that a backup replaces. */
  flettLogg(linjer: readonly Logglinje[]): Promise<number>;
  finnPost(virksomhet: string, nummer: Dokumentnr): Promise<Kjentpost | undefined>;
  /** The key of the case that has a number. */
  finnSak(virksomhet: string, nummer: Saksnr): Promise<Kjentpost | undefined>;
  /**
   * Number of the last decision that concerns a thing, 0 for none: about itself, about what it lies in, and for what is
   * wider than an entry, about anything in it.
   */
  sisteVedtakOm(virksomhet: string, gjenstand: Vedtaksgjenstand): Promise<number>;
  /**
   * The cases that a decision about an entry, a document or a case concerns: the number's, the one it is now, those that
   * entries have moved to, and those that it is linked with. None for what is wider: {@link Arkiv.saksnumre} gives them.
   */
  beroerteSaker(virksomhet: string, gjenstand: Vedtaksgjenstand): Promise<readonly Saksnr[]>;
  /** Numbers of decisions about a whole source or journal that the public side is not through with. */
  underUtfoerelse(virksomhet: string): Promise<readonly number[]>;
  /**
   * Marks every case of such decisions for the next reconciliation. A million entries take a second: so it is not done with the
   * decision, but when the public sees no more of them.
   */
  merkUnderUtfoerelse(virksomhet: string): Promise<void>;
  /** The public side is through with them. */
  ferdigUtfoert(vedtak: readonly number[]): Promise<void>;

  /** A page of what waits for the staff, oldest first. */
  arbeid(sok: Arbeidssok): Promise<readonly Arbeid[]>;
  /**
   * How much waits, by list and code; of some units only where they are given.
   *
   * @param forfaltFoer what has waited since before this day, yyyy-mm-dd, is overdue.
   */
  tellArbeid(
    virksomhet: string,
    enheter?: readonly string[],
    forfaltFoer?: string,
  ): Promise<readonly Arbeidstall[]>;
  /** The days that have something waiting for approval, oldest first; of some units only where they are given. */
  ventendeDager(virksomhet: string, enheter?: readonly string[]): Promise<readonly Ventendedag[]>;

  /** A page of the staff's own lists (R73), by date and then as they came. */
  journalliste(sok: Journalsok): Promise<readonly Journalrad[]>;
  /** The entries of a body, counted by all that its figures divide by (R62). */
  tall(sok: Tallsok): Promise<readonly Talltelling[]>;
  /** When each source of a body was last heard of (R61). */
  kildestand(virksomhet: string): Promise<readonly Kildestand[]>;
  /** The numbers of a body's cases in order, each once: for going through the whole archive, or a source, in bounded memory. */
  saksnumre(
    virksomhet: string,
    etter: Saksnr | undefined,
    antall: number,
    kilde?: string,
  ): Promise<readonly Saksnr[]>;

  telling(leveranse: number, kjoering: number): Promise<readonly Telling[]>;
  maaneder(virksomhet: string): Promise<readonly Maanedstelling[]>;
  avvisninger(leveranse: number): Promise<readonly Avvisning[]>;
  /** Entries of a delivery that were held, withheld or rejected when their case was looked at. */
  stoppede(leveranse: number): Promise<readonly Stoppet[]>;

  /** Begins a run. It and all that was written before are on the disk then, also if the power goes. */
  startKjoering(virksomhet: string, tidspunkt: Date): Promise<number>;
  /** True for a run that began here at that instant. */
  kjennerKjoering(kjoering: { readonly nr: number; readonly startet: Date }): Promise<boolean>;
  /** Whether any run of a body has begun, to its end or not: its configuration was written then. */
  harKjoert(virksomhet: string): Promise<boolean>;
  /** The report of the last run of a body that came to its end, as JSON. */
  sisteRapport(virksomhet: string): Promise<string | undefined>;
  /** When the run began that took the body's newest delivery, where no run has reported of it: it goes on, or was cut off. An instant. */
  utenRapportSiden(virksomhet: string): Promise<string | undefined>;
  ferdigKjoering(
    kjoering: number,
    svar: { tidspunkt: Date; leveranse: number; rapport: string },
  ): Promise<void>;

  /** Runs `fn` while nobody else may write here: a decision comes before or after all of it, never in between. */
  alene<T>(fn: () => Promise<T>): Promise<T>;
  sikkerhetskopier(tilSti: string): Promise<void>;
  lukk(): Promise<void>;
}
