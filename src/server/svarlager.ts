import type { FerdigSvar } from './send.ts';
import { Sidelager } from './sidelager.ts';

const LAGERSTORRELSE = 64 * 1024 * 1024;

/** What an answer is kept under. */
export interface Lagerplass {
  /** Journal version, Oslo date and what is closed: a new one empties the store. */
  readonly generasjon: string;
  readonly nokkel: string;
  /** Milliseconds; Infinity for what follows from the generation alone. */
  readonly levetid: number;
}

/**
 * Finished answers, compressed. Two clients who ask for the same thing at once wait for the same making of it. Errors are
 * not kept.
 */
export class Svarlager {
  readonly #lager = new Sidelager<FerdigSvar>(LAGERSTORRELSE);
  readonly #underveis = new Map<string, Promise<FerdigSvar>>();

  async hent(plass: Lagerplass, lag: () => Promise<FerdigSvar>): Promise<FerdigSvar> {
    const { generasjon, nokkel, levetid } = plass;
    const lagret = this.#lager.hent(generasjon, nokkel, performance.now());
    if (lagret !== undefined) return lagret;
    const navn = `${generasjon} ${nokkel}`;
    const paagaar = this.#underveis.get(navn);
    if (paagaar !== undefined) return paagaar;
    const lages = lag().finally(() => this.#underveis.delete(navn));
    this.#underveis.set(navn, lages);
    const ferdig = await lages;
    if (ferdig.svar.status < 500) {
      const { storrelse } = ferdig;
      this.#lager.sett(generasjon, nokkel, ferdig, { storrelse, naa: performance.now(), levetid });
    }
    return ferdig;
  }
}
