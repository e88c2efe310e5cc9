import { EgenGodkjenning, UinnloggetGodkjenning } from './feil.ts';

const erInnlogget = (av: string): boolean => av.startsWith('ansatt:');

/**
 * Four eyes are two persons', each of whom has logged in.
 * @param av who approves.
 * @param andre who wrote what is approved, and put the files there.
 * @throws EgenGodkjenning; UinnloggetGodkjenning
 */
export function krevAnnen(av: string, andre: readonly string[]): void {
  if (andre.includes(av)) throw new EgenGodkjenning();
  if (![av, ...andre].every(erInnlogget)) throw new UinnloggetGodkjenning();
}
