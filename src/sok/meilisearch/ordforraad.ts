import { avstand, tillattAvstand } from '../avstand.ts';
import type { Leser } from './leser.ts';
import { ER_POST } from './tilstand.ts';
import { lesTilbud } from './tilbud.ts';
import { sitert } from './uttrykk.ts';

interface Kjent {
  readonly form: string;
  readonly vist: string;
  readonly antall: number;
  /** The value that entries have it as. */
  readonly verdi: string;
}

/** While an export changes the index many times a second, its words are read this seldom. Milliseconds. */
const ELDST = 10_000;

/** The words that live entries hold, by length, kept in memory: no person's name is among them. */
export class Ordforraad {
  readonly #leser: Leser;
  readonly #tid: () => number;
  #versjon = '';
  #lest = Number.NEGATIVE_INFINITY;
  #ord: Promise<ReadonlyMap<number, readonly Kjent[]>> | undefined;

  constructor(leser: Leser, tid: () => number = () => performance.now()) {
    this.#leser = leser;
    this.#tid = tid;
  }

  /**
   * The word that is nearest to one that no entry has; the commoner of two that are equally near. It is held by an entry at this
   * moment, however long ago the words were read.
   *
   * @param versjon the index's, as it is now.
   */
  async naermest(ord: string, versjon: string): Promise<string | undefined> {
    const hoyst = tillattAvstand(ord);
    if (hoyst === 0) return undefined;
    const alle = await this.#hent(versjon);
    const naere: (Kjent & { readonly avstand: number })[] = [];
    for (let lengde = ord.length - hoyst; lengde <= ord.length + hoyst; lengde++) {
      for (const kjent of alle.get(lengde) ?? []) {
        const her = avstand(ord, kjent.form, hoyst);
        if (her <= hoyst) naere.push({ ...kjent, avstand: her });
      }
    }
    naere.sort((a, b) => a.avstand - b.avstand || b.antall - a.antall || (a.form < b.form ? -1 : 1));
    const beste = naere.slice(0, 5);
    const levende = await this.#leser.spoer(
      beste.map(({ verdi }) => ({ filter: [`ord = ${sitert(verdi)}`] })),
    );
    return beste.find((_, i) => (levende[i]?.totalHits ?? 0) > 0)?.vist;
  }

  #hent(versjon: string): Promise<ReadonlyMap<number, readonly Kjent[]>> {
    const gammelt = versjon !== this.#versjon && this.#tid() - this.#lest > ELDST;
    if (this.#ord === undefined || gammelt) {
      this.#versjon = versjon;
      this.#lest = this.#tid();
      this.#ord = this.#les();
      this.#ord.catch(() => {
        this.#ord = undefined;
      });
    }
    return this.#ord;
  }

  async #les(): Promise<ReadonlyMap<number, readonly Kjent[]>> {
    const [svar] = await this.#leser.spoer([{ filter: [ER_POST], facets: ['ord'] }]);
    const ord = Object.entries(svar?.facetDistribution['ord'] ?? {}).map(([verdi, antall]) => {
      const { skrevet, vist } = lesTilbud(verdi);
      return { form: skrevet, vist, antall, verdi };
    });
    return Map.groupBy(ord, ({ form }) => form.length);
  }
}
