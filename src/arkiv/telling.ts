import type { Utfall } from './avgjoerelse.ts';
import type { Dokumentnr } from './nummer.ts';

export interface Telling {
  readonly antall: number;
  readonly utfall: Utfall;
  readonly grunn: string;
  readonly maskert: boolean;
  /** Its public bytes changed in the run asked about. */
  readonly endret: boolean;
}
export interface Maanedstelling {
  readonly maaned: string;
  readonly utfall: Utfall;
  readonly antall: number;
}
export interface Stoppet extends Dokumentnr {
  readonly utfall: Utfall;
  readonly grunn: string;
  readonly fil: string;
  readonly linje: number;
}
