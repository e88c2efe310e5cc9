import { get, Agent } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import type { Raasvar } from './sideprosess.ts';

interface Svar {
  readonly status: number;
  readonly kropp: Buffer;
  /** Names and values in turn. */
  readonly raaHode: readonly string[];
}

const agent = new Agent({ keepAlive: true });

/** One request over a kept connection, as a browser makes it. */
export const hent = (adresse: string): Promise<Svar> =>
  new Promise((klar, feilet) => {
    get(adresse, { agent, headers: { 'accept-encoding': 'br' } }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      svar.on('end', () =>
        klar({ status: svar.statusCode ?? 0, kropp: Buffer.concat(biter), raaHode: svar.rawHeaders }),
      );
      svar.on('error', feilet);
    }).on('error', feilet);
  });

/** An answer as it came over the wire, for a bare server to send again: all its headers but those node adds by itself. */
export async function hentRaa(adresse: string): Promise<Raasvar> {
  const { status, raaHode, kropp } = await hent(adresse);
  const hode: string[] = [];
  for (let i = 0; i < raaHode.length; i += 2) {
    const [navn = '', verdi = ''] = raaHode.slice(i, i + 2);
    if (!AV_NODE.has(navn.toLowerCase())) hode.push(navn, verdi);
  }
  return { status, hode, kropp };
}

const AV_NODE: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive']);

/**
 * Compressed bytes of a page and of all it names in its head: styles, what is preloaded, its icon. With that it can be read.
 * The letters (Inter, 47 kB) are fetched after the text is shown and kept for a year; they are not in the figure.
 */
export async function foersteVisning(adresse: string): Promise<number> {
  const side = await hent(adresse);
  let bytes = side.kropp.length;
  const html = brotliDecompressSync(side.kropp).toString();
  for (const [, lenke = ''] of html.matchAll(
    /<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]*href="([^"]+)"/g,
  ))
    bytes += (await hent(new URL(lenke, adresse).href)).kropp.length;
  return bytes;
}
