import { datoI, OSLO } from '../../tid/oslo.ts';
import type { Stans } from './regnskap.ts';

/** Why the law's clock may stand (R42): a consent after § 13 third paragraph is asked for, or declassification is. */
export const STANSGRUNNER = ['samtykke', 'avgradering'] as const;
export type Stansgrunn = (typeof STANSGRUNNER)[number];

/**
 * The days of a suspension (R42): from the day it began to the day it ended, both included. As with receipt (R43),
 * counting goes on the day after; the day itself is nobody's.
 * @param slutt absent while it lasts.
 */
export const stansedager = (start: Date, slutt: Date | undefined, sone: string = OSLO): Stans => ({
  fra: datoI(start, sone),
  ...(slutt === undefined ? {} : { til: datoI(slutt, sone) }),
});
