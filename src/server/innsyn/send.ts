import type { IncomingMessage, ServerResponse } from 'node:http';
import { ALDRI_LAGRE, SIDEHODER, SIKKERHETSHODER } from '../hoder.ts';
import { HTML } from '../svar.ts';

/** What a request page answers: a page, or the way to one (303, so that a reload sends nothing again). */
export interface Innsynssvar {
  readonly status: number;
  readonly kropp: Uint8Array;
  readonly type?: string;
  readonly hoder?: Readonly<Record<string, string>>;
}

export const videre = (til: string, hoder: Readonly<Record<string, string>> = {}): Innsynssvar => ({
  status: 303,
  kropp: Buffer.alloc(0),
  hoder: { ...hoder, Location: til },
});

/**
 * Sends it: never kept by anyone, without an ETag, and as it is, since compressing a page that holds both a secret and
 * what somebody else chose can give the secret away.
 */
export function sendInnsyn(req: IncomingMessage, res: ServerResponse, svar: Innsynssvar, id: string): number {
  // A body that was not read to its end cannot be followed by another request.
  const lukkes = req.method === 'POST' && !req.complete ? { Connection: 'close' } : {};
  res.writeHead(svar.status, {
    ...SIKKERHETSHODER,
    ...SIDEHODER,
    'Cache-Control': ALDRI_LAGRE,
    'Content-Type': svar.type ?? HTML,
    'Content-Length': svar.kropp.byteLength,
    'X-Request-Id': id,
    ...lukkes,
    ...svar.hoder,
  });
  res.end(req.method === 'HEAD' ? undefined : svar.kropp);
  return svar.status;
}
