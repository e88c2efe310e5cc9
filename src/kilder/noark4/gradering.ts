import type { Skjerming } from '../../noark/skjerming.ts';
import type { Sammenheng } from './sammenheng.ts';

/** The sikkerhetsgrader of sikkerhetsloven § 5-3 and the grades of beskyttelsesinstruksen § 4. */
const GRADER = /^(begrenset|konfidensielt|hemmelig|strengt hemmelig|fortrolig|strengt fortrolig)$/i;

const gradOrd = (kode: string | undefined, betegnelse: string | undefined): string | undefined =>
  [kode, betegnelse].find((ord) => ord !== undefined && GRADER.test(ord));

/**
 * The grade that the first of some tilgangskoder stands for that is one. Noark 4 has no field for it: grades are codes among the others, known
 * by the word itself or by TK.BETEGN. A letter alone («B», «K») means other things in other archives, and says nothing.
 */
export const gradering = (skjerming: readonly Skjerming[], { oppslag }: Sammenheng): string | undefined =>
  skjerming
    .map(({ tilgangskode }) => gradOrd(tilgangskode, oppslag.tilgangskode(tilgangskode)))
    .find((grad) => grad !== undefined);
