import type { FerdigSvar } from './ferdig-svar.ts';
import type { Rute } from '../foresporsel/ruter.ts';
import { Sidelager } from './sidelager.ts';

const LAGERSTORRELSE = 64 * 1024 * 1024;

/** What came out of a request, and what the log may call it. */
export interface Utfall {
  readonly rute: Rute;
  readonly ferdig: FerdigSvar;
}

/** What an answer is kept under. */
export interface Lagerplass {
  /** Of the stand it was made in: a new one empties the store. */
  readonly generasjon: string;
  /** The address as a client writes it, with the query where the page reads one. */
  readonly nokkel: string;
  /** Milliseconds; Infinity for what follows from the generation alone. */
  readonly levetid: number;
}

/**
 * Finished answers, compressed. Two clients who ask for the same thing at once wait for the same making of it. Errors are
 * not kept.
 */
export class Svarlager {
  readonly #lager = new Sidelager<Utfall>(LAGERSTORRELSE);
  readonly #underveis = new Map<string, Promise<Utfall>>();

  /** What is kept under an address, found before anything of the address is read. */
  finn(generasjon: string, nokkel: string): Utfall | undefined {
    return this.#lager.hent(generasjon, nokkel, performance.now());
  }

  async hent(plass: Lagerplass, lag: () => Promise<Utfall>): Promise<Utfall> {
    const { generasjon, nokkel, levetid } = plass;
    const lagret = this.finn(generasjon, nokkel);
    if (lagret !== undefined) return lagret;
    const navn = `${generasjon} ${nokkel}`;
    const paagaar = this.#underveis.get(navn);
    if (paagaar !== undefined) return paagaar;
    const lages = lag().finally(() => this.#underveis.delete(navn));
    this.#underveis.set(navn, lages);
    const utfall = await lages;
    const { ferdig } = utfall;
    if (ferdig.svar.status < 500) {
      await ferdig.pakk();
      // An address may be longer than the answer to it.
      const plassert = ferdig.storrelse + 2 * nokkel.length;
      this.#lager.sett(generasjon, nokkel, utfall, { storrelse: plassert, naa: performance.now(), levetid });
    }
    return utfall;
  }
}
