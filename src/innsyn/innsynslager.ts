import type { Filtype } from './filer/filtype.ts';
import type { Hendelse, Kanal } from './livsloep/hendelse.ts';
import type { Fase, Krav, Lovvalg } from './livsloep/krav.ts';

/** What is asked for: an entry, a whole case, or something described in words (R39). Never a title. */
export type Dokumentvalg =
  | {
      readonly art: 'post';
      readonly saksaar: number;
      readonly sakssekvensnummer: number;
      readonly dokumentnummer: number;
    }
  | { readonly art: 'sak'; readonly saksaar: number; readonly sakssekvensnummer: number }
  | { readonly art: 'beskrevet' };

export type Levering = 'epost' | 'post' | 'hente';

/** All that is known of the one who asks. Everything but the language may be absent (R36), and is once it is erased. */
export interface Spoerrer {
  readonly epost?: string;
  readonly navn?: string;
  readonly organisasjon?: string;
  readonly adresse?: string;
  readonly kommentar?: string;
  readonly levering: Levering;
  /** The language everything to the requester is written in (R66). */
  readonly sprak: 'nb' | 'nn' | 'en';
}

/** One submission, of one request to each body (R38). */
export interface Bestilling {
  readonly nr: number;
  /** Random; secret links are made from it and the key. */
  readonly id: string;
  readonly opprettet: Date;
  readonly bekreftet?: Date;
  readonly spoerrer: Spoerrer;
  /** True when the requester's data have been erased. */
  readonly slettet: boolean;
}

export interface Logglinje {
  readonly nr: number;
  readonly tid: Date;
  /** `spoer`, `system`, or `ansatt:<id>`. */
  readonly av: string;
  readonly hendelse: Hendelse;
  /** Free text that came with it, while it is kept. */
  readonly tekst?: string;
}

/** One asked-for thing, numbered 1, 2, 3 … within its request. */
export interface Etterspurt {
  readonly nummer: number;
  readonly valg: Dokumentvalg;
  /** The requester's own words for what has no number; gone when the requester is. */
  readonly beskrivelse?: string;
}

export interface LagretKrav {
  readonly nr: number;
  readonly referanse: string;
  readonly virksomhet: string;
  readonly bestilling: Bestilling;
  /** All that has been asked for, a case that was split among them: what is asked for now is `gjeldende`. */
  readonly etterspurt: readonly Etterspurt[];
  readonly logg: readonly Logglinje[];
  readonly krav: Krav;
  /** Who has it, as `ansatt:<id>`. */
  readonly tildelt?: string;
}

/** Which words a mail is made of; the mail itself is written when it is sent. */
export const MALER = [
  'bekreft',
  'kvittering',
  'svar-klart',
  'begrunnelse-klar',
  'klage-mottatt',
  'klage-oversendt',
  'klage-avgjort',
  'forlenget',
  'mine-krav',
  'nytt-krav',
  'purring',
  'paaminnelse',
  'frist-ute',
  'begrunnelse-krevd',
  'ny-klage',
  'krav-trukket',
  'ikke-levert',
  'levering-endret',
  'arkivordre',
] as const;
export type Mal = (typeof MALER)[number];

/** A mail to be written. It holds neither address nor content: both are read when it is sent, and gone if they are gone. */
export interface NyPost {
  readonly mal: Mal;
  readonly til: 'spoer' | 'enhet' | 'arkiv';
  /** What it is about within the request, a decision's id for instance. Never text from people. */
  readonly gjelder?: string;
}

export interface Vedtaksrad {
  readonly id: string;
  readonly tilstand: 'utkast' | 'sendt';
  readonly opprettet: Date;
  readonly av: string;
  readonly godkjentAv?: string;
  readonly sendt?: Date;
  /** The decision as JSON; the answer's own schema reads it. */
  readonly innhold: string;
}

/** A file that was put on a document of a request, to be handed out with the answer. */
export interface Filrad {
  readonly id: string;
  /** The document it is of. */
  readonly nummer: number;
  readonly type: Filtype;
  readonly storrelse: number;
  readonly sha256: string;
  readonly lastetOpp: Date;
  readonly av: string;
}

/** Something that the body must have in its archive (R53): a complaint, or a demand for reasons. */
export interface Journalplikt {
  readonly referanse: string;
  /** The event's number. */
  readonly hendelse: number;
  readonly art: 'klaget' | 'begrunnelse-krevd';
  readonly tid: Date;
  /** When it was done, and the number it has in the archive; absent while it has not been. */
  readonly journalfoert?: { readonly tid: Date; readonly nummer: string };
}

export interface NyBestilling {
  readonly id: string;
  readonly tid: Date;
  readonly kanal: Kanal;
  readonly av: string;
  readonly spoerrer: Spoerrer;
  readonly krav: readonly {
    readonly referanse: string;
    readonly virksomhet: string;
    readonly etterspurt: readonly Etterspurt[];
    readonly maaBekreftes: boolean;
    readonly miljoe: boolean;
    readonly lov: Lovvalg;
  }[];
  readonly lenker: readonly {
    readonly formaal: 'bekreft' | 'status';
    readonly hash: Buffer;
    readonly utloeper?: Date;
  }[];
  readonly post: readonly NyPost[];
}

/** What one step writes: all of it, or nothing. */
export interface Skriving {
  readonly hendelser?: readonly {
    readonly hendelse: Hendelse;
    readonly av: string;
    readonly tekst?: string;
  }[];
  readonly post?: readonly NyPost[];
  /** What a case was split into, with the numbers that the event gives them. */
  readonly etterspurt?: readonly Etterspurt[];
  readonly vedtak?: readonly Vedtaksrad[];
  readonly tildelt?: string;
}

export interface Koelinje {
  readonly referanse: string;
  readonly virksomhet: string;
  readonly fase: Fase;
  readonly mottatt: Date;
  /** The date on which the body next must have done something. */
  readonly nesteFrist?: string;
  readonly antall: number;
  readonly tildelt?: string;
  /** A mail to the one who asked was refused or came back, and no other way has been chosen. */
  readonly ikkeLevert: boolean;
}

export interface Koevalg {
  readonly virksomhet: string;
  readonly faser?: readonly Fase[];
  readonly tildelt?: string;
  /** Only those with a deadline before this date (yyyy-mm-dd): what should have been done. */
  readonly fristFoer?: string;
  /** Only those with a complaint that has waited for the body since before this. */
  readonly klageFoer?: Date;
  readonly side?: number;
  readonly antall?: number;
}

/** `omgjort`: the body gave more by itself; `trukket`: it was taken back, or the request was closed without an answer to it. */
export const KLAGEUTFALL = ['omgjort', 'medhold', 'delvis', 'stadfestet', 'trukket', 'venter'] as const;
export type Klageutfall = (typeof KLAGEUTFALL)[number];

/** What stands of a request when nobody can be told from it (R56). */
export interface Kravtall {
  readonly virksomhet: string;
  /** yyyy-mm. */
  readonly maaned: string;
  /** Working days from receipt to the last answer; absent while something waits. */
  readonly arbeidsdager?: number;
  readonly utfall: Readonly<Record<string, number>>;
  readonly hjemler: readonly string[];
  readonly klager: number;
  readonly omgjort: number;
  /** What became of the complaints, by document. */
  readonly klageutfall: Readonly<Partial<Record<Klageutfall, number>>>;
  readonly overFrist: boolean;
}

/** Something that may be done so many times in a while, by whom a keyed hash stands for. */
export interface Forsoek {
  readonly noekkel: Buffer;
  readonly naa: Date;
  /** Since when attempts count. */
  readonly siden: Date;
  readonly maks: number;
}

/** Where a page of figures ends. */
export interface Tallsted {
  readonly maaned: string;
  readonly nr: number;
}

export interface Tallside {
  readonly tall: readonly Kravtall[];
  /** Absent on the last page. */
  readonly neste?: Tallsted;
}

/** The store of access requests: personal data of those who ask, apart from all else. Each call is one transaction. */
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
  endre(referanse: string, naa: Date, endre: (krav: LagretKrav) => Skriving): Promise<LagretKrav>;
  koe(valg: Koevalg): Promise<readonly Koelinje[]>;
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
  leggTilFil(referanse: string, fil: Filrad): Promise<void>;
  /** False when the request has no such file. */
  fjernFil(referanse: string, id: string): Promise<boolean>;
  filer(referanse: string): Promise<readonly Filrad[]>;
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
