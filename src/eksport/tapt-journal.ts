import type { Lagre } from './lagre.ts';

type Begge = Pick<Lagre, 'arkiv' | 'journal'>;

/** Whether the archive has shown entries in a journal that is not there any more. */
export const erJournalenTapt = async ({ arkiv, journal }: Begge): Promise<boolean> =>
  (await journal.virksomheter()).length === 0 && (await arkiv.antallSynlige()) > 0;

/**
 * What to tell where the archive has shown entries in a journal that is not there any more: it is made anew, with what is withdrawn still away,
 * but when each was first published, and how it has changed, stood nowhere else. Ask before anything is published.
 */
export async function taptJournal(lagre: Begge): Promise<string | undefined> {
  if (!(await erJournalenTapt(lagre))) return undefined;
  return 'journal.db var borte eller tom, og er laget på nytt av arkivet. Det som er trukket tilbake, er fortsatt borte, men når hver journalpost først ble publisert, og hva som er endret siden, sto bare der. Har dere en sikkerhetskopi, gjenopprett den med npm run gjenopprett.';
}
