import { createServer, get, Agent } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { ta } from './maaling.ts';

interface Svar {
  readonly kropp: Buffer;
  readonly hoder: Readonly<Record<string, string | string[] | undefined>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One request over a kept connection, as a browser makes it. */
export const hent = (adresse: string): Promise<Svar> =>
  new Promise((klar, feilet) => {
    get(adresse, { agent, headers: { 'accept-encoding': 'br' } }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      svar.on('end', () => klar({ kropp: Buffer.concat(biter), hoder: svar.headers }));
      svar.on('error', feilet);
    }).on('error', feilet);
  });

/** Requests a second with sixteen at a time, `antall` in all; the address may differ for each. */
export async function takt(adresse: (nr: number) => string, antall: number): Promise<number> {
  let neste = 0;
  const ms = await ta(() =>
    Promise.all(
      Array.from({ length: 16 }, async () => {
        while (neste < antall) await hent(adresse(neste++));
      }),
    ),
  );
  return (antall * 1000) / ms;
}

/** A bare server that sends the same bytes: the floor of every page. */
export async function bartGulv(kropp: Buffer): Promise<{ adresse: string; lukk(): void }> {
  const tjener = createServer((_, res) => {
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'content-length': kropp.length,
    });
    res.end(kropp);
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
  return { adresse: `http://127.0.0.1:${port}/`, lukk: () => tjener.close() };
}

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
