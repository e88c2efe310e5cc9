import { binderISporsmaal, erSetningsord, erSporreord } from '../norsk/ordbok.ts';
import { enkeltord, type Ledd, type Sporretre } from './sporretre.ts';

/** So many words are a sentence, when one of them is what makes one. */
const KORTESTE_SETNING = 4;

const formen = (gruppe: readonly Ledd[] | undefined): string => enkeltord(gruppe)?.ord[0]?.form ?? '';

/** «hvor mange søkte», and «jeg har ventet lenge på ny hofte»: what a person says, and no list of words. */
const erSagt = (krav: Sporretre['krav']): boolean =>
  erSporreord(formen(krav[0])) ||
  (krav.length >= KORTESTE_SETNING && krav.some((gruppe) => erSetningsord(formen(gruppe))));

/** In a question or a sentence, what only carries it binds too: «mange» of «hvor mange søkte». */
export function somSporsmaal(krav: Sporretre['krav']): Sporretre['krav'] {
  if (!erSagt(krav)) return krav;
  return krav.map((gruppe) => {
    const ledd = enkeltord(gruppe);
    return ledd !== undefined && binderISporsmaal(ledd.ord[0]?.form ?? '')
      ? [{ ...ledd, binder: true as const }]
      : gruppe;
  });
}
