import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ALDRI_LAGRE, SIDEHODER, SIKKERHETSHODER } from '../svar/hoder.ts';
import { HTML } from '../svar/svar.ts';

/** What a request page answers: a page, or the way to one (303, so that a reload sends nothing again). */
export interface Innsynssvar {
  readonly status: number;
  /** Bytes; or what makes them while they are sent, for what may be larger than the memory. */
  readonly kropp: Uint8Array | Readable;
  readonly type?: string;
  readonly hoder?: Readonly<Record<string, string | string[]>>;
}

export const videre = (
  til: string,
  hoder: Readonly<Record<string, string | string[]>> = {},
): Innsynssvar => ({
  status: 303,
  kropp: Buffer.alloc(0),
  hoder: { ...hoder, Location: til },
});

/** A reader who breaks off is no error of ours; what could not be made is, and the answer is cut short so that it shows. */
async function sendStrom(kropp: Readable, res: ServerResponse): Promise<void> {
  try {
    await pipeline(kropp, res);
  } catch (feil) {
    const avbrutt = feil instanceof Error && 'code' in feil && feil.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!avbrutt) throw feil;
  }
}

/**
 * Sends it: never kept by anyone, without an ETag, and as it is, since compressing a page that holds both a secret and
 * what somebody else chose can give the secret away.
 */
export async function sendInnsyn(
  req: IncomingMessage,
  res: ServerResponse,
  svar: Innsynssvar,
  id: string,
): Promise<void> {
  const { kropp } = svar;
  const strom = kropp instanceof Readable;
  // A body that was not read to its end cannot be followed by another request.
  const lukkes = req.method === 'POST' && !req.complete ? { Connection: 'close' } : {};
  res.writeHead(svar.status, {
    ...SIKKERHETSHODER,
    ...SIDEHODER,
    'Cache-Control': ALDRI_LAGRE,
    'Content-Type': svar.type ?? HTML,
    ...(strom ? {} : { 'Content-Length': kropp.byteLength }),
    'X-Request-Id': id,
    ...lukkes,
    ...svar.hoder,
  });
  if (!strom) res.end(req.method === 'HEAD' ? undefined : kropp);
  else if (req.method === 'HEAD') {
    kropp.destroy();
    res.end();
  } else await sendStrom(kropp, res);
}
