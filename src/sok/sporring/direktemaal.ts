import type { Dokumentnummer, Saksnummer } from '../../offentlig/adresse.ts';
import { formaterDato } from '../nummer/lesning.ts';
import type { LestSporring } from '../sokemotor.ts';

/** A case or an entry that a query may be the number of, or a day that it may be the date of, yyyy-mm-dd. */
export type Direktemaal =
  | ({ readonly art: 'sak' } & Saksnummer)
  | ({ readonly art: 'journalpost' } & Dokumentnummer)
  | { readonly art: 'dag'; readonly dato: string };

/**
 * What a query leads straight to, when it is one number or date and nothing else: the cases, entries and days that it may be, of any body. Few,
 * and most do not exist: it is for the caller to look. A number of the journal («456/2026») has no address of its own; when it alone has
 * one hit, that hit is the entry.
 */
export function direktemaal(lest: LestSporring): readonly Direktemaal[] {
  const { tall, ord, fraser, uten, prefikser, alternativer, ikkeLest } = lest;
  const [eneste, ...flere] = tall;
  const annet = [flere, ord, fraser, uten, prefikser, alternativer, ikkeLest];
  if (eneste === undefined || annet.some(({ length }) => length > 0)) return [];
  return eneste.lesninger.flatMap((lesning): readonly Direktemaal[] => {
    if (lesning.art === 'dato' && lesning.aar !== undefined && lesning.dag !== undefined)
      return [{ art: 'dag', dato: formaterDato(lesning) }];
    if (lesning.art !== 'sak' && lesning.art !== 'dokument') return [];
    const { saksaar, sakssekvensnummer } = lesning;
    if (saksaar === undefined || sakssekvensnummer === undefined) return [];
    if (lesning.art === 'sak') return [{ art: 'sak', saksaar, sakssekvensnummer }];
    return [{ art: 'journalpost', saksaar, sakssekvensnummer, dokumentnummer: lesning.dokumentnummer }];
  });
}
