import { existsSync, statSync } from 'node:fs';
import { stier, type Lagre } from '../lagre.ts';

/** Writing a file anew takes a second or two for this many bytes; larger ones wait for the daily job. */
const STOERST = 256 * 1024 * 1024;

const erLiten = (sti: string): boolean =>
  (statSync(sti, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY) <= STOERST;

/**
 * Erases what is no longer shown from the public files and their WAL, where something is. What cannot be erased now,
 * because the file is large or somebody reads in it, is erased by the daily job.
 *
 * @returns false when something is left for the daily job.
 */
export async function rensSmaaFiler({ skriver, sok }: Lagre, data: string): Promise<boolean> {
  const sted = stier(data);
  try {
    // An index on a server is written anew by the daily job only.
    if (sok && existsSync(sted.sok)) {
      if (!erLiten(sted.sok)) return false;
      await sok.rens();
    }
    if (!(await skriver.erUrent())) return true;
    if (!erLiten(sted.journal)) return false;
    await skriver.rensFiler();
    return true;
  } catch {
    // It is marked as not done, and tried again every day: what was to be done for people is done.
    return false;
  }
}
