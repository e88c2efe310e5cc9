import type { Bruker, Rolle } from '../../../src/konsoll/tilgang.ts';

/** Somebody with one role in the invented municipality, for all units or for some. */
export const bruker = (rolle: Rolle, enheter?: readonly string[]): Bruker => ({
  id: 'utsteder|1',
  navn: 'Prøve',
  tildelinger: [{ rolle, virksomhet: 'fjordvik', ...(enheter && { enheter }) }],
});
