import type { IncomingMessage } from 'node:http';

/** The longest complaint allowed, with every letter percent-encoded, and room for the rest. */
export const STORSTE_SKJEMA = 160 * 1024;
const FLEST_FELT = 1000;

export type Lestskjema =
  | { readonly art: 'lest'; readonly felt: URLSearchParams; readonly raa: Buffer }
  | { readonly art: 'for-stort' | 'feil-type' | 'avbrutt' };

/** Reads a form's body: one kind of form, no larger than it can be, and never kept on disk. */
export async function lesSkjema(req: IncomingMessage): Promise<Lestskjema> {
  const type = (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { art: 'feil-type' };
  if (Number(req.headers['content-length'] ?? 0) > STORSTE_SKJEMA) return { art: 'for-stort' };
  const biter: Buffer[] = [];
  let lengde = 0;
  try {
    for await (const bit of req) {
      if (!Buffer.isBuffer(bit)) return { art: 'avbrutt' };
      lengde += bit.byteLength;
      if (lengde > STORSTE_SKJEMA) return { art: 'for-stort' };
      biter.push(bit);
    }
  } catch {
    // Nobody is there to answer any more.
    return { art: 'avbrutt' };
  }
  const raa = Buffer.concat(biter);
  const felt = new URLSearchParams(raa.toString('utf8'));
  return felt.size > FLEST_FELT ? { art: 'for-stort' } : { art: 'lest', felt, raa };
}
