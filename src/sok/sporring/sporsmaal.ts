import { binderISetning, erSetningsord, erSporreord } from '../norsk/ordbok.ts';
import { bundneSammen } from './bindeuttrykk.ts';
import { enkeltord, erBindeledd, type Ledd, type Sporretre } from './sporretre.ts';

/** So many words are a sentence, when one of them is what makes one. */
const KORTESTE_SETNING = 4;

const formen = (gruppe: readonly Ledd[]): string => enkeltord(gruppe)?.ord[0]?.form ?? '';

/** «hvor mange søkte», and «jeg har ventet lenge på ny hofte»: what a person says, and no list of words. */
const erSagt = (former: readonly string[]): boolean =>
  erSporreord(former[0] ?? '') || (former.length >= KORTESTE_SETNING && former.some(erSetningsord));

/**
 * In a question or a sentence, what only carries it binds too: «mange» of «hvor mange søkte»; and anywhere what is a time in several words,
 * «i år». Where nothing would be left, that is what was asked for: «lang tid» of «hvor lang tid tar det».
 */
export function somSporsmaal(krav: Sporretre['krav']): Sporretre['krav'] {
  const former = krav.map(formen);
  const sagt = erSagt(former);
  const sammen = bundneSammen(former, sagt);
  const bundet = krav.map((gruppe, i) => {
    const ledd = enkeltord(gruppe);
    const binder = sammen.has(i) || (sagt && binderISetning(former[i] ?? ''));
    return ledd !== undefined && binder ? [{ ...ledd, binder: true as const }] : gruppe;
  });
  return bundet.every(erBindeledd) ? krav : bundet;
}
