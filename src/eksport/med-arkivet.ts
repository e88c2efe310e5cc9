import type { Arkiv } from '../arkiv/arkiv.ts';
import { aapneArkiv } from '../arkiv/sqlite/aapne-arkiv.ts';
import { krevLager } from './krev-lager.ts';
import { stier } from './lagre.ts';

/** Opens the archive's store alone, does one thing with it, and closes it. @throws Eksportavbrudd when there is none. */
export async function medArkivet<T>(data: string, fn: (arkiv: Arkiv) => Promise<T>): Promise<T> {
  krevLager(data, 'arkiv');
  const arkiv = aapneArkiv(stier(data).arkiv);
  try {
    return await fn(arkiv);
  } finally {
    await arkiv.lukk();
  }
}
