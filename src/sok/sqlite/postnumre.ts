import { tall, tekst, type Rad, type Setninger } from '../../lager/setninger.ts';
import { journalpostID, lesJournalpostID } from '../../offentlig/adresse.ts';

/** The columns of an entry's public number. */
export const NUMMER = 'tekst, saksaar, sakssekvensnummer, dokumentnummer';

export const idAv = (post: Rad): string =>
  journalpostID(tekst(post, 'tekst'), {
    saksaar: tall(post, 'saksaar'),
    sakssekvensnummer: tall(post, 'sakssekvensnummer'),
    dokumentnummer: tall(post, 'dokumentnummer'),
  });

/** The row of an entry; undefined when the index does not have it. */
export function radFor(sql: Setninger, id: string): number | undefined {
  const nummer = lesJournalpostID(id);
  if (nummer === undefined) return undefined;
  const { virksomhet, saksaar, sakssekvensnummer, dokumentnummer } = nummer;
  const post = sql.en(
    `SELECT rad FROM post JOIN verdi ON nr = virksomhet WHERE art = 'virksomhet' AND tekst = ?
       AND saksaar = ? AND sakssekvensnummer = ? AND dokumentnummer = ?`,
    virksomhet,
    saksaar,
    sakssekvensnummer,
    dokumentnummer,
  );
  return post && tall(post, 'rad');
}
