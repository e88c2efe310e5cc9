import { lagAvtrykk, lagEtag } from './etag.ts';
import { SIKKERHETSHODER } from './hoder.ts';
import {
  kanKomprimeres,
  komprimer,
  pakkUt,
  velgKoding,
  type Grundighet,
  type Koding,
} from './komprimering.ts';
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
 * who asks. Kept in the cache in this shape, so that a cached page costs what a bare server's bytes cost. Once it is compressed,
 * the body itself is let go: a long page is twenty times its packed size, and the few who want it plain have it unpacked for them.
 */
export class FerdigSvar {
  readonly svar: Omit<Svar, 'kropp'>;
  readonly #grundighet: Grundighet;
  readonly #komprimeres: boolean;
  readonly #lengde: number;
  /** Gone when one of the codings holds it. */
  #kropp: Uint8Array | undefined;
  #avtrykk: string | undefined;
  readonly #kodet = new Map<Koding, Kodet>();
  readonly #underveis = new Map<Koding, Promise<Kodet>>();

  constructor({ kropp, ...svar }: Svar, grundighet: Grundighet = 'vanlig') {
    this.svar = svar;
    this.#kropp = kropp;
    this.#lengde = kropp.byteLength;
    this.#grundighet = grundighet;
    this.#komprimeres = kanKomprimeres(svar.type, kropp.byteLength);
  }

  /** Roughly what it takes in memory with all its codings, as bytes and as text; before it is packed, what it may come to take. */
  get storrelse(): number {
    const pakket = this.#komprimeres ? this.#kodet.get('br')?.kropp.byteLength : undefined;
    return (pakket === undefined ? this.#lengde * 1.5 : pakket * 4) + 4096;
  }

  koding(akseptert: string | undefined): Koding {
    return this.#komprimeres ? velgKoding(akseptert) : 'identity';
  }

  /** What {@link kod} has made, for those who need not wait. */
  kodet(koding: Koding): Kodet | undefined {
    return this.#kodet.get(koding);
  }

  /** Codes it as most clients want it, if it is to be kept: after that it takes no more room than it must. */
  async pakk(): Promise<void> {
    if (this.#komprimeres) await this.kod('br');
  }

  kod(koding: Koding): Promise<Kodet> {
    // Plain, it would be kept beside what it was packed into.
    if (this.#komprimeres && koding === 'identity') return this.#lag(koding);
    const underveis = this.#underveis.get(koding) ?? this.#lag(koding);
    this.#underveis.set(koding, underveis);
    return underveis;
  }

  async #lag(koding: Koding): Promise<Kodet> {
    const { svar } = this;
    const upakket = this.#kropp ?? (await this.#pakkUt());
    this.#avtrykk ??= lagAvtrykk(upakket);
    const kropp = await komprimer(upakket, koding, this.#grundighet);
    const etag = lagEtag(this.#avtrykk, koding);
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
    if (this.#komprimeres && koding === 'identity') return kodet;
    this.#kodet.set(koding, kodet);
    if (this.#komprimeres) this.#kropp = undefined;
    return kodet;
  }

  async #pakkUt(): Promise<Uint8Array> {
    const [pakket] = this.#kodet;
    if (pakket === undefined) throw new TypeError('An answer has lost its body.');
    const [koding, { kropp }] = pakket;
    return pakkUt(kropp, koding);
  }
}
