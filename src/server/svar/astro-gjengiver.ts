import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { HTML } from './svar.ts';

interface Gjengitt {
  readonly status: number;
  readonly type: string;
  readonly kropp: Uint8Array;
  readonly til: string | undefined;
  /** `Retry-After`, where the page says when to come back. */
  readonly provIgjen: string | undefined;
}

/** Renders the page at a path; undefined where no page has that address. */
export type Gjengiver = (adresse: string, lokale: App.Locals) => Promise<Gjengitt | undefined>;

type Astrobehandler = (
  req: IncomingMessage,
  res: ServerResponse,
  neste: (feil?: unknown) => void,
  lokale: App.Locals,
) => Promise<void>;

const inngang = z.object({
  handler: z.custom<Astrobehandler>((verdi) => typeof verdi === 'function'),
});

/** A response with no socket behind it, which keeps what is written to it. */
class Opptak extends ServerResponse {
  readonly #biter: Uint8Array[] = [];
  readonly #hoder = new Map<string, string>();

  override writeHead(status: number, ...resten: readonly unknown[]): this {
    this.statusCode = status;
    const hoder = resten.at(-1);
    if (typeof hoder !== 'object' || hoder === null) return this;
    for (const [navn, verdi] of Object.entries<unknown>({ ...hoder })) {
      if (typeof verdi === 'string') this.#hoder.set(navn.toLowerCase(), verdi);
    }
    return this;
  }

  override write(bit: unknown): boolean {
    if (typeof bit === 'string') this.#biter.push(Buffer.from(bit));
    else if (bit instanceof Uint8Array) this.#biter.push(bit);
    return true;
  }

  override end(bit?: unknown): this {
    this.write(bit);
    this.emit('finish');
    return this;
  }

  ferdig(): Gjengitt {
    return {
      status: this.statusCode,
      type: this.#hoder.get('content-type') ?? HTML,
      kropp: Buffer.concat(this.#biter),
      til: this.#hoder.get('location'),
      provIgjen: this.#hoder.get('retry-after'),
    };
  }
}

/** The site is not built yet. */
export class ManglerBygg extends Error {
  override readonly name = 'ManglerBygg';
}

/**
 * Loads the built Astro site. A page is given a request of our own making, with an address and nothing else: no header
 * a client sent can reach a page, and so none can vary what is cached.
 * @param inngangsfil The adapter's entry in the build, `dist/server/entry.mjs`.
 * @throws ManglerBygg when the site has not been built.
 */
export async function lastAstro(inngangsfil: string): Promise<Gjengiver> {
  let modul: unknown;
  try {
    modul = await import(pathToFileURL(inngangsfil).href);
  } catch (feil) {
    throw new ManglerBygg('Nettsidene er ikke bygd. Kjør «npm run build» først.', { cause: feil });
  }
  const { handler } = inngang.parse(modul);
  return async (adresse, lokale) => {
    const req = new IncomingMessage(new Socket());
    req.method = 'GET';
    req.url = adresse;
    req.headers = { host: 'localhost' };
    const res = new Opptak(req);
    let funnet = true;
    await handler(
      req,
      res,
      () => {
        funnet = false;
      },
      lokale,
    );
    return funnet ? res.ferdig() : undefined;
  };
}
