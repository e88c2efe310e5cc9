import type { Setninger } from '../../../lager/setninger.ts';
import { ordI } from '../../norsk/analyse.ts';
import { nummernoekler } from '../../nummer.ts';
import type { Sokepost } from '../../projeksjon.ts';
import { tilNoekkel, type Oppslag } from './blokk.ts';
import type { Formliste } from './formliste.ts';
import { Postlistebygger } from './postliste.ts';
import { skrivSegment } from './segment.ts';
import { erIPar, parord } from './smaaordpar.ts';
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
  /** By the first of the two words, and then by the other: to join two words to one for each time they meet takes longer than all else. */
  readonly #par = new Map<string, Map<string, Postlistebygger>>();
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
        let foran: string | undefined;
        for (const ord of ordI(tekst)) {
          const forrige = posisjon;
          posisjon = Math.min(posisjon + (ord.etterSkille ? SKRITT_OVER_SKILLE : 1), SISTE_POSISJON);
          this.#former.leggTil(ord);
          this.#liste(ord.form).leggTil(rad, sted, posisjon);
          for (const helt of ord.hele ?? []) {
            this.#former.leggTil(helt);
            this.#liste(helt.form).leggTil(rad, sted, posisjon);
          }
          if (foran !== undefined && posisjon === forrige + 1 && (erIPar(foran) || erIPar(ord.form)))
            this.#parliste(foran, ord.form).leggTil(rad, sted, forrige);
          foran = ord.form;
        }
      }
    });
  }

  skriv(sql: Setninger): void {
    if (this.#til === 0) return;
    const ord = new Map([...this.#lister].map(([form, liste]) => [tilNoekkel(form), liste]));
    for (const [foerste, andre] of this.#par)
      for (const [neste, liste] of andre) ord.set(tilNoekkel(parord(foerste, neste)), liste);
    const noekler = [...ord.keys()].sort();
    skrivSegment(sql, this.#fra, this.#til, oppslag(noekler, ord));
  }

  #liste(form: string): Postlistebygger {
    return hentEllerLag(this.#lister, form, () => new Postlistebygger());
  }

  #parliste(foerste: string, neste: string): Postlistebygger {
    const andre = hentEllerLag(this.#par, foerste, () => new Map<string, Postlistebygger>());
    return hentEllerLag(andre, neste, () => new Postlistebygger());
  }
}

function hentEllerLag<T>(alle: Map<string, T>, noekkel: string, lag: () => T): T {
  const kjent = alle.get(noekkel);
  if (kjent !== undefined) return kjent;
  const ny = lag();
  alle.set(noekkel, ny);
  return ny;
}

function* oppslag(noekler: readonly string[], ord: ReadonlyMap<string, Postlistebygger>): Generator<Oppslag> {
  for (const noekkel of noekler) {
    const liste = ord.get(noekkel);
    if (liste !== undefined) yield { noekkel, ...liste.ferdig() };
  }
}
