import type { EgneTyper } from '../felles/koder.ts';
import type { Oppslag } from './oppslag.ts';

/** What the records of one delivery have in common. */
export interface Sammenheng {
  /** The source's id in the configuration. */
  readonly kilde: string;
  /** True for OFFJOURN: the titles and names are public as delivered. */
  readonly kunOffentlig: boolean;
  /** True for table deliveries, where records have keys (SA.ID, JP.ID) and a status. */
  readonly tabeller: boolean;
  readonly oppslag: Oppslag;
  readonly egneTyper: EgneTyper;
}
