import { nettverk } from '../../../innsyn/tjeneste/bremser.ts';
import { lagBrems } from '../../innsyn/brems.ts';

const TI_MINUTTER = 10 * 60_000;

/** True when it may be done once more, from that network address. */
type Slipp = (nett: string) => boolean;

export interface Konsollbremser {
  /** Any request: a whole town hall may come from one address. */
  readonly alt: Slipp;
  /** Logins that are begun. */
  readonly innlogging: Slipp;
  /** Keys that open no session, answers to logins that were not begun, forms without their mark. */
  readonly bom: Slipp;
}

const lagSlipp = (maks: number): Slipp => {
  const { slipp } = lagBrems({ maks, vindu: TI_MINUTTER });
  return (nett) => slipp(nettverk(nett));
};

/** How often one address may try. A key has 256 bits: the limits are for noise and for the memory, not what it rests on. */
export const lagKonsollbremser = (): Konsollbremser => ({
  alt: lagSlipp(12_000),
  innlogging: lagSlipp(120),
  bom: lagSlipp(100),
});
