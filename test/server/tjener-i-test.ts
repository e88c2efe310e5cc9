import { request, type IncomingHttpHeaders } from 'node:http';
import { Writable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { lesPostmiljo } from '../../src/innsyn/post/innstillinger.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { lesMiljo } from '../../src/server/oppstart/miljo.ts';
import { startOffentlig, type OffentligTjener } from '../../src/server/oppstart/start-offentlig.ts';
import { NAA } from './fyll.ts';

export interface Svar {
  readonly status: number;
  readonly hoder: IncomingHttpHeaders;
  readonly raa: Buffer;
  /** The body as text, whatever it was coded in. */
  readonly tekst: string;
}

/** Sends one request exactly as said: no header is added, no redirect followed. */
export function hent(
  port: number,
  sti: string,
  { metode = 'GET', hoder = {} }: { metode?: string; hoder?: Readonly<Record<string, string>> } = {},
): Promise<Svar> {
  return new Promise((ferdig, feilet) => {
    const kall = request({ port, path: sti, method: metode, headers: hoder, agent: false }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      // Cut off in the middle.
      svar.on('error', feilet);
      svar.on('end', () => {
        const raa = Buffer.concat(biter);
        const koding = svar.headers['content-encoding'];
        const tom = raa.byteLength === 0;
        const kropp = tom
          ? raa
          : koding === 'br'
            ? brotliDecompressSync(raa)
            : koding === 'gzip'
              ? gunzipSync(raa)
              : raa;
        ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, raa, tekst: kropp.toString() });
      });
    });
    kall.on('error', feilet);
    kall.end();
  });
}

export interface Testtjener extends OffentligTjener {
  readonly logg: () => string;
}

/** A real server on loopback, on a port of the system's choosing, with what it logs kept. */
export async function startTesttjener(
  data: string,
  env: Readonly<Record<string, string>> = {},
  klokke = () => NAA,
  post = lesPostmiljo({}),
  minstLedig = 0,
): Promise<Testtjener> {
  let skrevet = '';
  const mal = new Writable({
    write(bit: Buffer, _, neste) {
      skrevet += bit.toString();
      neste();
    },
  });
  const tjener = await startOffentlig(lesMiljo({ PORT: '0', DATA: data, ...env }), {
    logg: lagLogg(mal),
    klokke,
    post,
    minstLedig,
  });
  return { ...tjener, logg: () => skrevet };
}
