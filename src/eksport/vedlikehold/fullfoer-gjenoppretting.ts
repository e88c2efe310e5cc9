import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kjoererTjener } from '../../lager/tjenertegn.ts';
import { Eksportavbrudd } from '../feil.ts';
import { stier } from '../lagre.ts';
import { settInnInnsynsfiler } from './innsynsfiler.ts';

/** Where a backup is made ready before it takes the place of what is there. */
export const forberedt = (data: string): string => join(data, 'gjenopprettes');

/** Stands there when the restored files are whole: from then on a cut-off restore is completed, before that dropped. */
export const KLAR = 'klar';

/** True while a restore has been cut off in the middle: what lies in the data directory may be of two different times. */
export const gjenopprettingPaagaar = (data: string): boolean => existsSync(join(forberedt(data), KLAR));

/** @throws Eksportavbrudd while a server runs: it would go on showing the journal that is replaced, also what is withdrawn from then on. */
export function krevStoppetTjener(data: string): void {
  if (kjoererTjener(data))
    throw new Eksportavbrudd(
      'En server kjører over denne datamappen. Den ville fortsatt å vise den gamle journalen, også det som blir trukket tilbake etterpå. Stopp den, og kjør en gang til.',
    );
}

/**
 * Lets the files of a restore that is ready take the places of the old ones; doing it again goes on where it stopped.
 * Call it with the lock, before any store is opened.
 *
 * @throws Eksportavbrudd while a server runs and there is something to do.
 */
export function fullfoerGjenoppretting(data: string): void {
  const ny = forberedt(data);
  if (!gjenopprettingPaagaar(data)) {
    rmSync(ny, { recursive: true, force: true });
    return;
  }
  krevStoppetTjener(data);
  const [gammelt, nytt] = [stier(data), stier(ny)];
  for (const lager of ['arkiv', 'journal', 'innsyn', 'konfig', 'sok'] as const) {
    // What the backup does not have is left alone; what has been moved already is not there any more.
    if (!existsSync(nytt[lager])) continue;
    for (const ende of ['-wal', '-shm']) rmSync(gammelt[lager] + ende, { force: true });
    renameSync(nytt[lager], gammelt[lager]);
  }
  settInnInnsynsfiler(ny, data);
  rmSync(ny, { recursive: true, force: true });
}
