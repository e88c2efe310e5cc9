import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { giNavn } from '../../lager/paa-disken.ts';

/**
 * Writes parts to a file as they come, readable by its owner alone, since it holds what the archive shields. It gets its name
 * when it is whole: a run that is cut off leaves no half list behind that looks like a whole one.
 *
 * @returns how many parts there were.
 */
export async function skrivFil(sti: string, deler: AsyncIterable<string>): Promise<number> {
  const uferdig = `${sti}.uferdig`;
  let antall = 0;
  async function* talt(): AsyncGenerator<string> {
    for await (const del of deler) {
      antall++;
      yield del;
    }
  }
  try {
    // Open before anything can fail: what is opened later could come after it was removed.
    const fil = await open(uferdig, 'w', 0o600);
    await pipeline(talt, fil.createWriteStream());
    giNavn(uferdig, sti);
    return antall;
  } catch (feil) {
    rmSync(uferdig, { force: true });
    throw feil;
  }
}
