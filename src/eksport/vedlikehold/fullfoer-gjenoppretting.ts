import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { erIBruk, meldBytte } from '../../lager/brukstegn.ts';
import { leggPaaDisken } from '../../lager/paa-disken.ts';
import { Eksportavbrudd } from '../feil.ts';
import { stier } from '../lagre.ts';
import { NOEKKEL, settInnInnsynsfiler } from './innsynsfiler.ts';

/** Where a backup is made ready before it takes the place of what is there. */
export const forberedt = (data: string): string => join(data, 'gjenopprettes');

/** Stands there when the restored files are whole: from then on a cut-off restore is completed, before that dropped. */
export const KLAR = 'klar';

/** True while a restore has been cut off in the middle: what lies in the data directory may be of two different times. */
export const gjenopprettingPaagaar = (data: string): boolean => existsSync(join(forberedt(data), KLAR));

/**
 * Sees that nobody has the files open that are to be replaced: a server would go on showing the old journal, also what is withdrawn from then
 * on, and what a command decides would be in an archive that is thrown away. Call it after `meldBytte`.
 *
 * @throws Eksportavbrudd
 */
export function krevIngenIBruk(data: string): void {
  if (erIBruk(data))
    throw new Eksportavbrudd(
      'En server kjører over denne datamappen, eller en kommando har den åpen. Serveren ville fortsatt å vise den gamle journalen, også det som blir trukket tilbake etterpå, og det kommandoen bestemmer, ville gått tapt. Stopp serveren eller la kommandoen bli ferdig, og kjør en gang til.',
    );
}

/**
 * Sees that every file of the restore can take its place: none can take a folder's, and the first that could not would leave the others exchanged.
 *
 * @throws Eksportavbrudd
 */
export function krevFilerIkkeMapper(data: string): void {
  const { arkiv, journal, innsyn, konfig, sok } = stier(data);
  const databaser = [arkiv, journal, innsyn, sok].flatMap((sti) => [sti, `${sti}-wal`, `${sti}-shm`]);
  const mappe = [...databaser, konfig, join(data, NOEKKEL)].find(
    (sti) => statSync(sti, { throwIfNoEntry: false })?.isDirectory() === true,
  );
  if (mappe !== undefined)
    throw new Eksportavbrudd(
      `${basename(mappe)} i datamappen er en mappe, og skulle vært en fil. Flytt den bort, og kjør en gang til. Ingenting er endret.`,
    );
}

/**
 * Lets the files of a restore that is ready take the places of the old ones; doing it again goes on where it stopped.
 * Call it with the lock, before any store is opened.
 *
 * @throws Eksportavbrudd while somebody has the old files open and there is something to do.
 */
export function fullfoerGjenoppretting(data: string): void {
  const ny = forberedt(data);
  if (!gjenopprettingPaagaar(data)) {
    rmSync(ny, { recursive: true, force: true });
    return;
  }
  const bytte = meldBytte(data);
  try {
    krevIngenIBruk(data);
    byttInn(data);
  } finally {
    bytte.slutt();
  }
}

/** Lets the files that are ready take the places of the old ones, for one who has seen that nobody has those open. */
export function byttInn(data: string): void {
  const ny = forberedt(data);
  const [gammelt, nytt] = [stier(data), stier(ny)];
  // What the backup does not have is left alone; what has been moved already is not there any more.
  const nye = (['arkiv', 'journal', 'innsyn', 'konfig', 'sok'] as const).filter((lager) =>
    existsSync(nytt[lager]),
  );
  for (const lager of nye)
    for (const ende of ['-wal', '-shm']) rmSync(gammelt[lager] + ende, { force: true });
  // Whatever the power cut leaves, no file stands beside another's log, and nothing is thrown away before all is in its place.
  leggPaaDisken(data);
  for (const lager of nye) renameSync(nytt[lager], gammelt[lager]);
  settInnInnsynsfiler(ny, data);
  leggPaaDisken(data);
  rmSync(ny, { recursive: true, force: true });
}
