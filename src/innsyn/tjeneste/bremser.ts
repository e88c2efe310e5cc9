import { sladd } from '../hemmelighet.ts';
import type { Forsoek } from '../innsynslager.ts';
import type { Avsender, Grunnlag } from './grunnlag.ts';

const TIME = 3_600_000;

interface Brems {
  readonly navn: string;
  readonly maks: number;
  readonly vindu: number;
}

/** How often the same address or network may do something. */
export const BREMSER = {
  sendInnNett: { navn: 'send-nett', maks: 40, vindu: TIME },
  sendInnEpost: { navn: 'send-epost', maks: 20, vindu: 24 * TIME },
  bekreft: { navn: 'bekreft', maks: 120, vindu: TIME },
  mineKrav: { navn: 'mine', maks: 5, vindu: 24 * TIME },
  mineKravNett: { navn: 'mine-nett', maks: 20, vindu: TIME },
} as const satisfies Record<string, Brems>;

/** IPv6 networks hand a household 2^64 addresses: the first half is the network. */
export const nettverk = (ip: string): string =>
  ip.includes(':') && !ip.includes('.') ? fulltNett(ip) : (ip.split(':').at(-1) ?? ip);

function fulltNett(ip: string): string {
  const [foran = '', bak] = ip.split('::', 2);
  const deler = foran === '' ? [] : foran.split(':');
  const slutt = bak === undefined || bak === '' ? [] : bak.split(':');
  const nuller = Array.from({ length: Math.max(0, 8 - deler.length - slutt.length) }, () => '0');
  return [...deler, ...nuller, ...slutt].slice(0, 4).join(':');
}

/** An attempt, counted by a keyed hash: the limits know no address. */
export function lagForsoek(g: Grunnlag, { navn, vindu, maks }: Brems, hvem: string): Forsoek {
  const naa = g.klokke();
  return { noekkel: sladd(g.noekkel, `${navn}:${hvem}`), naa, siden: new Date(naa.getTime() - vindu), maks };
}

/** True when it may be done once more. */
export const slippForbi = (g: Grunnlag, brems: Brems, hvem: string): Promise<boolean> =>
  g.lager.forsoek(lagForsoek(g, brems, hvem));

export const slippNettForbi = (g: Grunnlag, brems: Brems, { nett }: Avsender): Promise<boolean> =>
  slippForbi(g, brems, nettverk(nett));
