import type { Konfig } from '../../konfig/virksomhet.ts';
import type { Journal } from '../../journal/journal.ts';

/**
 * What a server that starts lacks in its data folder, and what to do about it: it starts all the same, since what is published can be read.
 * Undefined where nothing is missing.
 */
export async function mangelvarsel(
  journal: Pick<Journal, 'virksomheter'>,
  { virksomheter }: Konfig,
): Promise<string | undefined> {
  const harJournal = (await journal.virksomheter()).length > 0;
  if (!harJournal)
    return 'DATA har ingen journal ennå, og sidene er tomme. Er det riktig mappe, kjør npm run eksport. Skulle det vært noe der, gjenopprett en sikkerhetskopi med npm run gjenopprett';
  if (virksomheter.length === 0)
    return 'konfig.json mangler i DATA. Journalen vises uten virksomhetens kontaktpunkt og regler for innsyn, og eksporten er stanset. Legg filen tilbake, eller gjenopprett en sikkerhetskopi med npm run gjenopprett, og start tjeneren igjen';
  return undefined;
}
