import { nettverk } from '../../innsyn/tjeneste/bremser.ts';
import { lagBrems } from './brems.ts';

const TI_MINUTTER = 10 * 60_000;
/** A newsroom, a school or a mobile operator shares a network: it may do ten times what one address may. */
const NETT = 10;

/** The wider network an address lies in: the first three parts of an IPv4 address, the first 48 bits of an IPv6 one. */
export const videreNett = (nett: string): string =>
  nettverk(nett)
    .split(nett.includes(':') ? ':' : '.')
    .slice(0, 3)
    .join(' ');

/** True when it may be done once more, from that address and from its network. */
type Slipp = (nett: string) => boolean;

function forAdresseOgNett(maks: number): Slipp {
  const [adresse, vidt] = [
    lagBrems({ maks, vindu: TI_MINUTTER }),
    lagBrems({ maks: maks * NETT, vindu: TI_MINUTTER }),
  ];
  return (nett) => adresse.slipp(nettverk(nett)) && vidt.slipp(videreNett(nett));
}

export interface Sidebremser {
  /** Any request for these pages. */
  readonly alt: Slipp;
  /** Forms that write something. */
  readonly skjema: Slipp;
  /** Links that open nothing: so many may be mistyped, and no more guessed. */
  readonly bom: Slipp;
}

/** In front of the service's own limits, which count in the store: here nothing is written, and a flood costs a look-up. */
export const lagSidebremser = (): Sidebremser => ({
  alt: forAdresseOgNett(1200),
  skjema: forAdresseOgNett(200),
  bom: forAdresseOgNett(40),
});
