import { inflateRawSync } from 'node:zlib';
import type { Readable } from 'node:stream';

/** Reads a zip back by its central directory, as a program does that has never seen how it was made. */
export function lesZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const slutt = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (slutt < 0) throw new Error('No end of the zip: it was cut short.');
  const ut = new Map<string, Buffer>();
  let her = bytes.readUInt32LE(slutt + 16);
  for (let i = 0; i < bytes.readUInt16LE(slutt + 10); i++) {
    const metode = bytes.readUInt16LE(her + 10);
    const storrelse = bytes.readUInt32LE(her + 20);
    const [navn, ekstra, merknad] = [28, 30, 32].map((p) => bytes.readUInt16LE(her + p));
    const lokal = bytes.readUInt32LE(her + 42);
    const fra = lokal + 30 + bytes.readUInt16LE(lokal + 26) + bytes.readUInt16LE(lokal + 28);
    const innhold = bytes.subarray(fra, fra + storrelse);
    ut.set(
      bytes.toString('utf8', her + 46, her + 46 + (navn ?? 0)),
      metode === 8 ? inflateRawSync(innhold) : innhold,
    );
    her += 46 + (navn ?? 0) + (ekstra ?? 0) + (merknad ?? 0);
  }
  return ut;
}

/** All that a stream gives. */
export async function samle(strom: Readable | undefined): Promise<Buffer> {
  const biter: Buffer[] = [];
  for await (const bit of strom ?? []) biter.push(Buffer.from(bit as Uint8Array));
  return Buffer.concat(biter);
}
