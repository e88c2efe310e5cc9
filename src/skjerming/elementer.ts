import type { SkjermingElement } from '../noark/skjerming.ts';

/** The elements as bits: an entry's shielding is put together from many carriers, a million times in an export. */
export const BIT = {
  KID: 1,
  TKL: 2,
  TM1: 4,
  TMO: 8,
  NPS: 16,
  TR1: 32,
  TRO: 64,
  NA: 128,
  NM: 256,
  TD: 512,
  MT: 1024,
  M: 2048,
} as const satisfies Record<SkjermingElement, number>;

/** Every element. */
export const ALLE = 4095;

/** The elements as one number. */
export function tilBiter(elementer: readonly SkjermingElement[]): number {
  let biter = 0;
  for (const element of elementer) biter |= BIT[element];
  return biter;
}

export type Nivaa = 1 | 2 | 3;

const NIVAA3 = {
  sak: BIT.KID | BIT.TKL | BIT.NPS | BIT.M,
  journalpost: BIT.NA | BIT.NM | BIT.NPS | BIT.M,
} as const;
const NIVAA2 = { sak: BIT.TM1 | BIT.TMO, journalpost: BIT.TR1 | BIT.TRO } as const;

/** The level of a set of elements given as bits. See `nivaaAv`. */
export function nivaaAvBiter(biter: number, paa: 'sak' | 'journalpost'): Nivaa {
  if ((biter & NIVAA3[paa]) !== 0) return 3;
  return (biter & NIVAA2[paa]) !== 0 ? 2 : 1;
}

/**
 * The level that a set of elements makes: 1 the documents, 2 also line 2 of the title, 3 also the classification (of a
 * case) or sender and recipient (of an entry). A level is only a name for elements (M502); nothing masks by level.
 */
export const nivaaAv = (elementer: Iterable<SkjermingElement>, paa: 'sak' | 'journalpost'): Nivaa =>
  nivaaAvBiter(tilBiter([...elementer]), paa);
