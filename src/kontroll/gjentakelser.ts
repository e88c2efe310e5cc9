import type { Skjult } from '../offentlig/skjult.ts';
import { finnUtvisket, harAvkuttet } from './utvisket.ts';
import { uklar } from './likhet.ts';
import { lesninger } from './lesninger.ts';
import { Lydregister } from './lydregister.ts';
import { type Brikke, brikker, foldetNavn, samlet, staarFra, staarTett } from './ordrekke.ts';
import { harPerson } from './personsted.ts';
import { type Soek, TOLKERE } from './soek.ts';

const staarI = (tekst: string, soekt: readonly string[]): boolean => {
  const ord = brikker(tekst);
  return ord.some((_, i) => staarFra(ord, i, soekt));
};

/** Words in a row that are tried as one: «Opp dikt sen». */
const LENGSTE_RAD = 5;
/** Letters that a name or a phrase must have to be looked for inside or across words. */
const MINST = 5;
/** Hidden texts of a case that are held one by one against what repeats any of them. */
const FLEST_HVER_FOR_SEG = 300;
/** Letters that a phrase must have to be looked for wherever words begin and end. */
const LANG = 12;
/** A hidden text, and what the archive itself shows beside it: the case's title, and that of the entry it is hidden in. */
export interface SkjultVed extends Skjult {
  readonly ved?: string;
}

/**
 * Everything that shielding hid in a case, indexed by its words, so that a large case costs no more for each entry
 * than a small one.
 */
export class Skjultregister {
  readonly #soek = new Map<string, Soek[]>();
  /** Every hidden text as one word, for texts whose letters stand one by one. */
  readonly #tette = new Map<string, Soek['kode']>();
  /** Surnames and phrases as one word, for texts whose words are broken. */
  readonly #hele = new Map<string, Soek['kode']>();
  readonly #lengder = new Set<number>();
  /** Phrases too long to stand anywhere by chance. */
  readonly #lange = new Map<string, Soek['kode']>();
  /** Surnames that may stand inside another word: an e-mail address, «Oppdiktsensaken». */
  readonly #etternavn = new Set<string>();
  readonly #lyder = new Lydregister();
  readonly #unntatt: ReadonlySet<string>;
  /** Each hidden text, folded, with a register of nothing else: made for what is repeated. */
  readonly #hver = new Map<string, { readonly skjult: Skjult; register?: Skjultregister }>();

  /** @param alltidVist names that are shown in any case: the body's own, its units, its case handlers (R10). */
  constructor(skjult: Iterable<SkjultVed>, alltidVist: Iterable<string>) {
    this.#unntatt = new Set([...alltidVist].map(foldetNavn));
    const sett = new Set<string>();
    for (const s of skjult) {
      const foldet = foldetNavn(s.tekst);
      const noekkel = `${s.art} ${foldet}`;
      if (this.#unntatt.has(foldet)) continue;
      const kjent = sett.has(noekkel);
      // Beside another title, more of the same text may be hidden.
      const soekene = lesninger(s.tekst)
        .flatMap((lest) => TOLKERE[s.art](lest))
        .filter(({ sted }) => !kjent || sted === true)
        .filter((soek) => soek.sted !== true || s.ved === undefined || !staarI(s.ved, soek.ord));
      sett.add(noekkel);
      if (!kjent || soekene.length > 0) this.#hver.set(noekkel, { skjult: s });
      for (const soek of soekene) this.#leggTil(soek);
    }
  }

  get tomt(): boolean {
    return this.#soek.size === 0;
  }

  #leggTil(soek: Soek): void {
    this.#indekser(soek);
    // The number that follows is not the beginning of another.
    if (soek.sted === true) return;
    if (soek.person) this.#lyder.leggTil(soek);
    else {
      const tett = soek.ord.map(uklar).join('');
      if (tett.length >= LANG) this.#lange.set(tett, soek.kode);
    }
    const hele = soek.person ? [...soek.etternavn] : [soek.ord.join('')];
    for (const del of [...hele, ...soek.fornavn, ...soek.ukjente])
      if (del.length > 2) this.#tette.set(del, soek.kode);
    for (const del of hele) {
      if (del.length < MINST) continue;
      this.#hele.set(del, soek.kode);
      this.#lengder.add(del.length);
      if (soek.person) this.#etternavn.add(del);
    }
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

  /**
   * What kinds of hidden text a shown text repeats, also with its letters apart («K a r i», «Opp-dikt-sen»), in another
   * system's writing («Oppdikts&oslash;n») or with letters lost («Oppdikts?n»).
   */
  finn(tekst: string): ReadonlySet<Soek['kode']> {
    const ut = new Set<Soek['kode']>();
    if (this.tomt) return ut;
    for (const lest of lesninger(tekst)) this.#finnISlik(lest, ut);
    return ut;
  }

  /**
   * Which of the hidden texts a text that repeats something repeats, folded and in order; all of them where it takes several together, or where
   * they are too many to be tried one by one. A person who says that something is no repetition says so of these, and of no other.
   */
  gjentatt(tekst: string, kode: Soek['kode']): readonly string[] {
    if (this.#hver.size > FLEST_HVER_FOR_SEG) return [...this.#hver.keys()].toSorted();
    const hver = [...this.#hver].filter(([, en]) => {
      en.register ??= new Skjultregister([en.skjult], this.#unntatt);
      return en.register.finn(tekst).has(kode);
    });
    return (hver.length > 0 ? hver.map(([noekkel]) => noekkel) : [...this.#hver.keys()]).toSorted();
  }

  #finnISlik(tekst: string, ut: Set<Soek['kode']>): void {
    const ord = brikker(tekst);
    this.#finnI(ord, ut);
    this.#finnOver(ord, ut);
    if (this.#lyder.finn(ord)) ut.add('gjentar-navn');
    finnUtvisket(tekst, this.#tette, ut);
    if (harAvkuttet(tekst, this.#etternavn)) ut.add('gjentar-navn');
    for (const [frase, kode] of this.#lange) if (staarTett(tekst, frase)) ut.add(kode);
    const utenSkille = samlet(tekst);
    if (utenSkille === undefined) return;
    this.#finnI(utenSkille.ord, ut);
    this.#finnOver(utenSkille.ord, ut);
    for (const loep of utenSkille.loep)
      for (const [tett, kode] of this.#tette) if (loep.includes(tett)) ut.add(kode);
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

  /** Hidden texts that stand over several words, or inside one. */
  #finnOver(ord: readonly Brikke[], ut: Set<Soek['kode']>): void {
    if (this.#hele.size === 0) return;
    for (const [i, b] of ord.entries()) {
      let lengde = b.form.length;
      for (let j = i + 1; j < Math.min(ord.length, i + LENGSTE_RAD); j++) {
        const neste = ord[j];
        if (neste?.naer !== true) break;
        lengde += neste.form.length;
        if (!this.#lengder.has(lengde)) continue;
        const rad = ord.slice(i, j + 1).map(({ form }) => form);
        const kode = this.#hele.get(rad.join(''));
        if (kode !== undefined) ut.add(kode);
      }
      if (b.leddet !== undefined && this.#etternavn.has(b.leddet)) ut.add('gjentar-navn');
      if (b.postkasse && [...this.#etternavn].some((navn) => b.form.includes(navn))) ut.add('gjentar-navn');
    }
  }
}
