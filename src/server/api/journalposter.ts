import { z } from 'zod';
import type { Fasetter } from '../../sok/sokemotor.ts';
import {
  adressesporring,
  lesSporring,
  SOKEPARAMETRE,
  type Sokeparameter,
} from '../foresporsel/sporring-fra-url.ts';
import { listeposter } from '../listeposter.ts';
import type { Tjenester } from '../tjenester.ts';
import { apiJournalpost, tilApi } from './api-journalpost.ts';
import { navngitte, SOKET_ER_BORTE, type Operasjon } from './beskrivelse.ts';
import { Apifeil, krevKjente } from './feil.ts';

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

const fasett = z
  .array(z.object({ verdi: z.string(), antall: z.int() }).register(navngitte, { id: 'Fasettverdi' }))
  .readonly();

const journalpostsvar = z
  .object({
    treff: z.int().describe('Hvor mange det er i alt.'),
    side: z.int(),
    antall: z.int().describe('Høyeste antall på hver side.'),
    begrenset: z
      .boolean()
      .describe(
        'Om søket var så omfattende at det ikke ble gjort helt ferdig: tallene er da de minste det kan være.',
      ),
    journalposter: z.array(apiJournalpost),
    fasetter: z
      .object({
        virksomhet: fasett,
        type: fasett,
        enhet: fasett,
        hjemmel: fasett,
        skjermet: fasett,
        dokument: fasett,
        aar: fasett,
      } satisfies Record<keyof Fasetter, typeof fasett>)
      .describe('Hvor mange av treffene som har hver verdi, som om filteret selv ikke var brukt.'),
    forslag: z
      .object({ q: z.string(), treff: z.int() })
      .nullable()
      .describe('Det nærmeste søket som har treff, når et ord kan være skrevet feil.'),
  })
  .register(navngitte, { id: 'Journalpostsvar' });
export type Journalpostsvar = z.infer<typeof journalpostsvar>;

export const JOURNALPOSTER: Operasjon = {
  navn: 'sokJournalposter',
  sti: '/api/v1/journalposter',
  hva: 'Søket: journalposter side for side, og hvor mange det er av hver verdi i filtrene. Blir journalen endret mens noen blar, kan en journalpost komme to ganger eller bli hoppet over. Den som henter alt, henter en dag om gangen (fra og til lik), kjenner journalposten igjen på adressen, og ser på journal.versjon i /api/v1/helse før og etter: er den en annen, er noe endret underveis.',
  sporring: adressesporring,
  svar: {
    200: { hva: 'Treffene', skjema: journalpostsvar },
    400: { hva: 'En parameter er ukjent eller kan ikke leses.' },
    503: SOKET_ER_BORTE,
  },
};

const FLERE_GANGER: ReadonlySet<Sokeparameter> = new Set(['virksomhet', 'type', 'enhet', 'hjemmel']);

/** @throws Apifeil 400 when what holds one value is given several: all but the first would have narrowed nothing. */
function krevEnkle(parametre: URLSearchParams): void {
  const gjentatte = SOKEPARAMETRE.filter(
    (navn) => !FLERE_GANGER.has(navn) && parametre.getAll(navn).length > 1,
  );
  if (gjentatte.length > 0)
    throw new Apifeil(400, gjentatte.map((navn) => `«${navn}» kan bare gis én gang.`).join(' '));
}

/**
 * `GET /api/v1/journalposter`: the search, as data.
 * @throws Apifeil 400 for parameters that are unknown, given too often or cannot be read.
 */
export async function svarJournalposter(
  { journal, sok, konfig }: Tjenester,
  parametre: URLSearchParams,
  iDag: string,
): Promise<Journalpostsvar> {
  krevKjente(parametre, SOKEPARAMETRE);
  krevEnkle(parametre);
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
