import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Sees that what a file holds, or the names that a folder has, are on the disk: a power cut takes none of it. */
export function leggPaaDisken(sti: string): void {
  const fil = openSync(sti, 'r');
  try {
    fsyncSync(fil);
  } finally {
    closeSync(fil);
  }
}

/** The same of a folder with all that is in it. */
export function leggMappePaaDisken(mappe: string): void {
  for (const oppfoering of readdirSync(mappe, { withFileTypes: true })) {
    const sti = join(mappe, oppfoering.name);
    if (oppfoering.isDirectory()) leggMappePaaDisken(sti);
    else leggPaaDisken(sti);
  }
  leggPaaDisken(mappe);
}

/**
 * Gives a whole file its name, which is on the disk when this returns. Its content is so first: after a power cut either it or what had the
 * name before stands there, and never an empty file.
 */
export function giNavn(fra: string, til: string): void {
  leggPaaDisken(fra);
  renameSync(fra, til);
  leggPaaDisken(dirname(til));
}

/** Writes a file that gets its name when it is whole and on the disk. */
export function skrivHel(sti: string, innhold: string): void {
  const uferdig = `${sti}.uferdig`;
  try {
    writeFileSync(uferdig, innhold);
    giNavn(uferdig, sti);
  } catch (feil) {
    rmSync(uferdig, { force: true });
    throw feil;
  }
}
