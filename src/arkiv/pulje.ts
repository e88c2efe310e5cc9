import type { Arkivsak } from './arkivsak.ts';
import type { Utfall } from './avgjoerelse.ts';
import type { Dokumentnr, Saksnr } from './nummer.ts';

/** The other end of an avskrivning, and what must be known to decide whether it may be named. */
export interface Lenkeende extends Dokumentnr {
  readonly nr: number;
  readonly systemID: string;
  /** What became of it the last time, if its case has been looked at. */
  readonly utfall: Utfall | undefined;
  readonly sakNr: number;
  /** The key of the case it lies in. */
  readonly sakID: string;
  readonly status: string;
  readonly gradert: boolean;
  readonly mangler: boolean;
}
export interface Lenke {
  readonly fra: Lenkeende;
  readonly til: Lenkeende;
  /** How the source refers: the entry's key, or its number in the journal. */
  readonly systemID?: string;
  readonly journalnummer?: string;
}

/** Entries that lay in one case, and lie in several since some of them were moved. */
interface Skilt {
  readonly flyttet: readonly number[];
  readonly igjen: readonly number[];
}

/** Some cases whose public side is behind, in number order, with all that is needed to decide about them. */
export interface Pulje {
  readonly numre: readonly Saksnr[];
  readonly saker: readonly Arkivsak[];
  /** Avskrivninger from and to the entries above. */
  readonly lenker: readonly Lenke[];
  /** Cases above that entries have left, and cases that entries above have left. */
  readonly skilt: readonly Skilt[];
}
