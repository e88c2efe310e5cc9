import { leggTilArbeidsdager } from '../../tid/arbeidsdager.ts';

/** The last day, yyyy-mm-dd, on which what came to wait on a day is not overdue. */
export const godkjenningsfrist = (siden: string, fristArbeidsdager: number): string =>
  leggTilArbeidsdager(siden, fristArbeidsdager);
