import { renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { taLaas } from '../../lager/laas.ts';
import type { Klokke } from '../../tid/oslo.ts';

/** Removes an index file, and what SQLite keeps beside it. */
export function fjernIndeksfil(sti: string): void {
  for (const ende of ['', '-wal', '-shm']) rmSync(sti + ende, { force: true });
}

/** Puts a whole index in the place of another. There is a file with that name all the time. */
export function settInnIndeksfil(nytt: string, sti: string): void {
  // What SQLite has beside the old one is nothing of the new one's.
  for (const ende of ['-wal', '-shm']) rmSync(sti + ende, { force: true });
  renameSync(nytt, sti);
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
  const nytt = `${sti}.ny`;
  const laas = taLaas(dirname(sti), { navn: `${basename(nytt)}.laas`, naa: klokke() });
  try {
    fjernIndeksfil(nytt);
    return await bygg(nytt);
  } finally {
    fjernIndeksfil(nytt);
    laas.slipp();
  }
}
