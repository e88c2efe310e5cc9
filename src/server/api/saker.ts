import { formaterSaksnummer, sakssti } from '../../offentlig/adresse.ts';
import { listepost, sakstittelILister } from '../../offentlig/eldet.ts';
import type { Saksplass } from '../../journal/journal.ts';
import type { Tjenester } from '../tjenester.ts';
import { tilApi, tilApihjemmel, type Apihjemmel, type ApiJournalpost } from './api-journalpost.ts';
import { Apifeil } from './feil.ts';

/** One number of the case: an entry, or why there is none (R18). */
type ApiPlass =
  | { readonly dokumentnummer: number; readonly status: 'publisert'; readonly journalpost: ApiJournalpost }
  | {
      readonly dokumentnummer: number;
      readonly status: 'holdt' | 'utelatt' | 'trukket' | 'forsinket' | 'ukjent';
      readonly journaldato?: string;
      readonly hjemler: readonly Apihjemmel[];
    };

export interface Sakssvar {
  readonly virksomhet: string;
  readonly saksnummer: string;
  readonly adresse: string;
  /** Null for a case that shows only its number. */
  readonly sakstittel: string | null;
  readonly sakstittelSkjermet: boolean;
  readonly enhet: string | null;
  readonly dokumenter: readonly ApiPlass[];
}

/**
 * `GET /api/v1/saker/{virksomhet}/{aar}/{nr}`: a case with its entries in order, gaps included.
 * @throws Apifeil 404 for a case nobody knows, 410 for one that is withdrawn.
 */
export async function svarSak(
  { journal, konfig }: Tjenester,
  virksomhet: string,
  nummer: { readonly saksaar: number; readonly sakssekvensnummer: number },
  iDag: string,
): Promise<Sakssvar> {
  const oppslag = await journal.sak(virksomhet, nummer);
  if (oppslag.art === 'ukjent') throw new Apifeil(404, 'Saken finnes ikke i den offentlige journalen.');
  if (oppslag.art === 'trukket') throw new Apifeil(410, 'Saken er trukket fra den offentlige journalen.');
  const { sak } = oppslag;
  const tittel = sak === undefined ? undefined : sakstittelILister(sak, iDag);
  const tilPlass = (plass: Saksplass): ApiPlass => {
    const { dokumentnummer } = plass;
    if (plass.art === 'tomt') return { dokumentnummer, status: 'ukjent', hjemler: [] };
    if (plass.art === 'post') {
      const journalpost = tilApi(listepost(plass.publisert, iDag), konfig);
      return { dokumentnummer, status: 'publisert', journalpost };
    }
    const { art, journaldato, hjemler } = plass.hull;
    return {
      dokumentnummer,
      status: art,
      ...(journaldato === undefined ? {} : { journaldato }),
      hjemler: hjemler.map((id) => tilApihjemmel(konfig, virksomhet, id)),
    };
  };
  return {
    virksomhet,
    saksnummer: formaterSaksnummer(nummer),
    adresse: sakssti(virksomhet, nummer),
    sakstittel: tittel?.tekst ?? null,
    sakstittelSkjermet: tittel?.maskert ?? false,
    enhet: sak?.enhet ?? null,
    dokumenter: oppslag.plasser.map(tilPlass),
  };
}
