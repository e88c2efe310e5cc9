import { tall, tekst, tekstEllerIngen, type Setninger } from '../lager/setninger.ts';
import type { Saksnoekkel } from './noekkel.ts';

/** What the store knows of one document number while a batch is applied. Mirrors the tables at every step. */
export interface Plass {
  /** The public record's hash and date, while it is shown. */
  post: { readonly sha256: string; readonly journaldato: string } | undefined;
  foerstPublisert: string | undefined;
  hull: Hullrad | undefined;
  trukket: { readonly journaldato: string | undefined } | undefined;
}

export interface Hullrad {
  readonly art: string;
  readonly journaldato: string | undefined;
  /** JSON. */
  readonly hjemler: string;
}

export const tomPlass = (): Plass => ({
  post: undefined,
  foerstPublisert: undefined,
  hull: undefined,
  trukket: undefined,
});

const KOLONNER = 'WHERE virksomhet = ?1 AND saksaar = ?2 AND sakssekvensnummer = ?3';
/** One question a case, where four questions an entry would be the greater part of a large export's time. */
const SAKENS_PLASSER = `
SELECT 'post' AS slag, dokumentnummer, sha256 AS a, journaldato AS b, NULL AS c FROM journalpost ${KOLONNER}
UNION ALL SELECT 'foerst', dokumentnummer, tidspunkt, NULL, NULL FROM foerst_publisert ${KOLONNER}
UNION ALL SELECT 'hull', dokumentnummer, art, journaldato, hjemler FROM hull ${KOLONNER}
UNION ALL SELECT 'trukket', dokumentnummer, NULL, journaldato, NULL FROM trukket ${KOLONNER}`;

/** Every number of a case that the store knows something of. */
export function lesPlasser(sql: Setninger, sak: Saksnoekkel): Map<number, Plass> {
  const plasser = new Map<number, Plass>();
  for (const rad of sql.alle(SAKENS_PLASSER, ...sak)) {
    const nummer = tall(rad, 'dokumentnummer');
    const plass = plasser.get(nummer) ?? tomPlass();
    plasser.set(nummer, plass);
    const slag = tekst(rad, 'slag');
    if (slag === 'post') plass.post = { sha256: tekst(rad, 'a'), journaldato: tekst(rad, 'b') };
    else if (slag === 'foerst') plass.foerstPublisert = tekst(rad, 'a');
    else if (slag === 'trukket') plass.trukket = { journaldato: tekstEllerIngen(rad, 'b') };
    else {
      plass.hull = {
        art: tekst(rad, 'a'),
        journaldato: tekstEllerIngen(rad, 'b'),
        hjemler: tekst(rad, 'c'),
      };
    }
  }
  return plasser;
}
