import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const HODE = 44;
const POST = 20;

/**
 * Unpacks a WOFF 1.0 file to the TrueType font inside it, which is what a PDF may hold.
 * @throws RangeError when it is no WOFF file.
 */
function pakkUtWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('Skriftfilen er ikke WOFF.');
  const antall = woff.readUInt16BE(12);
  const tabeller = Array.from({ length: antall }, (_, i) => {
    const her = HODE + i * POST;
    const [fra, pakket, hel] = [4, 8, 12].map((felt) => woff.readUInt32BE(her + felt));
    const raa = woff.subarray(fra, (fra ?? 0) + (pakket ?? 0));
    return {
      merke: woff.subarray(her, her + 4),
      sum: woff.subarray(her + 16, her + 20),
      innhold: pakket === hel ? raa : inflateSync(raa),
    };
  });

  const toer = 2 ** Math.floor(Math.log2(antall));
  const hode = Buffer.alloc(12);
  woff.copy(hode, 0, 4, 8);
  hode.writeUInt16BE(antall, 4);
  hode.writeUInt16BE(toer * 16, 6);
  hode.writeUInt16BE(Math.log2(toer), 8);
  hode.writeUInt16BE((antall - toer) * 16, 10);
  const katalog: Buffer[] = [];
  const innhold: Buffer[] = [];
  let plass = 12 + antall * 16;
  for (const t of tabeller) {
    const linje = Buffer.alloc(16);
    t.merke.copy(linje, 0);
    t.sum.copy(linje, 4);
    linje.writeUInt32BE(plass, 8);
    linje.writeUInt32BE(t.innhold.length, 12);
    katalog.push(linje);
    // Tables begin on whole words.
    const fyll = Buffer.alloc((4 - (t.innhold.length % 4)) % 4);
    innhold.push(t.innhold, fyll);
    plass += t.innhold.length + fyll.length;
  }
  return Buffer.concat([hode, ...katalog, ...innhold]);
}

const husket = new Map<string, Buffer>();

/** One of Inter's files, unpacked; read once. */
export function lesInter(utvalg: 'latin' | 'latin-ext', vekt: 400 | 700): Buffer {
  const navn = `@fontsource/inter/files/inter-${utvalg}-${vekt}-normal.woff`;
  let skrift = husket.get(navn);
  if (skrift === undefined) {
    skrift = pakkUtWoff(readFileSync(createRequire(import.meta.url).resolve(navn)));
    husket.set(navn, skrift);
  }
  return skrift;
}
