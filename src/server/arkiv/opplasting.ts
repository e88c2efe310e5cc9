import type { IncomingMessage } from 'node:http';

/** The largest form with files, in bytes. What is larger is put on a request by the command line. */
const STORST = 50 * 1024 * 1024;

/** A file as it came: what it is called is never read, and what it is, is seen by its bytes. */
export interface Opplastetfil {
  readonly felt: string;
  readonly bytes: Uint8Array;
}

export type Lestopplasting =
  | { readonly art: 'lest'; readonly felt: URLSearchParams; readonly filer: readonly Opplastetfil[] }
  | { readonly art: 'for-stort' | 'feil-type' | 'avbrutt' };

const typen = (req: IncomingMessage): string => req.headers['content-type'] ?? '';

export const erOpplasting = (req: IncomingMessage): boolean => /^multipart\/form-data\s*;/i.test(typen(req));

/** Reads a form with files into memory, never to disk, and no more of it than a form may be. A field left empty is no file. */
export async function lesOpplasting(req: IncomingMessage): Promise<Lestopplasting> {
  if (Number(req.headers['content-length'] ?? 0) > STORST) return { art: 'for-stort' };
  const biter: Buffer[] = [];
  let lengde = 0;
  try {
    for await (const bit of req) {
      if (!Buffer.isBuffer(bit)) return { art: 'avbrutt' };
      lengde += bit.byteLength;
      if (lengde > STORST) return { art: 'for-stort' };
      biter.push(bit);
    }
  } catch {
    // Nobody is there to answer any more.
    return { art: 'avbrutt' };
  }
  let deler: FormData;
  try {
    deler = await new Response(Buffer.concat(biter), { headers: { 'content-type': typen(req) } }).formData();
  } catch {
    return { art: 'feil-type' };
  }
  const felt = new URLSearchParams();
  const filer: Opplastetfil[] = [];
  for (const [navn, verdi] of deler) {
    if (typeof verdi === 'string') felt.append(navn, verdi);
    else if (verdi.size > 0) filer.push({ felt: navn, bytes: new Uint8Array(await verdi.arrayBuffer()) });
  }
  return { art: 'lest', felt, filer };
}
