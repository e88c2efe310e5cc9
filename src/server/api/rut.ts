import type { Tjenester } from '../tjenester.ts';
import type { Bortfall } from '../../sok/sokemotor.ts';
import { PROV_IGJEN, sokebortfall } from '../prov-sok.ts';
import { Apifeil, STENGT, UKJENT_ADRESSE } from './feil.ts';
import { FORSLAG, svarForslag } from './forslag.ts';
import { HELSE, type Helsevalg, lesStreng, svarHelse } from './helse.ts';
import { JOURNALPOSTER, svarJournalposter } from './journalposter.ts';
import { lesSaksadresse, svarSak } from './saker.ts';

export interface Apiforesporsel extends Helsevalg {
  readonly sti: string;
  readonly parametre: URLSearchParams;
}

export interface Apisvar {
  readonly status: number;
  readonly innhold: object;
  /** Seconds until it is worth asking again. */
  readonly provIgjen?: number;
}

async function finnSvar(tjenester: Tjenester, foresporsel: Apiforesporsel): Promise<Apisvar> {
  const { sti, parametre, iDag, stengt } = foresporsel;
  if (sti === HELSE.sti) {
    const roed = lesStreng(parametre) ? ['nede', 'varsel'] : ['nede'];
    const innhold = await svarHelse(tjenester, foresporsel);
    return { status: roed.includes(innhold.status) ? 503 : 200, innhold };
  }
  if (stengt) throw new Apifeil(503, STENGT);
  if (sti === JOURNALPOSTER.sti) {
    return { status: 200, innhold: await svarJournalposter(tjenester, parametre, iDag) };
  }
  if (sti === FORSLAG.sti) return { status: 200, innhold: await svarForslag(tjenester, parametre) };
  const sak = lesSaksadresse(sti);
  if (sak !== undefined) return { status: 200, innhold: await svarSak(tjenester, sak.virksomhet, sak, iDag) };
  throw new Apifeil(404, UKJENT_ADRESSE);
}

/** Why the search does not answer, in a sentence for those who read data. */
export const BORTFALL: Readonly<Record<Bortfall, string>> = {
  nede: 'Søket er ute av drift akkurat nå. Saker kan leses som vanlig.',
  bygges: 'Søket bygges opp på nytt. Prøv igjen om et par minutter. Saker kan leses som vanlig.',
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
