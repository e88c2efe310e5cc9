import type { Soketekst, Sokepost } from '../../projeksjon.ts';
import { FELT } from '../../rang.ts';

/**
 * Where in an entry a word stands is one number: the field, and which of its readings. `uten` holds texts without persons' names;
 * `medNavn` texts with young names; `renset` the same without them. With names searchable the first two are read;
 * while an ageing run is overdue the first and the third, so that no name is met, not even to exclude.
 */
const UTGAVER = ['uten', 'medNavn', 'renset'] as const satisfies readonly (keyof Soketekst)[];
export const ANTALL_STEDER = UTGAVER.length * FELT.length;

/** The texts of an entry by place. */
export const teksterI = (post: Sokepost): readonly (readonly string[])[] =>
  UTGAVER.flatMap((utgave) => FELT.map((felt) => post[felt][utgave]));

/** The field of a place, as its number in {@link FELT}; -1 when the place may not be read. */
export function feltI(sted: number, medNavn: boolean): number {
  const utgave = UTGAVER[Math.floor(sted / FELT.length)];
  const leses = utgave === 'uten' || utgave === (medNavn ? 'medNavn' : 'renset');
  return leses ? sted % FELT.length : -1;
}

/** For every set of places (a bit each): 1 + the number of the best field among those that may be read, 0 when none may. */
function lagTabell(medNavn: boolean): Uint8Array {
  const tabell = new Uint8Array(1 << ANTALL_STEDER);
  for (let steder = 1; steder < tabell.length; steder++) {
    const lavest = 31 - Math.clz32(steder & -steder);
    const felt = feltI(lavest, medNavn) + 1;
    const resten = tabell[steder & (steder - 1)] ?? 0;
    tabell[steder] = felt === 0 ? resten : resten === 0 ? felt : Math.min(felt, resten);
  }
  return tabell;
}

const tabeller = { med: lagTabell(true), uten: lagTabell(false) };
export const besteFelt = (medNavn: boolean): Uint8Array => (medNavn ? tabeller.med : tabeller.uten);
