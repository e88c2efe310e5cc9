import type { Handling, Rolle } from '../../src/konsoll/tilgang.ts';

/** Written out once more, by hand: a cell that changes in one place only is found here. */
export const VENTET: Readonly<Record<Handling, readonly Rolle[]>> = {
  se: ['leser', 'arkivar', 'leder'],
  'se-tall': ['leser', 'arkivar', 'leder'],
  hold: ['arkivar', 'leder'],
  masker: ['arkivar', 'leder'],
  trekk: ['arkivar', 'leder'],
  opphev: ['arkivar', 'leder'],
  frigi: ['arkivar', 'leder'],
  'bekreft-opphoer': ['arkivar', 'leder'],
  godkjenn: ['arkivar', 'leder'],
  hendelse: ['arkivar', 'leder'],
  'trekk-alt': ['leder'],
  'se-logg': ['leder', 'revisor'],
  'styr-oekter': ['leder'],
  'se-innsyn': ['leser', 'arkivar', 'leder'],
  'svar-innsyn': ['arkivar', 'leder'],
  'godkjenn-innsyn': ['arkivar', 'leder'],
};
