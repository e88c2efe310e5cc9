import { z } from 'zod';
import { erForsinket } from '../vakt/forsinket.ts';
import type { Sokehelse, Sokemotor } from '../../sok/sokemotor.ts';
import { sokebortfall } from '../prov-sok.ts';
import type { Tjenester } from '../tjenester.ts';
import { finnVirksomhet } from '../virksomheter.ts';
import { navngitte, type Operasjon } from './beskrivelse.ts';
import { Apifeil, krevKjente } from './feil.ts';

const helsesvar = z
  .object({
    status: z
      .enum(['ok', 'delvis', 'varsel', 'stengt', 'nede'])
      .describe(
        'delvis: alt vises, men personnavn kan ikke søkes fram før dagens gjennomgang av gamle navn er gjort; varsel: alt vises, men en journal er forsinket, eksporten er stanset, eller disken er snart full; stengt: hele journalen er stengt; nede: søket er ute av drift eller bygges opp på nytt, og alt annet vises.',
      ),
    journal: z.object({
      versjon: z.int().describe('Øker hver gang noe i journalen endres.'),
      eksportStanset: z
        .boolean()
        .describe(
          'Om eksporten er stanset fordi arkivet den leser fra, er borte eller eldre enn journalen, eller konfigurasjonen er borte.',
        ),
      virksomheter: z.array(
        z.object({
          virksomhet: z.string(),
          antall: z.int().describe('Publiserte journalposter.'),
          sistOppdatert: z.iso
            .datetime()
            .nullable()
            .describe('Når journalen sist ble brakt à jour med arkivet.'),
          journalfoertTil: z.iso.date().nullable().describe('Nyeste journaldato som er publisert.'),
          forsinket: z
            .boolean()
            .describe('Om det er flere arbeidsdager enn det skal være siden journalen ble brakt à jour.'),
        }),
      ),
    }),
    disk: z.object({
      plass: z.boolean().describe('Om det er plass nok til nye journalposter og innsynskrav en stund.'),
    }),
    sok: z.object({
      klar: z.boolean(),
      antall: z.int().describe('Søkbare journalposter.'),
      navnSokbare: z.boolean().describe('Om personnavn fra det siste året kan søkes fram.'),
    }),
  })
  .register(navngitte, { id: 'Helse' });
export type Helsesvar = z.infer<typeof helsesvar>;

const helsesporring = z.object({
  streng: z
    .boolean()
    .optional()
    .describe('true: svar 503 også ved varsel. For overvåking; en lastfordeler skal spørre uten.'),
});

export const HELSE: Operasjon = {
  navn: 'hentHelse',
  sti: '/api/v1/helse',
  hva: 'Om alt virker, og hvor ferske dataene er.',
  sporring: helsesporring,
  svar: {
    200: { hva: 'Alt vises, eller journalen er stengt', skjema: helsesvar },
    400: { hva: 'En parameter er ukjent eller kan ikke leses.' },
    503: { hva: 'Søket svarer ikke, eller det er et varsel og du spurte strengt', skjema: helsesvar },
  },
};

/** @throws Apifeil 400 for what is unknown: a slip in a monitor's address must not keep it green. */
export function lesStreng(parametre: URLSearchParams): boolean {
  krevKjente(parametre, Object.keys(helsesporring.shape));
  const streng = parametre.get('streng') ?? 'false';
  if (streng !== 'true' && streng !== 'false') throw new Apifeil(400, '«streng» må være true eller false.');
  return streng === 'true';
}

/** A search that is away is a finding of its own, not a failure to look. */
async function sokehelse(sok: Sokemotor): Promise<Sokehelse> {
  try {
    return await sok.helse();
  } catch (feil) {
    if (sokebortfall(feil) === undefined) throw feil;
    return { klar: false, antall: 0, navnSokbare: false };
  }
}

export interface Helsevalg {
  /** The whole journal is. */
  readonly stengt: boolean;
  readonly iDag: string;
  /** Whether the disk of the data directory has room for what may come. */
  readonly harPlass: () => Promise<boolean>;
}

/** `GET /api/v1/helse`: whether the stores answer, and how fresh they are (R61). Holds numbers and dates only. */
export async function svarHelse(
  { journal, sok, konfig }: Tjenester,
  { stengt, iDag, harPlass }: Helsevalg,
): Promise<Helsesvar> {
  const [versjon, eksportStanset, virksomheter, { klar, antall, navnSokbare }, plass] = await Promise.all([
    journal.versjon(),
    journal.arkivAvvist(),
    journal.virksomheter(),
    sokehelse(sok),
    harPlass(),
  ]);
  const ferskheter = await Promise.all(
    virksomheter.map(async (virksomhet) => {
      const { slug } = virksomhet;
      const ferskhet = await journal.ferskhet(slug);
      return {
        virksomhet: slug,
        antall: ferskhet.antallPoster,
        sistOppdatert: ferskhet.sistOppdatert ?? null,
        journalfoertTil: ferskhet.journalfoertTil ?? null,
        forsinket: erForsinket(finnVirksomhet(konfig, virksomhet), ferskhet.sistOppdatert, iDag),
      };
    }),
  );
  // Exports refuse a journal whose configuration is gone.
  const stanset = eksportStanset || (virksomheter.length > 0 && konfig.virksomheter.length === 0);
  const varsel = !plass || stanset || ferskheter.some(({ forsinket }) => forsinket);
  const status = stengt ? 'stengt' : !klar ? 'nede' : varsel ? 'varsel' : navnSokbare ? 'ok' : 'delvis';
  return {
    status,
    journal: { versjon, eksportStanset: stanset, virksomheter: ferskheter },
    disk: { plass },
    sok: { klar, antall, navnSokbare },
  };
}
