import type { Dokumentvalg } from '../bestilling.ts';
import type { Dokumentnummer } from '../../offentlig/adresse.ts';
import type { Journaloppslag } from './grunnlag.ts';

/** Stands for all that was asked for, among document numbers. */
const ALT = 'alt';

/** Further than this no entry has moved, unless two lead to each other. */
const FLEST_FLYTTINGER = 20;

/** True for an entry that is withdrawn, wherever it has moved to. */
async function erTrukket(
  journal: Pick<Journaloppslag, 'post'>,
  virksomhet: string,
  nummer: Dokumentnummer,
): Promise<boolean> {
  let her = await journal.post(virksomhet, nummer);
  for (let i = 0; her.art === 'flyttet' && i < FLEST_FLYTTINGER; i += 1)
    her = await journal.post(virksomhet, her.til);
  return her.art === 'trukket';
}

/**
 * What is withdrawn from the public journal now (R59) of that which was asked for.
 *
 * @returns `alt` for an entry, for a case of which nothing is left, and for anything while the whole journal is closed; of another case the
 *   document numbers; nothing else for what was described in words.
 */
export async function trukketNaa(
  journal: Pick<Journaloppslag, 'stengt' | 'post' | 'sak'>,
  virksomhet: string,
  valg: Dokumentvalg,
): Promise<readonly string[]> {
  if (await journal.stengt(virksomhet)) return [ALT];
  if (valg.art === 'beskrevet') return [];
  if (valg.art === 'post') return (await erTrukket(journal, virksomhet, valg)) ? [ALT] : [];
  const sak = await journal.sak(virksomhet, valg);
  if (sak.art !== 'funnet') return sak.art === 'trukket' ? [ALT] : [];
  return sak.plasser.flatMap((plass) =>
    plass.art === 'hull' && plass.hull.art === 'trukket' ? [String(plass.hull.dokumentnummer)] : [],
  );
}

/**
 * True when something is withdrawn that was not when a file was put on its document: whoever put it there did not know. What is put
 * there after a withdrawal is given by someone who does.
 */
export const erTrukketSiden = (da: readonly string[], naa: readonly string[]): boolean =>
  !da.includes(ALT) && naa.some((nummer) => !da.includes(nummer));
