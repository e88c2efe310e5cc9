import type { Setninger } from '../../lager/setninger.ts';
import { ordI } from '../norsk/analyse.ts';
import { nummernoekler } from '../nummer.ts';
import type { Sokepost } from '../projeksjon.ts';
import { tilNoekkel, type Oppslag } from './blokk.ts';
import type { Formliste } from './formliste.ts';
import { Postlistebygger } from './postliste.ts';
import { skrivSegment } from './segment.ts';
import { teksterI } from './sted.ts';

/** Numbers' exact keys stand among the words under a character that no word has. */
export const nummerord = (noekkel: string): string => `#${noekkel}`;

/** Between two words with something hidden between them there is room for one; between two texts for more: no phrase reaches across. */
export const SKRITT_OVER_SKILLE = 2;
const SKRITT_TIL_NESTE_TEKST = 3;
/** Words after this many in one place are found, but not in phrases. */
const SISTE_POSISJON = 0xffff0;

/** Collects the words of a batch of entries, and writes them as one segment. */
export class Segmentbygger {
  readonly #former: Formliste;
  readonly #lister = new Map<string, Postlistebygger>();
  #fra = 0;
  #til = 0;

  constructor(former: Formliste) {
    this.#former = former;
  }

  /** @param rad higher than every row before it. */
  leggTil(rad: number, post: Sokepost): void {
    if (this.#til === 0) this.#fra = rad;
    this.#til = rad;
    for (const noekkel of new Set(nummernoekler(post.post)))
      this.#liste(nummerord(noekkel)).leggTil(rad, 0, 0);
    teksterI(post).forEach((tekster, sted) => {
      let posisjon = -SKRITT_TIL_NESTE_TEKST;
      for (const tekst of tekster) {
        posisjon += SKRITT_TIL_NESTE_TEKST - 1;
        for (const ord of ordI(tekst)) {
          posisjon = Math.min(posisjon + (ord.etterSkille ? SKRITT_OVER_SKILLE : 1), SISTE_POSISJON);
          this.#former.leggTil(ord);
          this.#liste(ord.form).leggTil(rad, sted, posisjon);
        }
      }
    });
  }

  skriv(sql: Setninger): void {
    if (this.#til === 0) return;
    const ord = new Map([...this.#lister].map(([form, liste]) => [tilNoekkel(form), liste]));
    const noekler = [...ord.keys()].sort();
    skrivSegment(sql, this.#fra, this.#til, oppslag(noekler, ord));
  }

  #liste(form: string): Postlistebygger {
    const kjent = this.#lister.get(form);
    if (kjent !== undefined) return kjent;
    const ny = new Postlistebygger();
    this.#lister.set(form, ny);
    return ny;
  }
}

function* oppslag(noekler: readonly string[], ord: ReadonlyMap<string, Postlistebygger>): Generator<Oppslag> {
  for (const noekkel of noekler) {
    const liste = ord.get(noekkel);
    if (liste !== undefined) yield { noekkel, ...liste.ferdig() };
  }
}
