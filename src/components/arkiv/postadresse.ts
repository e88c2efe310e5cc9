import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';

/** The list that somebody is working through: an entry's page leads on to the next in it. */
export interface Listested {
  readonly liste: string;
  /** Of one reason only. */
  readonly kode?: string | undefined;
}

/** The query that says which list one is in. */
const listesporring = (sted: Listested | undefined): string =>
  sted === undefined
    ? ''
    : `?${new URLSearchParams({ liste: sted.liste, ...(sted.kode !== undefined && { kode: sted.kode }) }).toString()}`;

/** A case's page in the console. */
export const saksadresse = (virksomhet: string, { saksaar, sakssekvensnummer }: Saksnr): string =>
  `/arkiv/${virksomhet}/sak/${saksaar}/${sakssekvensnummer}`;

/** An entry's page in the console, in a list or by itself. */
export const postadresse = (virksomhet: string, nummer: Dokumentnr, sted?: Listested): string =>
  `${saksadresse(virksomhet, nummer)}/${nummer.dokumentnummer}${listesporring(sted)}`;
