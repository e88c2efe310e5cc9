import type { IncomingMessage, ServerResponse } from 'node:http';
import { harEtag, lagEtag } from './etag.ts';
import { SIKKERHETSHODER } from './hoder.ts';
import { kanKomprimeres, komprimer, velgKoding, type Koding } from './komprimering.ts';
import type { Svar } from './svar.ts';

interface Kodet {
  readonly kropp: Uint8Array;
  readonly etag: string;
}

/**
 * An answer ready for any client: compressed and hashed once a coding, and then sent as it is to everyone who asks. Kept in
 * the cache in this shape, so that a cached page costs what a bare server's bytes cost.
 */
export class FerdigSvar {
  readonly svar: Svar;
  readonly #kodet = new Map<Koding, Promise<Kodet>>();
  readonly #grundig: boolean;

  /** @param grundig Compress as small as can be: for files that are served as long as the server runs. */
  constructor(svar: Svar, grundig = false) {
    this.svar = svar;
    this.#grundig = grundig;
  }

  /** Roughly what it takes in memory with its codings. */
  get storrelse(): number {
    return this.svar.kropp.byteLength * 1.5 + 1024;
  }

  kod(akseptert: string | undefined): Promise<Kodet> {
    const koding = this.koding(akseptert);
    const funnet = this.#kodet.get(koding);
    if (funnet !== undefined) return funnet;
    const kodes = komprimer(this.svar.kropp, koding, this.#grundig).then((kropp) => ({
      kropp,
      etag: lagEtag(this.svar.kropp, koding),
    }));
    this.#kodet.set(koding, kodes);
    return kodes;
  }

  koding(akseptert: string | undefined): Koding {
    return kanKomprimeres(this.svar.type, this.svar.kropp.byteLength) ? velgKoding(akseptert) : 'identity';
  }
}

/** Sends an answer, or 304 to a client that has it. Returns the status that was sent. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  ferdig: FerdigSvar,
  id: string,
): Promise<number> {
  const { svar } = ferdig;
  const akseptert = req.headers['accept-encoding'];
  const { kropp, etag } = await ferdig.kod(akseptert);
  const koding = ferdig.koding(akseptert);
  const hoder: Record<string, string | number> = {
    ...SIKKERHETSHODER,
    ...svar.hoder,
    'Cache-Control': svar.lagring,
    Vary: 'Accept-Encoding',
    'X-Request-Id': id,
  };
  if (svar.status === 200) {
    hoder['ETag'] = etag;
    if (harEtag(req.headers['if-none-match'], etag)) {
      res.writeHead(304, hoder);
      res.end();
      return 304;
    }
  }
  if (svar.til !== undefined) hoder['Location'] = svar.til;
  hoder['Content-Type'] = svar.type;
  hoder['Content-Length'] = kropp.byteLength;
  if (koding !== 'identity') hoder['Content-Encoding'] = koding;
  res.writeHead(svar.status, hoder);
  res.end(req.method === 'HEAD' ? undefined : kropp);
  return svar.status;
}
