import type { Dokumentvalg } from '../bestilling.ts';
import type { Journaloppslag } from './grunnlag.ts';

/** Stands for a whole case among document numbers. */
const HELE_SAKEN = 'sak';

/**
 * What is withdrawn from the public journal now (R59) of that which was asked for: the entry's own number, or those of the case.
 *
 * @returns Document numbers, or `sak` where nothing of the case is left; nothing for what was described in words.
 */
export async function trukketNaa(
  journal: Pick<Journaloppslag, 'sak'>,
  virksomhet: string,
  valg: Dokumentvalg,
): Promise<readonly string[]> {
  if (valg.art === 'beskrevet') return [];
  const sak = await journal.sak(virksomhet, valg);
  if (sak.art !== 'funnet') return sak.art === 'trukket' ? [HELE_SAKEN] : [];
  return sak.plasser.flatMap((plass) =>
    plass.art === 'hull' &&
    plass.hull.art === 'trukket' &&
    (valg.art === 'sak' || valg.dokumentnummer === plass.hull.dokumentnummer)
      ? [String(plass.hull.dokumentnummer)]
      : [],
  );
}

/**
 * True when something is withdrawn that was not when a file was put on its document: whoever put it there did not know. What is put
 * there after a withdrawal is given by someone who does.
 */
export const erTrukketSiden = (da: readonly string[], naa: readonly string[]): boolean =>
  !da.includes(HELE_SAKEN) && naa.some((nummer) => !da.includes(nummer));
