import type { Tjenester } from '../tjenester.ts';
import type { Bortfall } from '../../sok/sokemotor.ts';
import { PROV_IGJEN, sokebortfall } from '../prov-sok.ts';
import { Apifeil } from './feil.ts';
import { svarForslag } from './forslag.ts';
import { svarHelse } from './helse.ts';
import { svarJournalposter } from './journalposter.ts';
import { svarSak } from './saker.ts';

export interface Apiforesporsel {
  readonly sti: string;
  readonly parametre: URLSearchParams;
  readonly iDag: string;
  readonly stengt: boolean;
}

export interface Apisvar {
  readonly status: number;
  readonly innhold: object;
  /** Seconds until it is worth asking again. */
  readonly provIgjen?: number;
}

const SAK = /^\/api\/v1\/saker\/([a-z0-9-]{1,80})\/(\d{4})\/(\d{1,9})$/;

async function finnSvar(tjenester: Tjenester, foresporsel: Apiforesporsel): Promise<Apisvar> {
  const { sti, parametre, iDag, stengt } = foresporsel;
  if (sti === '/api/v1/helse') {
    const innhold = await svarHelse(tjenester, stengt);
    return { status: innhold.status === 'nede' ? 503 : 200, innhold };
  }
  if (stengt) throw new Apifeil(503, 'Journalen er stengt for en stund.');
  if (sti === '/api/v1/journalposter') {
    return { status: 200, innhold: await svarJournalposter(tjenester, parametre, iDag) };
  }
  if (sti === '/api/v1/forslag') return { status: 200, innhold: await svarForslag(tjenester, parametre) };
  const sak = SAK.exec(sti);
  if (sak !== null) {
    const [, virksomhet = '', aar, nummer] = sak;
    const id = { saksaar: Number(aar), sakssekvensnummer: Number(nummer) };
    return { status: 200, innhold: await svarSak(tjenester, virksomhet, id, iDag) };
  }
  throw new Apifeil(404, 'Adressen finnes ikke. Se /om for en oversikt over det åpne API-et.');
}

/** Why the search does not answer, in a sentence for those who read data. */
export const BORTFALL: Readonly<Record<Bortfall, string>> = {
  nede: 'Søket er ute av drift akkurat nå. Saker kan leses som vanlig.',
  opptatt: 'Det er for mange søk akkurat nå. Prøv igjen om noen sekunder.',
};

/**
 * Answers an API request; what the caller did wrong, and what the search cannot do now, becomes a status and a Norwegian
 * sentence.
 */
export async function svarApi(tjenester: Tjenester, foresporsel: Apiforesporsel): Promise<Apisvar> {
  try {
    return await finnSvar(tjenester, foresporsel);
  } catch (feil) {
    if (feil instanceof Apifeil) return { status: feil.status, innhold: { feil: feil.message } };
    const bortfall = sokebortfall(feil);
    if (bortfall === undefined) throw feil;
    return { status: 503, innhold: { feil: BORTFALL[bortfall] }, provIgjen: PROV_IGJEN[bortfall] };
  }
}
