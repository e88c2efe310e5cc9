import type { Arkivpost } from '../../arkiv/arkivsak.ts';
import type { Godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import type { Godkjenningsspor } from './godkjenningsspor.ts';
import type { Kontrollfunn } from './kontroller.ts';
import type { Hull } from '../../offentlig/tilstand.ts';
import type { Maskegrunn } from '../../skjerming/utfall.ts';

/** What the public is to get of one entry. */
export type Visning =
  | { readonly art: 'publiser'; readonly post: OffentligJournalpost }
  | { readonly art: 'hull'; readonly hull: Hull }
  /** Nothing; hidden for now, or gone for good (410 where it has been shown). */
  | { readonly art: 'skjul' }
  | { readonly art: 'trekk' }
  /** It has no number of its own to be shown by. */
  | { readonly art: 'ingen' };

/** What waits for an arkivar's approval of an entry. */
export interface Ventende extends Godkjenning {
  /** `ny`: never shown. `endret`: the older version stands. `endret-skjult`: neither may. `saken-endret`: the case's own fields. */
  readonly kode: 'ny' | 'endret' | 'endret-skjult' | 'saken-endret';
  /** The Oslo date on which it came to wait; a new delivery does not reset it. */
  readonly siden: string;
}

/** For staff, kept in the internal zone: why the entry is shown as it is. */
export interface Detaljer {
  readonly grunner?: readonly Maskegrunn[];
  /** Flags and findings, by their stable codes. */
  readonly flagg?: readonly string[];
  readonly funn?: readonly Kontrollfunn[];
  readonly godkjenning?: Ventende;
  /** Where a body publishes after approval. */
  readonly spor?: Godkjenningsspor;
}

export interface Postvurdering {
  readonly post: Arkivpost;
  readonly visning: Visning;
  readonly utfall:
    'publisert' | 'holdt' | 'utelatt' | 'gradert' | 'trukket' | 'forsinket' | 'annenStatus' | 'avvist';
  /** One word that the report counts by; empty for what is published. */
  readonly grunn: string;
  readonly maskert: boolean;
  /** The first date on which it may come out differently by itself. */
  readonly neste?: string;
  readonly detaljer?: Detaljer;
  /** What shielding made of it, where it came as far: for staff to see of what is held, and never to be published from here. */
  readonly utkast?: OffentligJournalpost;
}

/** A case with its entries, looked at together. */
export interface Saksvurdering {
  readonly nummer: { readonly saksaar: number; readonly sakssekvensnummer: number };
  /** Absent when nothing of the case is published: it shows only its number. */
  readonly sak: OffentligSak | undefined;
  /** What shielding made of the case, shown or not, and why: for staff. Absent when the case is left out or graded. */
  readonly saksutkast?: OffentligSak;
  readonly saksdetaljer?: Pick<Detaljer, 'grunner' | 'flagg'>;
  readonly poster: readonly Postvurdering[];
}
