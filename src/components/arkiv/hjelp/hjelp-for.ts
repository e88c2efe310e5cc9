import { emnetittel } from '../../../konsoll/hjelp/alle.ts';
import type { Konsollside } from '../../../server/arkiv/sider.ts';

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
