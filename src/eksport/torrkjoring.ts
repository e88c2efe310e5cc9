import {
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { taLaas } from '../lager/laas.ts';
import { lagMappe } from '../lager/mappe.ts';
import { leggMappePaaDisken } from '../lager/paa-disken.ts';
import { DOEGN } from '../tid/dager.ts';
import { stier } from './lagre.ts';

const KOPI = 'torrkjoring-';

/** Throws away the copies of dry runs that were killed: they hold everything secret. With the lock no other run has one. */
export function fjernAvbrutteTorrkjoringer(data: string): void {
  for (const navn of readdirSync(data).filter((navn) => navn.startsWith(KOPI)))
    rmSync(join(data, navn), { recursive: true, force: true });
}

/**
 * Runs `fn` on a copy of the stores, which is thrown away afterwards: a dry run goes the whole way, so that its numbers
 * are the real ones, and leaves every byte of the data directory as it was. The copy lies inside the data directory, since
 * no temporary file may lie anywhere else.
 *
 * @param etter called with the copy, its stores closed, before it is thrown away: what it moves elsewhere is kept.
 */
export async function iTorrkjoring<T>(
  data: string,
  fn: (kopi: string) => Promise<T>,
  etter: (kopi: string, svar: T) => Promise<void> = async () => undefined,
): Promise<T> {
  const fantes = existsSync(data);
  lagMappe(data);
  const laas = taLaas(data);
  fjernAvbrutteTorrkjoringer(data);
  const kopi = mkdtempSync(join(data, KOPI));
  try {
    const { arkiv, journal, konfig } = stier(data);
    // With the log of what is not in the file yet. The lock keeps other runs away while they are copied.
    for (const fil of [konfig, arkiv, `${arkiv}-wal`, journal, `${journal}-wal`])
      if (existsSync(fil)) copyFileSync(fil, join(kopi, basename(fil)), constants.COPYFILE_FICLONE);
    const svar = await fn(kopi);
    await etter(kopi, svar);
    return svar;
  } finally {
    rmSync(kopi, { recursive: true, force: true });
    laas.slipp();
    if (!fantes && readdirSync(data).length === 0) rmdirSync(data);
  }
}

/** How long a dry run is kept for the staff to look at, in milliseconds: three days, and a weekend is over. */
const BEVARES = 3 * DOEGN;
const UTLOEPER = 'utloeper.txt';

/**
 * Keeps a dry run's copy in the place of the one before: internal, readable by nobody but the process's own user, and only for a
 * while.
 */
export function beholdTorrkjoring(data: string, kopi: string, naa: Date): void {
  const { forhaandsvisning } = stier(data);
  writeFileSync(join(kopi, UTLOEPER), new Date(naa.getTime() + BEVARES).toISOString());
  leggMappePaaDisken(kopi);
  rmSync(forhaandsvisning, { recursive: true, force: true });
  renameSync(kopi, forhaandsvisning);
}

/** The kept dry run's folder; undefined when there is none. One whose time is out is removed. */
export function finnTorrkjoring(data: string, naa: Date): string | undefined {
  const { forhaandsvisning } = stier(data);
  const merke = join(forhaandsvisning, UTLOEPER);
  if (existsSync(merke) && readFileSync(merke, 'utf8') > naa.toISOString()) return forhaandsvisning;
  rmSync(forhaandsvisning, { recursive: true, force: true });
  return undefined;
}
