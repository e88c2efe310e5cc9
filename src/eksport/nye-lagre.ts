import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { stier } from './lagre.ts';

/**
 * Notes which of the stores are not there yet. A run that is refused before anything has been read gives them back:
 * empty databases would look like a journal.
 *
 * @returns removes what has been made since, when the stores are closed.
 */
export function noterNyeLagre(data: string): () => void {
  const { arkiv, journal, sok } = stier(data);
  const nye = [arkiv, journal, sok].filter((sti) => !existsSync(sti));
  return () => {
    for (const sti of nye)
      for (const ende of ['', '-wal', '-shm', '-journal']) rmSync(sti + ende, { force: true });
  };
}

/** Runs `fn`, and takes the data directory away again if it was not there before and nothing lies in it. */
export async function utenTomMappe<T>(data: string, fn: () => Promise<T>): Promise<T> {
  const fantes = existsSync(data);
  try {
    return await fn();
  } finally {
    if (!fantes && existsSync(data) && readdirSync(data).length === 0) rmdirSync(data);
  }
}
