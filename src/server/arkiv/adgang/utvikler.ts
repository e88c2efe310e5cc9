import type { Bruker, Rolle, Tildeling } from '../../../konsoll/tilgang.ts';

/** Somebody that the development login lets anyone be. */
export interface Oppdiktet {
  readonly id: string;
  readonly navn: string;
  readonly rolle: Rolle;
  readonly enhet: string | undefined;
}

/** One for each role, two who can decide so that four eyes can be tried, and one who is limited to a unit. */
export const OPPDIKTEDE: readonly Oppdiktet[] = [
  { id: 'leser', navn: 'Lise Leserud', rolle: 'leser', enhet: undefined },
  { id: 'arkivar', navn: 'Arne Arkivdal', rolle: 'arkivar', enhet: undefined },
  { id: 'arkivar-2', navn: 'Aud Arkivmo', rolle: 'arkivar', enhet: undefined },
  { id: 'plan', navn: 'Pernille Planvik', rolle: 'arkivar', enhet: 'Plan og bygg' },
  { id: 'leder', navn: 'Leif Lederud', rolle: 'leder', enhet: undefined },
  { id: 'revisor', navn: 'Rut Revisrud', rolle: 'revisor', enhet: undefined },
];

/** The invented person, with the role in every body there is; undefined for nobody. */
export function oppdiktetBruker(id: string | null, virksomheter: readonly string[]): Bruker | undefined {
  const person = OPPDIKTEDE.find((en) => en.id === id);
  if (person === undefined) return undefined;
  const { rolle, enhet, navn } = person;
  const tildelinger: readonly Tildeling[] = virksomheter.map((virksomhet) => ({
    rolle,
    virksomhet,
    ...(enhet === undefined ? {} : { enheter: [enhet] }),
  }));
  return { id: `utvikler#${person.id}`, navn, tildelinger };
}
