import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { taLaas } from '../lager/laas.ts';
import { stier } from './lagre.ts';

/**
 * Runs `fn` on a copy of the stores, which is thrown away afterwards: a dry run goes the whole way, so that its numbers
 * are the real ones, and leaves every byte of the data directory as it was. The copy lies inside the data directory, since
 * no temporary file may lie anywhere else.
 */
export async function iTorrkjoring<T>(data: string, fn: (kopi: string) => Promise<T>): Promise<T> {
  const fantes = existsSync(data);
  mkdirSync(data, { recursive: true });
  const laas = taLaas(data);
  const kopi = mkdtempSync(join(data, 'torrkjoring-'));
  try {
    const { arkiv, journal, konfig } = stier(data);
    // With the log of what is not in the file yet. The lock keeps other runs away while they are copied.
    for (const fil of [konfig, arkiv, `${arkiv}-wal`, journal, `${journal}-wal`])
      if (existsSync(fil)) copyFileSync(fil, join(kopi, basename(fil)), constants.COPYFILE_FICLONE);
    return await fn(kopi);
  } finally {
    rmSync(kopi, { recursive: true, force: true });
    laas.slipp();
    if (!fantes) rmdirSync(data);
  }
}
