import { statSync } from 'node:fs';
import type { Klokke } from '../../tid/oslo.ts';
import { kjoerITraad } from '../../traad/engangstraad.ts';
import { stier, type Lagre } from '../lagre.ts';
import { rensSmaaFiler } from '../vedlikehold/rens-filer.ts';

/** An index of so many bytes is written anew in less time than it takes to start a thread. */
const LITEN = 4 * 1024 * 1024;

/**
 * Erases what a wide decision took away from the public files, in a thread where that takes long: whoever shares the process does
 * not wait. What is not erased now is marked so, and erased by the daily job.
 */
export async function rensEtter(lagre: Lagre, data: string, klokke: Klokke): Promise<void> {
  const indeks = statSync(stier(data).sok, { throwIfNoEntry: false })?.size ?? 0;
  if (indeks <= LITEN) {
    await rensSmaaFiler(lagre, data);
    return;
  }
  const inngang = new URL('./rens-arbeider.ts', import.meta.url);
  // A thread that fails has left the files marked, as a process that is killed does.
  await kjoerITraad(inngang, { data, naa: klokke() }).catch(() => undefined);
}
