import type { Bestilling, Levering, NyBestilling } from './bestilling.ts';
import type { Koelinje, Koevalg } from './koe.ts';
import type { Tallside, Tallsted } from './kravtall.ts';
import type { Filrad, Journalplikt, LagretKrav, Skriving, Vedlagt, Vedtaksrad } from './lagret-krav.ts';
import type { Fase } from './livsloep/krav.ts';
import type { NyPost } from './post/ny-post.ts';
import type { Dokumentnummer } from '../offentlig/adresse.ts';

/** Something that may be done so many times in a while, by whom a keyed hash stands for. */
export interface Forsoek {
  readonly noekkel: Buffer;
  readonly naa: Date;
  /** Since when attempts count. */
  readonly siden: Date;
  readonly maks: number;
}

/**
 * The store of access requests: personal data of those who ask, apart from all else. Each call is whole or not at all; those that come at
 * once are written to the disk together.
 */
export interface Innsynslager {
  opprett(ny: NyBestilling): Promise<void>;
  /** The request with a reference number. */
  hent(referanse: string): Promise<LagretKrav | undefined>;
  /** All requests of the order that a secret link opens, if the link is good at `naa`. */
  hentVedLenke(
    formaal: 'bekreft' | 'status',
    hash: Buffer,
    naa: Date,
  ): Promise<
    | { readonly bestilling: Bestilling; readonly brukt: boolean; readonly krav: readonly LagretKrav[] }
    | undefined
  >;
  /** All requests of an order, in the order they were made. */
  hentBestilling(bestillingId: string): Promise<readonly LagretKrav[]>;
  /** Uses a confirmation link up: once. False when it was used, has expired, or never was. */
  bekreft(hash: Buffer, naa: Date, skriv: (krav: LagretKrav) => Skriving): Promise<boolean>;
  /**
   * Reads a request, lets `endre` decide, and writes what it says, in one transaction. `endre` must be synchronous; what it
   * throws is thrown on, and nothing is written.
   */
  endre(
    referanse: string,
    naa: Date,
    endre: (krav: LagretKrav, vedlagt: Vedlagt) => Skriving,
  ): Promise<LagretKrav>;
  koe(valg: Koevalg): Promise<readonly Koelinje[]>;
  /** The units that have something in the queue of a body. */
  enheterIKoe(virksomhet: string): Promise<readonly string[]>;
  /** Which unit has each request, by reference, where nobody has given it to one. */
  settEnheter(enheter: ReadonlyMap<string, string | undefined>): Promise<void>;
  antallIKoe(virksomhet: string): Promise<Readonly<Partial<Record<Fase, number>>>>;
  vedtak(referanse: string): Promise<readonly Vedtaksrad[]>;
  /** Takes a draft away; false for one that is not there, or is sent. */
  slettUtkast(referanse: string, id: string): Promise<boolean>;
  /** What must be in the archive: of a request all of it, of a body what is not there yet, oldest first, at most 200. */
  journalplikt(
    hva: { readonly referanse: string } | { readonly virksomhet: string },
  ): Promise<readonly Journalplikt[]>;
  /** False for an event that the request does not have, or that need not be there. The last number given counts. */
  merkJournalfoert(
    referanse: string,
    hendelse: number,
    naa: Date,
    av: string,
    nummer: string,
  ): Promise<boolean>;
  /** Orders of one address, newest first, for the page of all one's requests. */
  hentForEpost(epost: string): Promise<readonly LagretKrav[]>;
  /**
   * Puts the mail with the link to all of an address' requests into the outbox, if there are any. The attempt is counted in the same
   * transaction, so that the store does the same work for an address that nobody knows: the time it takes tells nothing.
   */
  bestillMineKrav(epost: string, forsoek: Forsoek): Promise<void>;
  /** Open requests of all bodies, some at a time, for reminders. */
  aapne(etterNr: number, antall: number): Promise<readonly LagretKrav[]>;
  /**
   * The figures of requests that came in the months `fra` to `til`, some hundreds at a time: others get their turn in between.
   * @param etter where the page before ended.
   */
  tall(virksomhet: string, fra: string, til: string, etter?: Tallsted): Promise<Tallside>;
  /** Counts an attempt; false when there have been `maks` since `siden`. */
  forsoek(forsoek: Forsoek): Promise<boolean>;
  filer(referanse: string): Promise<readonly Filrad[]>;
  /** References of the requests with a file on an entry, or on its whole case, in the order they came: what a withdrawal keeps back. */
  kravMedFil(virksomhet: string, nummer: Dokumentnummer): Promise<readonly string[]>;
  /** Ids of every file that is known. */
  alleFiler(): Promise<ReadonlySet<string>>;
  /**
   * Another way to give the answer, chosen by the one who asked.
   * @param post for each request of the order that is confirmed and open.
   */
  byttLevering(
    bestillingId: string,
    naa: Date,
    til: { readonly levering: Levering; readonly adresse?: string },
    post: readonly NyPost[],
  ): Promise<void>;
  /** Adds mail that belongs to an order. */
  leggIUtboks(referanse: string, naa: Date, post: readonly NyPost[]): Promise<void>;
  /** Erases all that tells who asked; what happened stays, without a name (R57). @returns files that nobody can fetch any more. */
  glemSpoerrer(bestillingId: string): Promise<readonly string[]>;
  /** Erases orders that were never confirmed, and those closed long enough ago. @returns how many, and their files. */
  slett(valg: {
    readonly ubekreftedeFoer: Date;
    readonly lukketFoer: (virksomhet: string) => Date;
    readonly forsoekFoer: Date;
  }): Promise<{ readonly antall: number; readonly filer: readonly string[] }>;
  /** Overwrites in the file what is deleted. */
  rens(): Promise<void>;
  lukk(): Promise<void>;
}
