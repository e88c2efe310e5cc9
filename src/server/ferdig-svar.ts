import { lagEtag } from './etag.ts';
import { SIKKERHETSHODER } from './hoder.ts';
import { kanKomprimeres, komprimer, velgKoding, type Grundighet, type Koding } from './komprimering.ts';
import type { Svar } from './svar.ts';

/** An answer's bytes in one coding, and its headers as node writes them, names and values in turn. */
export interface Kodet {
  readonly kropp: Uint8Array;
  readonly etag: string;
  readonly hode: readonly string[];
  /** The headers of a 304: nothing of the body that is not sent. */
  readonly uendret: readonly string[];
}

const somListe = (hoder: Readonly<Record<string, string>>): readonly string[] => Object.entries(hoder).flat();

/**
 * An answer ready for any client: compressed, hashed and given its headers once a coding, and then sent as it is to everyone
 * who asks. Kept in the cache in this shape, so that a cached page costs what a bare server's bytes cost.
 */
export class FerdigSvar {
  readonly svar: Svar;
  readonly #grundighet: Grundighet;
  readonly #komprimeres: boolean;
  readonly #kodet = new Map<Koding, Kodet>();
  readonly #underveis = new Map<Koding, Promise<Kodet>>();

  constructor(svar: Svar, grundighet: Grundighet = 'vanlig') {
    this.svar = svar;
    this.#grundighet = grundighet;
    this.#komprimeres = kanKomprimeres(svar.type, svar.kropp.byteLength);
  }

  /** Roughly what it takes in memory with its codings. */
  get storrelse(): number {
    return this.svar.kropp.byteLength * 1.5 + 4096;
  }

  koding(akseptert: string | undefined): Koding {
    return this.#komprimeres ? velgKoding(akseptert) : 'identity';
  }

  /** What {@link kod} has made, for those who need not wait. */
  kodet(koding: Koding): Kodet | undefined {
    return this.#kodet.get(koding);
  }

  kod(koding: Koding): Promise<Kodet> {
    const underveis = this.#underveis.get(koding) ?? this.#lag(koding);
    this.#underveis.set(koding, underveis);
    return underveis;
  }

  async #lag(koding: Koding): Promise<Kodet> {
    const { svar } = this;
    const kropp = await komprimer(svar.kropp, koding, this.#grundighet);
    const etag = lagEtag(svar.kropp, koding);
    const uendret = [
      ...somListe({ ...SIKKERHETSHODER, ...svar.hoder }),
      ...['Cache-Control', svar.lagring, 'Vary', 'Accept-Encoding'],
      ...(svar.status === 200 ? ['ETag', etag] : []),
    ];
    const hode = [
      ...uendret,
      ...(svar.til === undefined ? [] : ['Location', svar.til]),
      ...['Content-Type', svar.type, 'Content-Length', String(kropp.byteLength)],
      ...(koding === 'identity' ? [] : ['Content-Encoding', koding]),
    ];
    const kodet = { kropp, etag, hode, uendret };
    this.#kodet.set(koding, kodet);
    return kodet;
  }
}
