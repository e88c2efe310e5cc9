import { datoI, OSLO } from '../../tid/oslo.ts';
import { type Frist, type Stans, tellDager } from './regnskap.ts';

/** What a request's own deadlines are counted from. */
export interface Svargrunnlag {
  /** When the body got the request; an instant. */
  readonly mottatt: Date;
  readonly stanser?: readonly Stans[];
  /** Where the King in Council hears complaints, silence is no refusal (R42, offl. § 32 second paragraph). */
  readonly kongenIStatsraad?: boolean;
  readonly sone?: string;
}

const etter = (grunnlag: Svargrunnlag, regel: Frist['regel'], antall: number): Frist => ({
  regel,
  enhet: 'arbeidsdager',
  antall,
  ...tellDager(
    datoI(grunnlag.mottatt, grunnlag.sone ?? OSLO),
    antall,
    grunnlag.stanser === undefined ? {} : { stanser: grunnlag.stanser },
  ),
});

/** One working day after receipt: what ordinary requests should take (R41, offl. § 29 «utan ugrunna opphald»). */
export const foersteVarsel = (grunnlag: Svargrunnlag): Frist => etter(grunnlag, 'foerste-varsel', 1);

/** Three working days after receipt: what they should take at most (R41). */
export const andreVarsel = (grunnlag: Svargrunnlag): Frist => etter(grunnlag, 'andre-varsel', 3);

/**
 * Five working days after receipt (R41, offl. § 32 second paragraph): the day after, silence is a refusal that can be
 * complained of. Undefined where the rule does not hold (R42).
 */
export const svarfrist = (grunnlag: Svargrunnlag): Frist | undefined =>
  grunnlag.kongenIStatsraad === true ? undefined : etter(grunnlag, 'svarfrist', 5);

/** True from midnight after a deadline's last day, in the zone; never while the clock stands. */
export const erUtloept = (frist: Frist, naa: Date, sone: string = OSLO): boolean =>
  frist.dato !== undefined && datoI(naa, sone) > frist.dato;
