import { binderISporsmaal, erSporreord } from '../norsk/ordbok.ts';
import { enkeltord, type Sporretre } from './sporretre.ts';

/** In a question, what only carries it binds too: «mange» of «hvor mange søkte». */
export function somSporsmaal(krav: Sporretre['krav']): Sporretre['krav'] {
  if (!erSporreord(enkeltord(krav[0])?.ord[0]?.form ?? '')) return krav;
  return krav.map((gruppe) => {
    const ledd = enkeltord(gruppe);
    return ledd !== undefined && binderISporsmaal(ledd.ord[0]?.form ?? '')
      ? [{ ...ledd, binder: true as const }]
      : gruppe;
  });
}
