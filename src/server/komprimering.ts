import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Koding = 'br' | 'gzip' | 'identity';

const komprimerBrotli = promisify(brotliCompress);
const komprimerGzip = promisify(gzip);

/** Below this a compressed body is no smaller once its headers are counted. */
const MINSTE_STORRELSE = 512;

/** The best coding that a client accepts; one it gives the weight 0 is one it refuses. */
export function velgKoding(akseptert: string | undefined): Koding {
  const godtatt = new Set<string>();
  for (const del of (akseptert ?? '').toLowerCase().split(',')) {
    const [navn = '', ...parametre] = del.split(';').map((bit) => bit.trim());
    const vekt = parametre.find((parameter) => parameter.startsWith('q='));
    if (vekt === undefined || Number(vekt.slice(2)) > 0) godtatt.add(navn);
  }
  if (godtatt.has('br')) return 'br';
  return godtatt.has('gzip') ? 'gzip' : 'identity';
}

/** True for a body worth compressing: text of some length. */
export const kanKomprimeres = (type: string, lengde: number): boolean =>
  lengde >= MINSTE_STORRELSE && /^(?:text\/|application\/(?:json|xml|javascript)|image\/svg)/.test(type);

/**
 * The body in a coding.
 * @param grundig For bytes that are served many times and never change: slower, and some per cent smaller.
 */
export async function komprimer(kropp: Uint8Array, koding: Koding, grundig = false): Promise<Uint8Array> {
  if (koding === 'gzip') return komprimerGzip(kropp, { level: grundig ? 9 : 6 });
  if (koding === 'identity') return kropp;
  return komprimerBrotli(kropp, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: grundig ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: kropp.byteLength,
    },
  });
}
