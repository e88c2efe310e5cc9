import { FYLLUTTRYKK, TIDSUTTRYKK } from '../norsk/leksikon/setning/setninger.ts';

/** Several words, each of which may be one of some. */
type Uttrykk = readonly ReadonlySet<string>[];

/** By the word that they begin with, the longest first. */
type Uttrykkene = ReadonlyMap<string, readonly Uttrykk[]>;

function les(tekst: string): Uttrykkene {
  const ut = new Map<string, Uttrykk[]>();
  for (const linje of tekst.trim().split('\n')) {
    const uttrykk = linje.split(' ').map((ord) => new Set(ord.split('|')));
    for (const foerste of uttrykk[0] ?? []) ut.set(foerste, [...(ut.get(foerste) ?? []), uttrykk]);
  }
  for (const noen of ut.values()) noen.sort((a, b) => b.length - a.length);
  return ut;
}

const OVERALT = les(TIDSUTTRYKK);
const I_SETNINGER = les(FYLLUTTRYKK);

function* funnet(former: readonly string[], uttrykkene: Uttrykkene): Generator<number> {
  for (const [fra, foerste] of former.entries()) {
    const her = uttrykkene.get(foerste)?.find((en) => en.every((ord, i) => ord.has(former[fra + i] ?? '')));
    for (let i = 0; i < (her?.length ?? 0); i++) yield fra + i;
  }
}

/**
 * Which words only bind where they stand together: «i år», and in a sentence «på grunn av» and «tak i» of «få tak i».
 *
 * @param former folded words in order, an empty one for what is no plain word.
 * @returns their places.
 */
export const bundneSammen = (former: readonly string[], iSetning: boolean): ReadonlySet<number> =>
  new Set([...funnet(former, OVERALT), ...(iSetning ? funnet(former, I_SETNINGER) : [])]);
