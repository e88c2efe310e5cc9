import type { Arkiv } from '../arkiv/arkiv.ts';
import { aapneArkiv } from '../arkiv/sqlite/aapne-arkiv.ts';
import { taIBruk } from '../lager/brukstegn.ts';
import { krevLager } from './krev-lager.ts';
import { stier } from './lagre.ts';

/** Opens the archive's store alone, does one thing with it, and closes it. @throws Eksportavbrudd when there is none, Gjenopprettes. */
export async function medArkivet<T>(data: string, fn: (arkiv: Arkiv) => Promise<T>): Promise<T> {
  krevLager(data, 'arkiv');
  const bruk = taIBruk(data);
  try {
    const arkiv = aapneArkiv(stier(data).arkiv);
    try {
      return await fn(arkiv);
    } finally {
      await arkiv.lukk();
    }
  } finally {
    bruk.slutt();
  }
}
