import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import type { Arkivpost } from './arkivsak.ts';
import type { Avgjoerelse, Utfall } from './avgjoerelse.ts';
import type { Dokumentnr } from './nummer.ts';

/** The lists of entries that the archive's own staff work from (R73, Noark 5 3.4.10-15 and 5.2.1-2). */
export const JOURNALLISTER = [
  /** Every entry by journal date. */
  'journal',
  /** Received and not answered: inbound, and internal for follow-up, without avskrivning. */
  'restanse',
  /** Not settled, by the date it falls due. */
  'forfall',
] as const;
export type Journalliste = (typeof JOURNALLISTER)[number];

/** Where a page of a list ended. */
export interface Listested {
  readonly dato: string;
  readonly post: number;
}

export interface Journalsok {
  readonly virksomhet: string;
  readonly liste: Journalliste;
  /** Dates, both ends included: of the journal, or of falling due. */
  readonly fra: string;
  readonly til: string;
  /** Units to keep to; absent for all, none at all for an empty list. */
  readonly enheter?: readonly string[] | undefined;
  /** One case handler, as the archive writes the name; absent for all. */
  readonly saksbehandler?: string | undefined;
  readonly etter?: Listested | undefined;
  readonly antall: number;
}

/** One entry of a list, as the archive holds it. */
export interface Journalrad extends Listested {
  readonly sak: Sak;
  readonly journalpost: Journalpost;
  /** What became of it the last time its case was reconciled. */
  readonly utfall: Utfall;
  /** Empty where no unit has it. */
  readonly enhet: string;
  /** The entries that settled it, by number, as far as the archive has them. */
  readonly avskrevetAv: readonly Dokumentnr[];
}

/** What the lists must know of an entry, beside what was decided of it. */
export interface Listefakta {
  /** Received, and not answered. */
  readonly ubesvart: boolean;
  /** The date it falls due, unless it is settled. */
  readonly forfall: string | undefined;
}

/** What the archive's own books must know of an entry, beside what was decided of it. */
export interface Postfakta extends Listefakta {
  readonly virksomhet: string;
  readonly kilde: string;
  readonly journaldato: string;
  /** The unit that has it; empty where none has. */
  readonly enhet: string;
  /** As the archive writes the name; empty where it says nobody. */
  readonly saksbehandler: string;
  /** A complete delivery did not have it. */
  readonly mangler: boolean;
}

/** What is written of an entry when its case has been looked at. */
export interface Avgjortpost {
  readonly post: number;
  readonly avgjoerelse: Avgjoerelse;
  readonly fakta: Postfakta;
}

const FOELGES_OPP: ReadonlySet<string> = new Set(['I', 'N']);
const UTGAAR = 'U';
/** How archives mark that something has been sent meanwhile: the entry still waits for its answer. */
const FORELOEPIG = /^(?:\*+|(?:midlertidig|foreløpig|førebels) svar\b.*)$/iu;

/** Reads from an entry whether it waits for an answer, and until when. One that is cancelled (U) waits for nothing. */
function listefakta({
  journalposttype,
  journalstatus,
  forfallsdato,
  avskrivning,
}: Pick<Journalpost, 'journalposttype' | 'journalstatus' | 'forfallsdato' | 'avskrivning'>): Listefakta {
  const avskrevet = avskrivning.some(
    (a) =>
      !FORELOEPIG.test(a.avskrivningsmaate ?? '') && Object.values(a).some((verdi) => verdi !== undefined),
  );
  const staar = !avskrevet && journalstatus !== UTGAAR;
  return {
    ubesvart: staar && FOELGES_OPP.has(journalposttype),
    forfall: staar ? forfallsdato : undefined,
  };
}

/** @param saksenhet the unit of its case, which has it where it names none itself. */
export const postfakta = (
  virksomhet: string,
  { post, mangler }: Arkivpost,
  saksenhet: string | undefined,
): Postfakta => ({
  ...listefakta(post),
  virksomhet,
  kilde: post.kilde,
  journaldato: post.journaldato,
  enhet: post.administrativEnhet ?? saksenhet ?? '',
  saksbehandler: post.saksbehandler ?? '',
  mangler,
});

export interface Tallsok {
  readonly virksomhet: string;
  /** Months of the journal date, yyyy-mm, both ends included. */
  readonly fra: string;
  readonly til: string;
  readonly enheter?: readonly string[] | undefined;
}

/** How many entries are alike in all that is counted by (R62). Never by person. */
export interface Talltelling {
  readonly maaned: string;
  readonly enhet: string;
  readonly utfall: Utfall;
  /** Why it is not published; empty where it is. */
  readonly grunn: string;
  /** The highest level that masks anything of it, 0 for none. */
  readonly nivaa: number;
  /** Ids in the register of hjemler; empty where nothing is masked, or no hjemmel is known. */
  readonly hjemler: readonly string[];
  /** Working days from journal date to first publication; undefined before that, or where the date was not kept. */
  readonly dager: number | undefined;
  readonly harVaertHoldt: boolean;
  readonly antall: number;
}

/** When a source was last heard of (R61). */
export interface Kildestand {
  readonly kilde: string;
  /** When its last delivery was read, as an instant; undefined where none was ever merged. */
  readonly sisteLeveranse: string | undefined;
  /** The latest journal date it has brought that was not in the future then. */
  readonly nyesteJournaldato: string | undefined;
}
