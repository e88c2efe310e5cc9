import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes parts to a file as they come, readable by its owner alone, since it holds what the archive shields. It gets its name
 * when it is whole: a run that is cut off leaves no half list behind that looks like a whole one.
 */
export async function skrivFil(sti: string, deler: AsyncIterable<string>): Promise<void> {
  const uferdig = `${sti}.uferdig`;
  try {
    await pipeline(Readable.from(deler), createWriteStream(uferdig, { mode: 0o600 }));
    renameSync(uferdig, sti);
  } catch (feil) {
    rmSync(uferdig, { force: true });
    throw feil;
  }
}
