import type { Fase } from '../../innsyn/livsloep/krav.ts';

/** Where a request stands, in the words of whoever answers it. */
export const FASEORD: Readonly<Record<Fase, string>> = {
  ubekreftet: 'Ikke bekreftet',
  mottatt: 'Mottatt',
  'under-behandling': 'Under behandling',
  stanset: 'Fristen står stille',
  besvart: 'Besvart',
  'begrunnelse-krevd': 'Begrunnelse er krevd',
  klaget: 'Klaget på',
  oversendt: 'Oversendt klageinstansen',
  lukket: 'Lukket',
};
