import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Adressegjengiver } from '../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Sesjon, Sesjoner } from '../../konsoll/sesjoner.ts';
import type { Utestengte } from '../../konsoll/utestengte.ts';
import type { Bruker } from '../../konsoll/tilgang.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Gjengiver } from '../svar/astro-gjengiver.ts';
import type { Innsynsdrift } from '../innsyn/innsynsdrift.ts';
import type { Innsynssvar } from '../innsyn/send.ts';
import type { Stand } from '../vakt/stand.ts';
import type { Opplastetfil } from './skjema/opplasting.ts';
import type { Konsollside } from './sider.ts';

/** What the console answers: a page, a file, or the way to one. Never kept by anyone. */
export type Arkivsvar = Innsynssvar;

/** The stores of both zones, as the console's process has them open. */
export interface Konsollagre {
  readonly arkiv: Arkiv;
  /** The public journal whole, also of bodies that are closed. */
  readonly journal: Journal;
  readonly sok: Sokemotor;
  readonly innsyn: Innsynsdrift;
}

/** One request for the console: read, logged in, and let through to its route. */
export interface Arkivkall {
  readonly metode: 'GET' | 'POST';
  readonly bruker: Bruker;
  readonly sesjon: Sesjon;
  /** Everyone's, for the pages that show who is logged in. */
  readonly sesjoner: Sesjoner;
  readonly utestengte: Utestengte;
  readonly lagre: Konsollagre;
  /** The public side as the public sees it now: configuration, date, and the journal without what is closed. */
  readonly stand: Stand;
  /** The data folder, for what opens its own stores. */
  readonly data: string;
  readonly klokke: Klokke;
  /** The path that was asked for, without query. */
  readonly sti: string;
  readonly parametre: URLSearchParams;
  /** The form of a POST, its mark already checked; empty for GET. */
  readonly skjema: URLSearchParams;
  /** The files that came with the form, where the route takes any. */
  readonly filer: readonly Opplastetfil[];
  /** Mail leaves the house; otherwise it is written to files in DATA/post. */
  readonly smtp: boolean;
  /** Where the public reads the journal, without a slash at the end; undefined where nobody has said it. */
  readonly journaladresse: string | undefined;
  /** Renders a page as the public gets it. */
  readonly gjengi: Gjengiver;
  /** Answers addresses from other stores than the public's, with the public server's own functions. */
  readonly gjengiOffentlig: Adressegjengiver;
  readonly vis: (side: Konsollside, status?: number) => Promise<Arkivsvar>;
  /** On to a path of the console: after a form, so that a reload sends nothing again. */
  readonly videre: (til: string) => Arkivsvar;
}
