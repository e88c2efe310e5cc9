import type { Kilde, Virksomhet } from '../konfig/virksomhet.ts';
import type { Avskrivning } from '../noark/journalpost.ts';
import type { Opphoersbekreftelse } from '../noark/opphoer.ts';
import type { Baerer, SkjermingElement } from '../noark/skjerming.ts';
import type { Dokumentreferanse, OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import type { Begrunnetfelt } from './begrunnet-felt.ts';
import type { Nivaa } from './elementer.ts';
import type { Flagg } from './flagg.ts';

export type { Skjult };

/** What the door needs to know beside the record. */
export interface Skjermkontekst {
  readonly virksomhet: Virksomhet;
  /** The source that delivered the record. */
  readonly kilde: Kilde;
  /** Today in Oslo, yyyy-mm-dd: what has expired is measured against it. */
  readonly iDag: string;
  /**
   * Each time an arkivar confirmed that what had expired may open: what expires later, or is changed since, is not confirmed. Never opens
   * what waits for assessment (XX, M).
   */
  readonly bekreftetOpphoer?: readonly Opphoersbekreftelse[] | undefined;
  /** The public number of the entry that settled this one, if the public may know of it. */
  readonly referanse: (avskrivning: Avskrivning) => Dokumentreferanse | undefined;
}

/** What carried a mask: a shielding's carrier, or what needs none. */
export type Maskebaerer =
  Baerer | 'kilde' | 'status' | 'korrespondansepart' | 'skjemaregel' | 'kildens tittel';

/** Why something is masked. For staff: it holds the source's own words. */
export interface Maskegrunn {
  readonly felt: Begrunnetfelt;
  /** As delivered. */
  readonly tilgangskode?: string;
  readonly nivaa: Nivaa;
  /** Ids in the register of hjemler. */
  readonly hjemler: readonly string[];
  /** The hjemmel as the source says it. Never public. */
  readonly fritekst?: string;
  /** The rule that masked: an element (TR1), a rule of the house (R13, R27) or a row of the fail-closed table. */
  readonly regel: string;
  readonly baerer: Maskebaerer;
  readonly arvet: boolean;
  readonly element?: SkjermingElement;
}

export interface Publiser {
  readonly art: 'publiser';
  readonly post: OffentligJournalpost;
  readonly skjult: readonly Skjult[];
  readonly grunner: readonly Maskegrunn[];
  readonly flagg: readonly Flagg[];
}

export interface PubliserSak {
  readonly art: 'publiser';
  readonly sak: OffentligSak;
  readonly skjult: readonly Skjult[];
  readonly grunner: readonly Maskegrunn[];
  readonly flagg: readonly Flagg[];
}

/** The whole record is left out by law (R5); the gap shows the hjemler. */
export interface Utelat {
  readonly art: 'utelat';
  readonly hjemler: readonly string[];
  /** All that it says: nothing else in the case may show it. */
  readonly skjult: readonly Skjult[];
  readonly grunner: readonly Maskegrunn[];
  readonly flagg: readonly Flagg[];
}

/** The record or something around it is graded: nothing of it may leave, and the run is flagged red. */
export interface Gradert {
  readonly art: 'gradert';
  readonly skjult: readonly Skjult[];
  readonly flagg: readonly Flagg[];
}

export type Utfall = Publiser | Utelat | Gradert;
export type Sakutfall = PubliserSak | Utelat | Gradert;
