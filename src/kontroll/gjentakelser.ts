import type { Skjult } from '../offentlig/skjult.ts';
import { type Brikke, brikker, foldetNavn, samlet, staarFra } from './ordrekke.ts';
import { harPerson } from './personsted.ts';
import { type Soek, TOLKERE } from './soek.ts';

/**
 * Everything that shielding hid in a case, indexed by its words, so that a large case costs no more for each entry
 * than a small one.
 */
export class Skjultregister {
  readonly #soek = new Map<string, Soek[]>();
  /** Every hidden text as one word, for texts whose letters stand one by one. */
  readonly #tette = new Map<string, Soek['kode']>();
  readonly #unntatt: ReadonlySet<string>;

  /** @param alltidVist names that are shown in any case: the body's own, its units, its case handlers (R10). */
  constructor(skjult: Iterable<Skjult>, alltidVist: Iterable<string>) {
    this.#unntatt = new Set([...alltidVist].map(foldetNavn));
    const sett = new Set<string>();
    for (const s of skjult) {
      const foldet = foldetNavn(s.tekst);
      const noekkel = `${s.art} ${foldet}`;
      if (sett.has(noekkel) || this.#unntatt.has(foldet)) continue;
      sett.add(noekkel);
      const soek = TOLKERE[s.art](s.tekst);
      if (soek !== undefined) this.#leggTil(soek);
    }
  }

  get tomt(): boolean {
    return this.#soek.size === 0;
  }

  #leggTil(soek: Soek): void {
    this.#indekser(soek);
    const deler = soek.person ? [soek.etternavn, ...soek.fornavn, ...soek.ukjente] : [soek.ord.join('')];
    for (const del of deler) if (del.length > 2) this.#tette.set(del, soek.kode);
    if (soek.ord.length < 2) return;
    // Written as one word, as in e-mail addresses, or with something invisible between.
    const [foerste = '', siste = ''] = [soek.ord[0], soek.ord.at(-1)];
    for (const ett of new Set([
      soek.ord.join(''),
      ...(soek.person ? [foerste + siste, siste + foerste] : []),
    ]))
      this.#indekser({ ...soek, ord: [ett], person: false });
  }

  #indekser(soek: Soek): void {
    const noekler = soek.person ? new Set(soek.ord) : [soek.ord[0] ?? ''];
    for (const noekkel of noekler) {
      const liste = this.#soek.get(noekkel);
      if (liste === undefined) this.#soek.set(noekkel, [soek]);
      else liste.push(soek);
    }
  }

  /** What kinds of hidden text a shown text repeats, also with its letters apart («K a r i», «Opp-dikt-sen»). */
  finn(tekst: string): ReadonlySet<Soek['kode']> {
    const ut = new Set<Soek['kode']>();
    if (this.tomt) return ut;
    this.#finnI(brikker(tekst), ut);
    const utenSkille = samlet(tekst);
    if (utenSkille === undefined) return ut;
    this.#finnI(utenSkille.ord, ut);
    for (const loep of utenSkille.loep)
      for (const [tett, kode] of this.#tette) if (loep.includes(tett)) ut.add(kode);
    return ut;
  }

  #finnI(ord: readonly Brikke[], ut: Set<Soek['kode']>): void {
    for (const [i, b] of ord.entries()) {
      for (const form of b.stamme === b.form ? [b.form] : [b.form, b.stamme]) {
        for (const soek of this.#soek.get(form) ?? []) {
          if (soek.person ? harPerson(ord, i, soek) : staarFra(ord, i, soek.ord)) ut.add(soek.kode);
        }
      }
    }
  }
}
