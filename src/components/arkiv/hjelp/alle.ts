import type { Konsollside } from '../../../server/arkiv/sider.ts';
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

/** The help that belongs to a kind of page. One that has none leads to the first page of the help. */
const FOR_SIDE: Partial<Readonly<Record<Konsollside['art'], string>>> = {
  finn: 'kom-i-gang',
  'dagens-arbeid': 'kom-i-gang',
  liste: 'kom-i-gang',
  post: 'holde',
  sak: 'holde',
  maskering: 'maskere',
  'hva-hvis': 'hva-hvis',
  flersvar: 'holde',
  'bekreft-flere': 'frigi',
  'trekk-alt': 'trekke',
  'se-trekk-alt': 'trekke',
  godkjenning: 'godkjenne',
  godkjenn: 'godkjenne',
  dag: 'godkjenne',
  leveranse: 'godkjenne',
  leveransepost: 'godkjenne',
  rapport: 'kom-i-gang',
  journalliste: 'journaler',
  tall: 'tall',
  logg: 'logg',
  hendelser: 'hendelse',
  hendelse: 'hendelse',
  innstillinger: 'innstillinger',
  oekter: 'oekter',
  'logg-inn': 'roller',
  'logg-ut': 'roller',
};

/** Where the help of a page is, and what it is called. */
export function hjelpFor(art: Konsollside['art'] | undefined): {
  readonly sti: string;
  readonly tittel: string;
} {
  const emne =
    art === undefined ? undefined : (FOR_SIDE[art] ?? (art.startsWith('innsyn') ? 'innsyn' : undefined));
  return emne === undefined
    ? { sti: '/arkiv/hjelp', tittel: 'Hjelp' }
    : { sti: `/arkiv/hjelp/${emne}`, tittel: emnetittel(emne) };
}
