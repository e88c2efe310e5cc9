import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import { harFeilkode } from './systemfeil.ts';

const RETTIGHETER = { eier: 0o600, gruppe: 0o660 } as const;
const ALLE_ANDRE = 0o007;
/** SQLite's name for a database that has no file. */
const I_MINNET = ':memory:';

/**
 * Makes a file that not everybody on the machine may read; one that is there already is closed to those who neither own it nor share its
 * group, where it is ours to close. What SQLite lays beside a database gets the database's own rights.
 */
export function forbehold(sti: string, hvem: keyof typeof RETTIGHETER): void {
  if (sti === I_MINNET) return;
  try {
    closeSync(openSync(sti, 'ax', RETTIGHETER[hvem]));
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
