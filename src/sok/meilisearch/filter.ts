import type { Fasetter, Fasettverdi, Sporring } from '../sokemotor.ts';
import { dagtall } from './dokument.ts';
import { dekod, kodVerdi } from './kod.ts';
import { sitert } from './uttrykk.ts';

export const FASETTER = ['virksomhet', 'type', 'enhet', 'hjemmel', 'skjermet', 'dokument', 'aar'] as const;
export type Fasett = (typeof FASETTER)[number];

const enAv = (felt: Fasett, verdier: readonly string[]): string =>
  `${felt} IN [${verdier.map((verdi) => sitert(kodVerdi(verdi))).join(', ')}]`;

/** The filters that are set, by the facet they belong to: the period is that of `aar`. */
export function filtreI(sporring: Sporring): ReadonlyMap<Fasett, string> {
  const { fra, til, skjermet, dokument } = sporring;
  const ut = new Map<Fasett, string>();
  for (const felt of ['virksomhet', 'type', 'enhet', 'hjemmel'] as const) {
    if (sporring[felt].length > 0) ut.set(felt, enAv(felt, sporring[felt]));
  }
  if (skjermet !== undefined) ut.set('skjermet', `skjermet = ${skjermet}`);
  if (dokument !== undefined) ut.set('dokument', `dokument = ${dokument}`);
  const periode = [
    ...(fra === undefined ? [] : [`dato >= ${dagtall(fra)}`]),
    ...(til === undefined ? [] : [`dato <= ${dagtall(til)}`]),
  ];
  if (periode.length > 0) ut.set('aar', `(${periode.join(' AND ')})`);
  return ut;
}

/** All filters together, that of one facet left out where it is said. */
export const filterUten = (filtre: ReadonlyMap<Fasett, string>, utelatt?: Fasett): readonly string[] =>
  [...filtre].flatMap(([felt, filter]) => (felt === utelatt ? [] : [filter]));

/** How often each value of each facet is there, as the server counted. */
export type Fordeling = Readonly<Record<string, Readonly<Record<string, number>>>>;

const KODET: ReadonlySet<Fasett> = new Set(['virksomhet', 'type', 'enhet', 'hjemmel']);

function verdier(felt: Fasett, fordeling: Fordeling): readonly Fasettverdi[] {
  return Object.entries(fordeling[felt] ?? {})
    .map(([verdi, antall]) => ({ verdi: KODET.has(felt) ? dekod(verdi) : verdi, antall }))
    .sort((a, b) =>
      felt === 'aar'
        ? Number(b.verdi) - Number(a.verdi)
        : b.antall - a.antall || (a.verdi < b.verdi ? -1 : 1),
    );
}

/** @param fordelingFor the counts that a facet is read from. */
export const somFasetter = (fordelingFor: (felt: Fasett) => Fordeling): Fasetter => {
  const les = (felt: Fasett): readonly Fasettverdi[] => verdier(felt, fordelingFor(felt));
  return {
    virksomhet: les('virksomhet'),
    type: les('type'),
    enhet: les('enhet'),
    hjemmel: les('hjemmel'),
    skjermet: les('skjermet'),
    dokument: les('dokument'),
    aar: les('aar'),
  };
};
