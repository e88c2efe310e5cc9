import { formaterSaksnummer } from '../../offentlig/adresse.ts';
import type { Nummerert } from '../vedtak/skriv-vedtak.ts';

/**
 * Cuts what is to be decided into batches of whole cases, so that each case is looked at once: at most `antall` in each, more
 * where one case has more.
 */
export function saksvis<T extends { readonly gjenstand: Nummerert }>(
  alle: readonly T[],
  antall: number,
): readonly (readonly T[])[] {
  const puljer: T[][] = [];
  for (const iSaken of Map.groupBy(alle, ({ gjenstand }) => formaterSaksnummer(gjenstand.nummer)).values()) {
    const siste = puljer.at(-1);
    if (siste && siste.length + iSaken.length <= antall) siste.push(...iSaken);
    else puljer.push([...iSaken]);
  }
  return puljer;
}
