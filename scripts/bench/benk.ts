import type { Klokke } from '../../src/tid/oslo.ts';
import type { Maaling } from './maaling.ts';

/** What every measurement of one run shares. */
export interface Benk {
  /** How many entries the run is about. */
  readonly antall: number;
  /** The run's own folder, removed at its end. */
  readonly mappe: string;
  /** The data folder that the first export fills and the others read. */
  readonly data: string;
  readonly tidspunkt: string;
  readonly klokke: Klokke;
  /** Puts a table or a sentence of its own after the lines. */
  readonly vis: (tekst: string) => void;
  readonly meld: (...maalinger: readonly Maaling[]) => void;
  readonly si: (hva: string) => void;
}
