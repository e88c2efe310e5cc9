import { chmodSync, closeSync, existsSync, fchmodSync, mkdirSync, openSync, statSync } from 'node:fs';
import { harFeilkode } from './systemfeil.ts';

const RETTIGHETER = { eier: 0o600, gruppe: 0o660, alle: 0o664 } as const;
const ALLE_ANDRE = 0o007;
const GRUPPEN = 0o070;
/** Of a file that those who share a group handle together, and nobody else. */
export const GRUPPENS = RETTIGHETER.gruppe;
/** SQLite's name for a database that has no file. */
const I_MINNET = ':memory:';

/**
 * Makes a database file with its rights, whatever the process's umask says: who exports and who serves the public may be two users of one
 * group, and both write. SQLite's own files are for their owner to write.
 */
function lagFil(sti: string, modus: number): void {
  const fil = openSync(sti, 'ax', modus);
  try {
    fchmodSync(fil, modus);
  } finally {
    closeSync(fil);
  }
}

/** Makes a database that everybody may read and its group may write; one that is there already is left as it is. */
export function lagAapen(sti: string): void {
  if (sti === I_MINNET) return;
  try {
    lagFil(sti, RETTIGHETER.alle);
  } catch (feil) {
    if (!harFeilkode(feil, 'EEXIST')) throw feil;
  }
}

/**
 * Makes a file that not everybody on the machine may read; one that is there already is closed to those who neither own it nor share its
 * group, where it is ours to close. What SQLite lays beside a database gets the database's own rights.
 */
export function forbehold(sti: string, hvem: 'eier' | 'gruppe'): void {
  if (sti === I_MINNET) return;
  try {
    lagFil(sti, RETTIGHETER[hvem]);
  } catch (feil) {
    if (!harFeilkode(feil, 'EEXIST')) throw feil;
    const { mode } = statSync(sti);
    if ((mode & ALLE_ANDRE) === 0) return;
    try {
      chmodSync(sti, mode & 0o770);
    } catch (annens) {
      if (!harFeilkode(annens, 'EPERM')) throw annens;
    }
  }
}

/**
 * Makes a folder for those who share a group, and nobody else, whatever the process's umask says; the group is its parent's where that is
 * set so. One that is there already is left as it is.
 */
export function lagGruppemappe(sti: string): void {
  if (existsSync(sti)) return;
  mkdirSync(sti, { recursive: true, mode: 0o770 });
  chmodSync(sti, (statSync(sti).mode & ~ALLE_ANDRE) | GRUPPEN);
}
