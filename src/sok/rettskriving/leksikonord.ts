import { SLEKT } from '../norsk/leksikon/slekt.ts';
import { LEKSEMER } from '../norsk/ordbok.ts';
import { Ordforraad } from './ordforraad.ts';

let ordene: Ordforraad | undefined;

/**
 * The words of the lexicon, which people write whether or not the journal does: «svømehall» is near none of its words where it only has
 * «basseng», but near the word that finds it. Made when it is first asked for.
 */
export const leksikonord = (): Ordforraad =>
  (ordene ??= new Ordforraad(
    [
      ...new Set([
        ...LEKSEMER.flatMap(({ lemmaer }) => lemmaer),
        ...SLEKT.split(/[\s<=]+/u).filter((ord) => ord !== ''),
      ]),
    ].map((form) => ({ form, vist: form, antall: 0 })),
  ));
