import { ordI } from '../norsk/analyse.ts';
import type { Tekstledd } from './sporretre.ts';

/**
 * A word, or words that follow each other, which were not written and answer to what was. A last word that ends in `*` is the beginning of one.
 *
 * @param som `stille` where it need not be said, `talemaate` where it is less than what was written.
 */
export function tillagt(skrevet: string, som: NonNullable<Tekstledd['tillagt']> = true): Tekstledd {
  const ord = ordI(skrevet);
  const prefiks = skrevet.endsWith('*');
  const iSammensetning = !prefiks && ord.length === 1;
  return { art: 'tekst', ord, prefiks, sitert: false, iSammensetning, skrevet, tillagt: som };
}
