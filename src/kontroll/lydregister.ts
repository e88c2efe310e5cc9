import { ORDART } from '../navn/ord.ts';
import { enBokstavUnna, lyd } from './lyd.ts';
import type { Brikke } from './ordrekke.ts';
import { staarAlene } from './personsted.ts';
import { NAVN, type Soek } from './soek.ts';

/** A given name and a surname stand this far from each other at most: two middle names between. */
const LENGST_FRA = 3;
/** Letters of a surname that is known by its sound alone. */
const MINST = 5;
/** And of a given name. */
const KORTESTE_FORNAVN = 4;
/** What is also another word than a name: only the very spelling says who it is. */
const STED = ORDART.sted | ORDART.organisasjon;
const OGSAA_ANNET = STED | ORDART.tvetydig | ORDART.saksord | ORDART.innleder | ORDART.sperre;

const kanVaereNavn = (b: Brikke): boolean => b.stor && ((b.art & NAVN) !== 0 || b.art === 0);

/**
 * Hidden persons by how their names sound, and by the mailboxes that people make of them. Nobody spells another's name right
 * every time: «Kristian Hanssen» is who «Christian Hansen» is.
 */
export class Lydregister {
  /** Surnames, by the given names that stand with them. */
  readonly #etternavn = new Map<string, Set<string>>();
  readonly #sjeldne = new Set<string>();
  /** Given names, for one that stands by itself in another spelling: «Mohamed» of «Mohammed Hassan». */
  readonly #fornavn = new Set<string>();
  /** As they are written: where they stand so, that is judged by more than their sound. */
  readonly #skrevet = new Set<string>();
  readonly #postkasser = new Set<string>();

  leggTil({ ord, etternavn, fornavn, ukjente, sjeldent }: Soek): void {
    const foran = [...fornavn, ...ukjente];
    for (const navn of fornavn) {
      this.#skrevet.add(navn);
      if (lyd(navn).length >= KORTESTE_FORNAVN) this.#fornavn.add(lyd(navn));
    }
    for (const en of etternavn) {
      this.#skrevet.add(en);
      if (sjeldent && lyd(en).length >= MINST) this.#sjeldne.add(lyd(en));
      for (const navn of foran) {
        const kjente = this.#etternavn.get(lyd(navn)) ?? new Set();
        this.#etternavn.set(lyd(navn), kjente.add(en));
        this.#postkasser.add(navn.charAt(0) + en).add(en + navn.charAt(0));
      }
    }
    if (foran.length > 1) this.#postkasser.add(ord.filter((del) => !etternavn.has(del)).join(''));
  }

  /** True where the words name one of them, in another spelling. */
  finn(ord: readonly Brikke[]): boolean {
    return ord.some(
      (b, i) =>
        (b.postkasse && this.#postkasser.has(b.form.replace(/\d+$/u, ''))) ||
        (kanVaereNavn(b) &&
          (this.#alene(b, ord[i - 1], ord[i + 1]) || this.#fornavnAlene(ord, i) || this.#sammen(ord, i))),
    );
  }

  /** A rare surname by itself: no other name stands beside it, nor what makes it a place's or an enterprise's. */
  #alene(b: Brikke, foran: Brikke | undefined, bak: Brikke | undefined): boolean {
    if (b.versaler || (b.art & OGSAA_ANNET) !== 0 || this.#skrevet.has(b.form) || this.#skrevet.has(b.stamme))
      return false;
    const former = [lyd(b.form), lyd(b.stamme)];
    const feilskrevet = (): boolean =>
      b.art === 0 && [...this.#sjeldne].some((en) => former.some((form) => enBokstavUnna(form, en)));
    if (!former.some((form) => this.#sjeldne.has(form)) && !feilskrevet()) return false;
    const er = (del: Brikke | undefined, naer: boolean, art: number): boolean =>
      del !== undefined && naer && (del.art & art) !== 0;
    const bakErNaer = bak?.naer === true;
    return !er(foran, b.naer, ORDART.fornavn) && !er(bak, bakErNaer, ORDART.fornavn | STED);
  }

  /** A given name by itself, spelled otherwise. */
  #fornavnAlene(ord: readonly Brikke[], i: number): boolean {
    const b = ord[i];
    if (b === undefined || (b.art & ORDART.fornavn) === 0 || (b.art & OGSAA_ANNET) !== 0) return false;
    if (this.#skrevet.has(b.form) || this.#skrevet.has(b.stamme)) return false;
    return (this.#fornavn.has(lyd(b.form)) || this.#fornavn.has(lyd(b.stamme))) && staarAlene(ord, i);
  }

  /** A given name and a surname of the same person, in either order. */
  #sammen(ord: readonly Brikke[], i: number): boolean {
    const fra = ord[i];
    for (let j = i + 1; fra !== undefined && j <= i + LENGST_FRA; j++) {
      const til = ord[j];
      if (til?.naer !== true || !kanVaereNavn(til)) return false;
      if (this.#erEn(fra, til) || this.#erEn(til, fra)) return true;
    }
    return false;
  }

  #erEn(fornavn: Brikke, etternavn: Brikke): boolean {
    const kjente = this.#etternavn.get(lyd(fornavn.form)) ?? this.#etternavn.get(lyd(fornavn.stamme));
    if (kjente === undefined) return false;
    return [etternavn.form, etternavn.stamme].some((form) =>
      [...kjente].some(
        (en) => lyd(form) === lyd(en) || enBokstavUnna(form, en) || enBokstavUnna(lyd(form), lyd(en)),
      ),
    );
  }
}
