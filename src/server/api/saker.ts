import { z } from 'zod';
import { formaterSaksnummer, sakssti } from '../../offentlig/adresse.ts';
import { enhetILister, listepost, sakstittelILister } from '../../offentlig/eldet.ts';
import { hull } from '../../offentlig/tilstand.ts';
import type { Saksplass } from '../../journal/journal.ts';
import type { Tjenester } from '../tjenester.ts';
import { apihjemmel, apiJournalpost, tilApi, tilApihjemmel } from './api-journalpost.ts';
import { navngitte, type Operasjon, virksomhetsnavn } from './beskrivelse.ts';
import { Apifeil } from './feil.ts';

const dokumentnummer = z.int().describe('Nummeret i saken.');

/** One number of the case: an entry, or why there is none (R18). */
const apiPlass = z
  .union([
    z.object({ dokumentnummer, status: z.literal('publisert'), journalpost: apiJournalpost }),
    z.object({
      dokumentnummer,
      status: z
        .enum([...hull.shape.art.options, 'ukjent'])
        .describe(
          'Hvorfor den ikke vises. holdt: holdt tilbake for kontroll; utelatt: etter loven; trukket: trukket tilbake; forsinket: kommer senere; ukjent: ingen forklaring er kjent.',
        ),
      journaldato: z.iso.date().optional().describe('Vises bare for holdt og trukket.'),
      hjemler: z.array(apihjemmel),
    }),
  ])
  .register(navngitte, { id: 'Saksplass' });
type ApiPlass = z.infer<typeof apiPlass>;

const sakssvar = z
  .object({
    virksomhet: z.string(),
    saksnummer: z.string().describe('Sakens år og nummer: 2026/123.'),
    adresse: z.string().describe('Siden til saken på dette nettstedet. Adressen er fast.'),
    sakstittel: z.string().nullable().describe('Null når bare sakens nummer vises.'),
    sakstittelSkjermet: z.boolean(),
    enhet: z.string().nullable(),
    dokumenter: z.array(apiPlass).describe('Alle numrene i saken i rekkefølge, også de som ikke vises.'),
  })
  .register(navngitte, { id: 'Sak' });
export type Sakssvar = z.infer<typeof sakssvar>;

export const saksadresse = z.object({
  virksomhet: virksomhetsnavn,
  aar: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Saksåret.'),
  nummer: z
    .string()
    .regex(/^\d{1,9}$/)
    .describe('Nummeret i saksåret.'),
});

export const SAK: Operasjon = {
  navn: 'hentSak',
  sti: '/api/v1/saker/{virksomhet}/{aar}/{nummer}',
  hva: 'En hel sak: journalpostene i rekkefølge, og hvorfor et nummer ikke vises.',
  adresse: saksadresse,
  svar: {
    200: { hva: 'Saken', skjema: sakssvar },
    404: { hva: 'Saken finnes ikke i den offentlige journalen.' },
    410: { hva: 'Saken er trukket fra den offentlige journalen.' },
    503: { hva: 'Journalen er stengt.' },
  },
};

/** The case that an address names. @returns undefined for an address that is no case's. */
export function lesSaksadresse(
  sti: string,
): { readonly virksomhet: string; readonly saksaar: number; readonly sakssekvensnummer: number } | undefined {
  const [, virksomhet, aar, nummer] = /^\/api\/v1\/saker\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(sti) ?? [];
  const { data } = saksadresse.safeParse({ virksomhet, aar, nummer });
  return (
    data && {
      virksomhet: data.virksomhet,
      saksaar: Number(data.aar),
      sakssekvensnummer: Number(data.nummer),
    }
  );
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
    enhet: sak === undefined ? null : (enhetILister(sak, iDag) ?? null),
    dokumenter: oppslag.plasser.map(tilPlass),
  };
}
