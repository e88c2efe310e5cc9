import { z } from 'zod';
import type { Forslag } from '../../sok/sokemotor.ts';
import type { Tjenester } from '../tjenester.ts';
import { navngitte, SOKET_ER_BORTE, type Operasjon, virksomhetsnavn } from './beskrivelse.ts';
import { krevKjente } from './feil.ts';

/** As many as a reader can take in at a glance. */
const FLEST = 8;

/** What has completions. Nothing longer is being typed: it is a pasted text. */
const forslagssporring = z.object({
  q: z.string().min(1).max(200).describe('Det som er skrevet til nå. Lengre tekst har ingen forslag.'),
  virksomhet: virksomhetsnavn.optional(),
});
const PARAMETRE = Object.keys(forslagssporring.shape);

const ARTER = ['tittel', 'enhet', 'organisasjon', 'saksnummer'] as const satisfies readonly Forslag['art'][];
const forslagssvar = z
  .object({ forslag: z.array(z.object({ tekst: z.string(), art: z.enum(ARTER) })) })
  .register(navngitte, { id: 'Forslagssvar' });
export type Forslagssvar = z.infer<typeof forslagssvar>;

export const FORSLAG: Operasjon = {
  navn: 'hentForslag',
  sti: '/api/v1/forslag',
  hva: 'Forslag mens du skriver: titler, enheter, organisasjoner og saksnumre.',
  sporring: forslagssporring,
  svar: {
    200: { hva: 'Forslagene, de beste først', skjema: forslagssvar },
    400: { hva: 'En parameter er ukjent.' },
    503: SOKET_ER_BORTE,
  },
};

/**
 * `GET /api/v1/forslag`: completions of what is being typed, from titles, units, organisations and case numbers. Any text has
 * an answer, if only an empty one.
 * @throws Apifeil 400 for parameters that are unknown.
 */
export async function svarForslag(
  { sok }: Pick<Tjenester, 'sok'>,
  parametre: URLSearchParams,
): Promise<Forslagssvar> {
  krevKjente(parametre, PARAMETRE);
  const lest = forslagssporring.safeParse({
    q: (parametre.get('q') ?? '').trimStart(),
    virksomhet: parametre.get('virksomhet') || undefined,
  });
  if (!lest.success) return { forslag: [] };
  const { q, virksomhet } = lest.data;
  const funnet = await sok.forslag(q, { antall: FLEST, ...(virksomhet === undefined ? {} : { virksomhet }) });
  // A unit that has also sent something is offered once: both search for the same words.
  const ulike = new Map(funnet.toReversed().map((ett) => [ett.tekst, ett]));
  const forslag = funnet.filter((ett) => ulike.get(ett.tekst) === ett);
  return { forslag: forslag.map(({ tekst, art }) => ({ tekst, art })) };
}
