import { AVGJOERELSER } from './avgjoerelser.ts';
import type { Hjelpeemne } from './emne.ts';
import { OVERSIKTER } from './oversikter.ts';
import { RUTINEEMNER } from './rutineemner.ts';
import { VURDERINGER } from './vurderinger.ts';

/** The page with the routines, which is a table and not a topic like the others. */
export const RUTINEEMNE = 'rutiner';

/** Every topic, in groups, in the order they stand on the first page of the help. */
export const HJELPEGRUPPER: readonly { readonly tittel: string; readonly emner: readonly Hjelpeemne[] }[] = [
  { tittel: 'Finne ut', emner: VURDERINGER },
  { tittel: 'Bestemme', emner: AVGJOERELSER },
  { tittel: 'Ha oversikt', emner: OVERSIKTER },
  { tittel: 'Etter rutinen', emner: RUTINEEMNER },
];

const ALLE: ReadonlyMap<string, Hjelpeemne> = new Map(
  HJELPEGRUPPER.flatMap(({ emner }) => emner).map((emne) => [emne.emne, emne]),
);

/** The topic of an address; undefined where there is none. */
export const finnEmne = (emne: string): Hjelpeemne | undefined => ALLE.get(emne);

/** What a topic is called in a link. */
export const emnetittel = (emne: string): string =>
  emne === RUTINEEMNE ? 'Rutinene steg for steg' : (ALLE.get(emne)?.tittel ?? 'Hjelp');
