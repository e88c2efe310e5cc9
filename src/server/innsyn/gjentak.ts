import { createHash } from 'node:crypto';
import type { Innsendingssvar } from '../../innsyn/tjeneste/sende-inn.ts';

const LEVETID = 30 * 60_000;
const FLEST = 2_000;
const SKJEMAMERKE = /^[0-9a-f-]{36}$/;

/**
 * The name of one sending of one form: the same for a double click and a reload, another as soon as anything in it is
 * changed. Nobody else can know it, since the form carries a mark that was made for it.
 */
export const sendingsnokkel = (merke: string, raa: Buffer): string | undefined =>
  SKJEMAMERKE.test(merke)
    ? createHash('sha256').update(raa).digest().subarray(0, 24).toString('base64url')
    : undefined;

/** What was answered to each sending, for a while and in memory only: a form sent twice is one request, with one receipt. */
export class Gjentak {
  readonly #svar = new Map<string, { readonly til: number; readonly svar: Promise<Innsendingssvar> }>();
  readonly #naa: () => number;

  constructor(naa: () => number = () => performance.now()) {
    this.#naa = naa;
  }

  /** The answer to a sending, made by `send` the first time. What failed is forgotten, so that it can be tried again. */
  hent(nokkel: string, send: () => Promise<Innsendingssvar>): Promise<Innsendingssvar> {
    const kjent = this.finn(nokkel);
    if (kjent !== undefined) return kjent;
    const svar = send().then(
      (ferdig) => {
        if (ferdig.art === 'feil' || ferdig.art === 'for-mange') this.#svar.delete(nokkel);
        return ferdig;
      },
      (feil: unknown) => {
        this.#svar.delete(nokkel);
        throw feil;
      },
    );
    if (this.#svar.size >= FLEST) {
      const [eldste] = this.#svar.keys();
      if (eldste !== undefined) this.#svar.delete(eldste);
    }
    this.#svar.set(nokkel, { til: this.#naa() + LEVETID, svar });
    return svar;
  }

  finn(nokkel: string): Promise<Innsendingssvar> | undefined {
    const kjent = this.#svar.get(nokkel);
    return kjent !== undefined && kjent.til > this.#naa() ? kjent.svar : undefined;
  }
}
