import { lagEtag } from './etag.ts';
import { SIKKERHETSHODER } from './hoder.ts';
import { kanKomprimeres, komprimer, velgKoding, type Grundighet, type Koding } from './komprimering.ts';
import type { Svar } from './svar.ts';

/** An answer's bytes in one coding, and its headers as node writes them, names and values in turn. */
export interface Kodet {
  readonly kropp: Uint8Array;
  /** The same bytes, one a character, of a body that is short. */
  readonly somTekst: string | undefined;
  readonly etag: string;
  /** Ends with `X-Request-Id` and a place for the id. */
  readonly hode: string[];
  /** The headers of a 304, ending in the same way: nothing of the body that is not sent. */
  readonly uendret: string[];
}

/** What node writes in one piece with its headers without a copy on the heap, with room for them. */
const KORT = 14 * 1024;
const ID = ['X-Request-Id', ''];

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
    const felles = [
      ...somListe({ ...SIKKERHETSHODER, ...svar.hoder }),
      ...['Cache-Control', svar.lagring, 'Vary', 'Accept-Encoding'],
      ...(svar.status === 200 ? ['ETag', etag] : []),
    ];
    const hode = [
      ...felles,
      ...(svar.til === undefined ? [] : ['Location', svar.til]),
      ...['Content-Type', svar.type, 'Content-Length', String(kropp.byteLength)],
      ...(koding === 'identity' ? [] : ['Content-Encoding', koding]),
      ...ID,
    ];
    const somTekst = kropp.byteLength <= KORT ? Buffer.from(kropp).toString('latin1') : undefined;
    const kodet = { kropp, somTekst, etag, hode, uendret: [...felles, ...ID] };
    this.#kodet.set(koding, kodet);
    return kodet;
  }
}
