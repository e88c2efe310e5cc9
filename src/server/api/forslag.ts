import type { Forslag } from '../../sok/sokemotor.ts';
import type { Tjenester } from '../tjenester.ts';
import { Apifeil } from './feil.ts';

/** As many as a reader can take in at a glance. */
const FLEST = 8;
/** Nothing longer is being typed: it is a pasted text, and has no completion. */
const LENGSTE_TEKST = 200;
const PARAMETRE: ReadonlySet<string> = new Set(['q', 'virksomhet']);
const SLUG = /^[a-z0-9-]{1,80}$/;

export interface Forslagssvar {
  readonly forslag: readonly Pick<Forslag, 'tekst' | 'art'>[];
}

/**
 * `GET /api/v1/forslag`: completions of what is being typed, from titles, units, organisations and case numbers. Any text has
 * an answer, if only an empty one.
 * @throws Apifeil 400 for parameters that are unknown.
 */
export async function svarForslag(
  { sok }: Pick<Tjenester, 'sok'>,
  parametre: URLSearchParams,
): Promise<Forslagssvar> {
  if ([...parametre.keys()].some((navn) => !PARAMETRE.has(navn))) {
    throw new Apifeil(400, `Ukjent parameter. Gyldige parametre er ${[...PARAMETRE].join(', ')}.`);
  }
  const q = (parametre.get('q') ?? '').trimStart();
  const virksomhet = parametre.get('virksomhet') ?? '';
  if (q === '' || q.length > LENGSTE_TEKST) return { forslag: [] };
  if (virksomhet !== '' && !SLUG.test(virksomhet)) return { forslag: [] };
  const funnet = await sok.forslag(q, { antall: FLEST, ...(virksomhet === '' ? {} : { virksomhet }) });
  // A unit that has also sent something is offered once: both search for the same words.
  const ulike = new Map(funnet.toReversed().map((ett) => [ett.tekst, ett]));
  const forslag = funnet.filter((ett) => ulike.get(ett.tekst) === ett);
  return { forslag: forslag.map(({ tekst, art }) => ({ tekst, art })) };
}
