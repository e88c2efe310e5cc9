import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

const BIT = 4 * 1024 * 1024;

/** SHA-256 of a delivery: every byte of every file, with the files' names and order, and the version of the readers. */
export async function leveranseavtrykk(
  filer: readonly string[],
  leserversjon: string,
  fremdrift: (ferdig: number, totalt: number) => void = () => undefined,
): Promise<string> {
  const sum = createHash('sha256').update(leserversjon);
  const storrelser = await Promise.all(filer.map(async (fil) => (await stat(fil)).size));
  const totalt = storrelser.reduce((a, b) => a + b, 0);
  let lest = 0;
  for (const [i, fil] of filer.entries()) {
    sum.update(`\0${basename(fil)}\0${storrelser[i] ?? 0}\0`);
    for await (const bit of createReadStream(fil, { highWaterMark: BIT }) as AsyncIterable<Buffer>) {
      sum.update(bit);
      fremdrift((lest += bit.length), totalt);
    }
  }
  return sum.digest('hex');
}
