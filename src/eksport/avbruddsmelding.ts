import { Konfigfeil } from '../konfig/les-konfig.ts';
import { LaastFeil } from '../lager/laas.ts';
import { DatabaseversjonFeil } from '../lager/migrasjon.ts';
import { Leveransefeil } from '../noark/leveranse.ts';
import { Eksportavbrudd } from './feil.ts';

/** What to tell people when a command ended before it changed anything; undefined for what nobody foresaw. */
export function avbruddsmelding(feil: unknown): string | undefined {
  if (feil instanceof Leveransefeil)
    return `Leveransen kan ikke brukes. ${feil.message.replace(/\.?$/u, '.')} Ingenting er endret.`;
  const ventet =
    feil instanceof Eksportavbrudd ||
    feil instanceof Konfigfeil ||
    feil instanceof LaastFeil ||
    feil instanceof DatabaseversjonFeil;
  return ventet ? feil.message : undefined;
}
