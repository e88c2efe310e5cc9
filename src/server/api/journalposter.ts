import type { Nabosporring, Sokesvar } from '../../sok/sokemotor.ts';
import { lesSporring, SOKEPARAMETRE, type Sokeparameter } from '../sporring-fra-url.ts';
import { listeposter } from '../listeposter.ts';
import type { Tjenester } from '../tjenester.ts';
import { tilApi, type ApiJournalpost } from './api-journalpost.ts';
import { Apifeil } from './feil.ts';

const KRAV: Readonly<Record<Sokeparameter, string>> = {
  q: 'kan ha høyst 500 tegn',
  virksomhet: 'kan gis høyst 50 ganger',
  fra: 'må være en dato på formen 2026-11-19',
  til: 'må være en dato på formen 2026-11-19, og ikke tidligere enn fra',
  type: 'må være I, U, N, X eller S',
  enhet: 'kan gis høyst 50 ganger',
  hjemmel: 'kan gis høyst 50 ganger',
  skjermet: 'må være true eller false',
  dokument: 'må være true eller false',
  sortering: 'må være relevans, nyeste, eldste eller publisert',
  side: 'må være et helt tall fra 1 til 10000',
  antall: 'må være et helt tall fra 1 til 100',
};

export interface Journalpostsvar extends Pick<Sokesvar, 'treff' | 'side' | 'antall' | 'fasetter'> {
  /** The search was too extensive to be made to its end: `treff` and `fasetter` are the least there is. */
  readonly begrenset: boolean;
  readonly forslag: Pick<Nabosporring, 'q' | 'treff'> | null;
  readonly journalposter: readonly ApiJournalpost[];
}

/**
 * `GET /api/v1/journalposter`: the search, as data.
 * @throws Apifeil 400 for parameters that are unknown or cannot be read.
 */
export async function svarJournalposter(
  { journal, sok, konfig }: Tjenester,
  parametre: URLSearchParams,
  iDag: string,
): Promise<Journalpostsvar> {
  const kjente: ReadonlySet<string> = new Set(SOKEPARAMETRE);
  if ([...parametre.keys()].some((navn) => !kjente.has(navn))) {
    throw new Apifeil(400, `Ukjent parameter. Gyldige parametre er ${SOKEPARAMETRE.join(', ')}.`);
  }
  const lest = lesSporring(parametre);
  if (!lest.ok) throw new Apifeil(400, lest.feil.map((navn) => `«${navn}» ${KRAV[navn]}.`).join(' '));
  const { treff, side, antall, ider, fasetter, forslag, begrenset = false } = await sok.sok(lest.sporring);
  const publiserte = await journal.poster(ider);
  const journalposter = listeposter(publiserte, iDag).map((post) => tilApi(post, konfig));
  return {
    treff,
    side,
    antall,
    begrenset,
    journalposter,
    fasetter,
    forslag: forslag === null ? null : { q: forslag.q, treff: forslag.treff },
  };
}
