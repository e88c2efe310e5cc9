import type { Avsender } from './finn-virksomhet.ts';
import { Eksportavbrudd } from './feil.ts';
import type { Lagre } from './lagre.ts';

/** What is wrong, for those who run the exports. */
export const KONFIG_BORTE =
  'konfig.json er borte fra datamappen, men journalen er laget med en. Det den skjermer, utelater og utsetter, ville blitt vist.';
const HVA_GJOERES =
  'Legg den tilbake, eller gjenopprett en sikkerhetskopi med npm run gjenopprett. Finnes ingen av delene, kjør med --bekreft: da skrives en ny med forsiktig standard. Ingenting er endret.';

/**
 * Ends a run that would make a new configuration for a journal that was made with another. What the body itself has decided is to be
 * shielded, left out or delayed stands there alone.
 *
 * @throws Eksportavbrudd when there are bodies in the journal, or a run of this one has begun. A first one that was cut off while it read had not
 * come to writing any.
 */
export async function krevKonfig(
  { arkiv, journal }: Pick<Lagre, 'arkiv' | 'journal'>,
  { virksomhet, nyKonfig }: Pick<Avsender, 'virksomhet' | 'nyKonfig'>,
): Promise<void> {
  if (nyKonfig === undefined) return;
  if ((await journal.virksomheter()).length === 0 && !(await arkiv.harKjoert(virksomhet.slug))) return;
  throw new Eksportavbrudd(`${KONFIG_BORTE} ${HVA_GJOERES}`);
}
