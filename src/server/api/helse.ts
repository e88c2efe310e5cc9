import { z } from 'zod';
import type { Sokehelse, Sokemotor } from '../../sok/sokemotor.ts';
import { sokebortfall } from '../prov-sok.ts';
import type { Tjenester } from '../tjenester.ts';
import { navngitte, type Operasjon } from './beskrivelse.ts';

const helsesvar = z
  .object({
    status: z
      .enum(['ok', 'delvis', 'stengt', 'nede'])
      .describe(
        'delvis: alt vises, men personnavn kan ikke søkes fram før dagens gjennomgang av gamle navn er gjort; stengt: hele journalen er stengt; nede: søket er ute av drift, og alt annet vises.',
      ),
    journal: z.object({
      versjon: z.int().describe('Øker hver gang noe i journalen endres.'),
      virksomheter: z.array(
        z.object({
          virksomhet: z.string(),
          antall: z.int().describe('Publiserte journalposter.'),
          sistOppdatert: z.iso
            .datetime()
            .nullable()
            .describe('Når journalen sist ble brakt à jour med arkivet.'),
          journalfoertTil: z.iso.date().nullable().describe('Nyeste journaldato som er publisert.'),
        }),
      ),
    }),
    sok: z.object({
      klar: z.boolean(),
      antall: z.int().describe('Søkbare journalposter.'),
      navnSokbare: z.boolean().describe('Om personnavn fra det siste året kan søkes fram.'),
    }),
  })
  .register(navngitte, { id: 'Helse' });
export type Helsesvar = z.infer<typeof helsesvar>;

export const HELSE: Operasjon = {
  navn: 'hentHelse',
  sti: '/api/v1/helse',
  hva: 'Om alt virker, og hvor ferske dataene er.',
  svar: {
    200: { hva: 'Alt vises, eller journalen er stengt', skjema: helsesvar },
    503: { hva: 'Søket er ute av drift', skjema: helsesvar },
  },
};

/** A search that is away is a finding of its own, not a failure to look. */
async function sokehelse(sok: Sokemotor): Promise<Sokehelse> {
  try {
    return await sok.helse();
  } catch (feil) {
    if (sokebortfall(feil) === undefined) throw feil;
    return { klar: false, antall: 0, navnSokbare: false };
  }
}

/** `GET /api/v1/helse`: whether the stores answer, and how fresh they are (R61). Holds numbers and dates only. */
export async function svarHelse({ journal, sok }: Tjenester, stengt: boolean): Promise<Helsesvar> {
  const [versjon, virksomheter, { klar, antall, navnSokbare }] = await Promise.all([
    journal.versjon(),
    journal.virksomheter(),
    sokehelse(sok),
  ]);
  const ferskheter = await Promise.all(
    virksomheter.map(async ({ slug }) => {
      const ferskhet = await journal.ferskhet(slug);
      return {
        virksomhet: slug,
        antall: ferskhet.antallPoster,
        sistOppdatert: ferskhet.sistOppdatert ?? null,
        journalfoertTil: ferskhet.journalfoertTil ?? null,
      };
    }),
  );
  const status = stengt ? 'stengt' : !klar ? 'nede' : navnSokbare ? 'ok' : 'delvis';
  return { status, journal: { versjon, virksomheter: ferskheter }, sok: { klar, antall, navnSokbare } };
}
