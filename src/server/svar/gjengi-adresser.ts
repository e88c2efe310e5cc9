import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Gjengiver } from './astro-gjengiver.ts';
import { lagBehandler, type Oppsett } from '../behandler.ts';
import type { Logg } from '../logg.ts';
import { lagStand } from '../vakt/stand.ts';
import type { Tjenester } from '../tjenester.ts';

/** What a client gets at an address, before anything is compressed. */
export interface Adressesvar {
  readonly adresse: string;
  readonly status: number;
  /** By their names in lower case; without the number that every request gets of its own. */
  readonly hoder: Readonly<Record<string, string>>;
  readonly kropp: Buffer;
}

/** A response with no socket behind it, which keeps all that is sent. */
class Opptak extends ServerResponse {
  readonly #biter: Buffer[] = [];
  readonly #hoder: Record<string, string> = {};

  override writeHead(status: number, ...resten: readonly unknown[]): this {
    this.statusCode = status;
    const hoder = resten.at(-1);
    const flate: readonly unknown[] = Array.isArray(hoder)
      ? hoder
      : Object.entries(typeof hoder === 'object' && hoder !== null ? hoder : {}).flat();
    for (let i = 0; i + 1 < flate.length; i += 2)
      this.#hoder[String(flate[i]).toLowerCase()] = String(flate[i + 1]);
    return this;
  }

  override write(bit: unknown, koding?: unknown): boolean {
    if (typeof bit === 'string') this.#biter.push(Buffer.from(bit, koding === 'latin1' ? 'latin1' : 'utf8'));
    else if (bit instanceof Uint8Array) this.#biter.push(Buffer.from(bit));
    return true;
  }

  override end(bit?: unknown, koding?: unknown): this {
    this.write(bit, koding);
    this.emit('finish');
    return this;
  }

  svar(adresse: string): Adressesvar {
    const hoder = Object.fromEntries(Object.entries(this.#hoder).filter(([navn]) => navn !== 'x-request-id'));
    return { adresse, status: this.statusCode, hoder, kropp: Buffer.concat(this.#biter) };
  }
}

/**
 * Answers addresses as the public server would, from other stores than the public's own: the same function behind the same
 * requests, with nobody at the other end. For those who must see beforehand what will be served.
 *
 * @param felles the built pages, and what the public server was started with that stands on pages.
 */
export async function gjengiAdresser(
  tjenester: Tjenester,
  adresser: readonly string[],
  felles: { readonly gjengi: Gjengiver; readonly logg: Logg } & Pick<Oppsett, 'nettadresse'>,
): Promise<readonly Adressesvar[]> {
  const behandle = lagBehandler({
    ...felles,
    tjenester,
    finnStand: lagStand(tjenester, () => tjenester.konfig),
    filer: new Map(),
    finnEget: () => undefined,
    rolle: 'offentlig',
    harPlass: async () => true,
  });
  const svar: Adressesvar[] = [];
  for (const adresse of adresser) {
    const req = new IncomingMessage(new Socket());
    req.method = 'GET';
    req.url = adresse;
    const opptak = new Opptak(req);
    await behandle(req, opptak);
    svar.push(opptak.svar(adresse));
  }
  return svar;
}
