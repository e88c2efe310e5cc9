import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { leggPaaDisken } from './paa-disken.ts';

/** What is set aside: an entry, a case or a whole journal is withdrawn, and the log of it written, in much less. */
const RESERVE = 16 * 1024 * 1024;
/** No file system keeps random bytes in less room than they take. */
const BIT = 1024 * 1024;

const reservefil = (mappe: string): string => join(mappe, 'reserve');

const ledig = (mappe: string): number => {
  const { bavail, bsize } = statfsSync(mappe);
  return bavail * bsize;
};

/** Writes as much as there is room for, up to `byte`: half a reserve is better than none. */
function skriv(mappe: string, byte: number): void {
  const sti = reservefil(mappe);
  const biten = randomBytes(Math.min(BIT, byte));
  const fil = openSync(sti, 'w', 0o600);
  try {
    for (let skrevet = 0; skrevet < byte; skrevet += biten.length)
      writeSync(fil, biten, 0, Math.min(biten.length, byte - skrevet));
  } finally {
    closeSync(fil);
  }
  leggPaaDisken(sti);
}

/** Sets room aside in a data directory, for what must be done when its disk is full; nothing is done where it is there already. */
export function leggTilSide(mappe: string): void {
  if ((statSync(reservefil(mappe), { throwIfNoEntry: false })?.size ?? 0) < RESERVE) skriv(mappe, RESERVE);
}

/**
 * Does what must be done also when the disk is full, as a withdrawal: the room that is set aside is let go where there is too little left,
 * and what is not used of it set aside again, so that nobody else takes it.
 */
export async function medReserve<T>(mappe: string, fn: () => Promise<T>): Promise<T> {
  if (!existsSync(reservefil(mappe))) return fn();
  const foer = ledig(mappe);
  if (foer >= RESERVE) return fn();
  rmSync(reservefil(mappe), { force: true });
  try {
    return await fn();
  } finally {
    giTilbake(mappe, foer);
  }
}

/** Leaves to the others what they had. What there is no room for now, the daily job sets aside when there is. */
function giTilbake(mappe: string, foer: number): void {
  const rest = Math.min(RESERVE, ledig(mappe) - foer);
  if (rest <= 0) return;
  try {
    skriv(mappe, rest);
  } catch {
    // Others were before us. What was to be done is done, and is not to fail for this.
  }
}
