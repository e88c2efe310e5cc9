import { type Helligdag, helligdagPaa } from '../../tid/helligdager.ts';
import { plussDager, ukedagnummer } from '../../tid/dager.ts';

/** One line in the account of a deadline: what the day was, and what number it got if it counted. */
interface Regnskapsdag {
  readonly dato: string;
  /**
   * `start`: the day it all began, never counted (R43); `telt`: counted; `loerdag`, `soendag`, `helligdag`: skipped;
   * `stanset`: skipped because the law's clock stood (R42).
   */
  readonly art: 'start' | 'telt' | 'loerdag' | 'soendag' | 'helligdag' | 'stanset';
  /** 1, 2, 3 … for the days that count. */
  readonly nummer?: number;
  readonly helligdag?: Helligdag;
}

/** Which rule a deadline comes from; the words for it are the page's. */
export type Fristregel =
  | 'foerste-varsel'
  | 'andre-varsel'
  | 'svarfrist'
  | 'miljoefrist'
  | 'miljoefrist-forlenget'
  | 'begrunnelsesadgang'
  | 'begrunnelsesfrist'
  | 'klagefrist';

/** A deadline, and the account that explains it day by day. */
export interface Frist {
  readonly regel: Fristregel;
  /** The last day, yyyy-mm-dd, until midnight in the zone. Absent while the clock stands: nobody knows yet. */
  readonly dato?: string;
  readonly enhet: 'arbeidsdager' | 'virkedager' | 'uker' | 'maaneder';
  readonly antall: number;
  readonly dager: readonly Regnskapsdag[];
}

/** Days on which the law's clock stands, both ends included; without `til` it stands still (R42). */
export interface Stans {
  readonly fra: string;
  readonly til?: string;
}

/** Why a day is no working day, if it is none (R43). 24 and 31 December are working days. */
function hviledag(dato: string, loerdagTelles: boolean): Pick<Regnskapsdag, 'art' | 'helligdag'> | undefined {
  const helligdag = helligdagPaa(dato);
  if (helligdag !== undefined) return { art: 'helligdag', helligdag };
  const dag = ukedagnummer(dato);
  if (dag === 7) return { art: 'soendag' };
  return dag === 6 && !loerdagTelles ? { art: 'loerdag' } : undefined;
}

const staar = (dato: string, stanser: readonly Stans[]): boolean =>
  stanser.some((s) => s.fra <= dato && (s.til === undefined || dato <= s.til));

/**
 * Counts `antall` days from the day after `start` (R43): working days, or also Saturdays where `loerdagTelles`. A day on
 * which the clock stood does not count (R42); where it stands for good there is no last day.
 * @returns the last day, and every day up to it with why it was counted or not.
 */
export function tellDager(
  start: string,
  antall: number,
  valg: { readonly loerdagTelles?: boolean; readonly stanser?: readonly Stans[] } = {},
): Pick<Frist, 'dato' | 'dager'> {
  const stanser = valg.stanser ?? [];
  const dager: Regnskapsdag[] = [{ dato: start, art: 'start' }];
  let nummer = 0;
  for (let dato = plussDager(start, 1); ; dato = plussDager(dato, 1)) {
    // Once an open stop begins, nothing more can be counted until it ends.
    if (stanser.some((s) => s.til === undefined && s.fra <= dato)) return { dager };
    const hvile = hviledag(dato, valg.loerdagTelles ?? false);
    if (hvile !== undefined) dager.push({ dato, ...hvile });
    else if (staar(dato, stanser)) dager.push({ dato, art: 'stanset' });
    else {
      nummer++;
      dager.push({ dato, art: 'telt', nummer });
      if (nummer === antall) return { dato, dager };
    }
  }
}

/**
 * Every calendar day from the day after `start` to `dato`, and on to the first working day when `dato` is none: a
 * deadline in weeks or months that ends on a day of rest lasts until the next working day.
 */
export function tellTilDato(start: string, dato: string): Required<Pick<Frist, 'dato' | 'dager'>> {
  const dager: Regnskapsdag[] = [{ dato: start, art: 'start' }];
  let nummer = 0;
  for (let her = plussDager(start, 1); ; her = plussDager(her, 1)) {
    const hvile = her >= dato ? hviledag(her, false) : undefined;
    if (hvile === undefined) {
      nummer++;
      dager.push({ dato: her, art: 'telt', nummer });
      if (her >= dato) return { dato: her, dager };
    } else dager.push({ dato: her, ...hvile });
  }
}
