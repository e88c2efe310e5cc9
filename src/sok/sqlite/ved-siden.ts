import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { LaastFeil, taLaas, type Laas } from '../../lager/laas.ts';
import type { Klokke } from '../../tid/oslo.ts';

/** A file of SQLite's, and what it keeps beside it. */
const ENDER = ['', '-wal', '-shm'];

/** Removes an index file, and what SQLite keeps beside it. */
export function fjernIndeksfil(sti: string): void {
  for (const ende of ENDER) rmSync(sti + ende, { force: true });
}

/** Puts a whole index in the place of another. There is a file with that name all the time. */
export function settInnIndeksfil(nytt: string, sti: string): void {
  // What SQLite has beside the old one is nothing of the new one's.
  for (const ende of ['-wal', '-shm']) rmSync(sti + ende, { force: true });
  renameSync(nytt, sti);
}

const nyVedSiden = (sti: string): string => `${sti}.ny`;

const laasByggingen = (sti: string, naa: Date): Laas =>
  taLaas(dirname(sti), { navn: `${basename(nyVedSiden(sti))}.laas`, naa });

/**
 * Removes what a process that was killed while it made an index has left of it: what is withdrawn afterwards would stay in that file for as
 * long as nobody makes another. One that is being made is let be.
 */
export function fjernAvbruttIndeks(sti: string, klokke: Klokke): void {
  const nytt = nyVedSiden(sti);
  if (!ENDER.some((ende) => existsSync(nytt + ende))) return;
  try {
    const laas = laasByggingen(sti, klokke());
    fjernIndeksfil(nytt);
    laas.slipp();
  } catch (feil) {
    if (!(feil instanceof LaastFeil)) throw feil;
  }
}

/**
 * Makes an index beside the one at `sti`, in a file that is gone when `bygg` has moved it to its place or failed. One at a time: the server
 * mends its index while somebody runs `npm run indekser`, and both would write the same file.
 *
 * @param bygg gets the path of the new file, and moves it.
 * @throws LaastFeil when another process is making one.
 */
export async function byggVedSiden<T>(
  sti: string,
  klokke: Klokke,
  bygg: (nytt: string) => Promise<T>,
): Promise<T> {
  const nytt = nyVedSiden(sti);
  const laas = laasByggingen(sti, klokke());
  try {
    fjernIndeksfil(nytt);
    return await bygg(nytt);
  } finally {
    fjernIndeksfil(nytt);
    laas.slipp();
  }
}
