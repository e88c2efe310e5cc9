import { tall, tekst, tekstEllerIngen, type Rad } from '../lager/setninger.ts';
import { journalpostID, type Dokumentnummer } from '../offentlig/adresse.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import { hull } from '../offentlig/tilstand.ts';
import { lesListe } from './historikk.ts';

/** The number in a row that has an entry's key. */
export const nummerI = (rad: Rad): Dokumentnummer => ({
  saksaar: tall(rad, 'saksaar'),
  sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
  dokumentnummer: tall(rad, 'dokumentnummer'),
});

/** The id in a row that has an entry's key. */
export const idI = (rad: Rad): string => journalpostID(tekst(rad, 'virksomhet'), nummerI(rad));

/**
 * What may be told of a number that is not shown: a held one its date, a withdrawn one its date, one left out by law
 * its hjemler, a delayed one nothing.
 */
export function hullI(rad: Rad): Hull {
  const art = hull.shape.art.parse(rad['art']);
  const journaldato = tekstEllerIngen(rad, 'journaldato');
  const visDato = art === 'holdt' || art === 'trukket';
  return {
    virksomhet: tekst(rad, 'virksomhet'),
    ...nummerI(rad),
    art,
    ...(visDato && journaldato !== undefined ? { journaldato } : {}),
    hjemler: art === 'utelatt' ? [...lesListe(tekst(rad, 'hjemler'))] : [],
  };
}
