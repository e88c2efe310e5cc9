import { existsSync } from 'node:fs';
import { Eksportavbrudd } from './feil.ts';
import { stier } from './lagre.ts';

const MANGLER = {
  arkiv: 'Det finnes ikke noe arkiv i',
  journal: 'Det finnes ingen journal i',
  innsyn: 'Det finnes ingen innsynskrav i',
} as const;

/**
 * Sees that a folder holds a store before it is opened: a wrong folder gets no empty store of its own.
 *
 * @throws Eksportavbrudd when the store is not there.
 */
export function krevLager(data: string, lager: keyof typeof MANGLER): void {
  if (!existsSync(stier(data)[lager]))
    throw new Eksportavbrudd(`${MANGLER[lager]} ${data}. Er det riktig mappe (--data)?`);
}
