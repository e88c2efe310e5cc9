import { leggTilArbeidsdager } from '../../tid/arbeidsdager.ts';

/**
 * The first day on which an entry may be shown: `arbeidsdager` working days after its journaldato.
 * Calendar dates, yyyy-mm-dd.
 */
export const publiseresFra = (journaldato: string, arbeidsdager: number): string =>
  arbeidsdager === 0 ? journaldato : leggTilArbeidsdager(journaldato, arbeidsdager);
