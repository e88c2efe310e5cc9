import { erPerson } from '../navn/personnavn.ts';
import { ORDART } from '../navn/ord.ts';
import { slaaOpp } from '../navn/ordbok.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { GENERISKE } from './generiske-ord.ts';
import type { Funnkode } from './grunnlag.ts';
import { husk } from './husk.ts';
import { type Brikke, brikker, foldetNavn, staarFra } from './ordrekke.ts';

/** A hidden text, ready to be looked for. */
interface Soek {
  readonly kode: Extract<Funnkode, `gjentar-${string}`>;
  /** The words that must all stand, in this order; for a person's name any order and most parts will do. */
  readonly ord: readonly string[];
  readonly person: boolean;
  readonly etternavn: string;
}

const SMAAORD = new Set(
  'av af de del della den der di du el la le les van von zu ter ibn al bin og enk'.split(' '),
);
/** Words that make the numbers after them a property: «gnr 12 bnr 3» is an address. */
const EIENDOM = new Set(['gnr', 'bnr', 'gbnr']);
const FORETAKSFORM = /^(?:as|asa|ans|da|sa|enk|ba|kf|iks|nuf)$/u;
const NAVN = ORDART.fornavn | ORDART.etternavn;

/** A person's name: without initials and particles; «Nordmann, Kari» has its surname first. */
function somPerson(tekst: string): Soek | undefined {
  const ord = brikker(tekst)
    .map((b) => b.form)
    .filter((form) => form.length > 1 && !SMAAORD.has(form));
  if (ord.length === 0 || (ord.length === 1 && (ord[0]?.length ?? 0) < 3)) return undefined;
  const etternavn = (/^[^\s,]+\s*,/u.test(tekst.trim()) ? ord[0] : ord.at(-1)) ?? '';
  return { kode: 'gjentar-navn', ord, person: true, etternavn };
}

/** Words in order; undefined where they are too common to give anything away. */
function somFrase(tekst: string, kode: Soek['kode']): Soek | undefined {
  const ord = brikker(tekst).map((b) => b.form);
  const saerlige = ord.filter((form) => !GENERISKE.has(form) && form.length > 1);
  const tegn = ord.join('').length;
  const erEiendom =
    ord.some((form) => EIENDOM.has(form)) && ord.filter((form) => /^\d+$/u.test(form)).length > 1;
  const bareKorteTall = !erEiendom && saerlige.every((form) => /^\d{1,4}$/u.test(form));
  if ((saerlige.length === 0 && !erEiendom) || bareKorteTall || (ord.length < 2 && tegn < 8))
    return undefined;
  return { kode, ord, person: false, etternavn: '' };
}

function somNavn(tekst: string): Soek | undefined {
  if (erPerson(tekst)) return somPerson(tekst);
  const ord = brikker(tekst)
    .map((b) => b.form)
    .filter((form) => !FORETAKSFORM.test(form));
  return ord.join('').length > 2 ? { kode: 'gjentar-navn', ord, person: false, etternavn: '' } : undefined;
}

/** A class is a subject that stands in many titles, unless it is a person or a long number (R14). */
function somKode(tekst: string): Soek | undefined {
  const ord = brikker(tekst);
  if (/\d{6}/u.test(tekst.replace(/[\s.-]/gu, '')))
    return { kode: 'gjentar-kode', ord: ord.map((b) => b.form), person: false, etternavn: '' };
  const erNavn = ord.length > 1 && ord.every((b) => (slaaOpp(b.form) & NAVN) !== 0);
  return erNavn ? somPerson(tekst) : undefined;
}

/** How a hidden text is looked for, by what it is. */
const TOLKERE: Readonly<Record<Skjult['art'], (tekst: string) => Soek | undefined>> = {
  frase: husk((tekst) => somFrase(tekst, 'gjentar-frase')),
  navn: husk(somNavn),
  kode: husk(somKode),
};

const STED = ORDART.sted | ORDART.organisasjon;

/** True where the word, standing alone, is somebody else's, or a street's or an enterprise's. */
function erAnnet(ord: readonly Brikke[], fra: number, til: number): boolean {
  const [foran, bak] = [ord[fra - 1], ord[til]];
  const erNavnedel = (b: Brikke | undefined, naer: boolean): boolean =>
    b !== undefined && naer && b.stor && (slaaOpp(b.form) & ORDART.fornavn) !== 0;
  if (erNavnedel(foran, ord[fra]?.naer ?? false) || erNavnedel(bak, bak?.naer ?? false)) return true;
  return bak?.naer === true && (slaaOpp(bak.form) & STED) !== 0 && (slaaOpp(bak.form) & NAVN) === 0;
}

/** The part of the name that an initial stands for, «N.» of «Kari N.»; not where another name follows it. */
function forbokstav(ord: readonly Brikke[], j: number, soek: Soek): string | undefined {
  const [b, neste] = [ord[j], ord[j + 1]];
  if (b === undefined || b.form.length !== 1 || !b.stor) return undefined;
  if (neste?.naer === true && neste.stor && neste.form.length > 1) return undefined;
  return soek.ord.find((del) => del.startsWith(b.form));
}

/** True where a person's name stands at `i`: two parts of it in any order, or the surname by itself. */
function harPerson(ord: readonly Brikke[], i: number, soek: Soek): boolean {
  const deler = new Set<string>();
  let til = i;
  for (let j = i; j < ord.length; j++) {
    const b = ord[j];
    if (b === undefined || (j > i && !b.naer)) break;
    const helt = soek.ord.includes(b.form) ? b.form : soek.ord.includes(b.stamme) ? b.stamme : undefined;
    const del = helt ?? (j > i ? forbokstav(ord, j, soek) : undefined);
    if (del !== undefined) {
      deler.add(del);
      til = j + 1;
    } else if (b.form.length > 1 && !SMAAORD.has(b.form) && (slaaOpp(b.form) & NAVN) === 0) break;
  }
  if (deler.size > 1) return true;
  const alene = deler.has(soek.etternavn) || soek.ord.length === 1;
  return alene && (ord[i]?.stor ?? false) && !erAnnet(ord, i, til);
}

/**
 * Everything that shielding hid in a case, indexed by its words, so that a large case costs no more for each entry
 * than a small one.
 */
export class Skjultregister {
  readonly #soek = new Map<string, Soek[]>();
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
      if (soek !== undefined) this.#legg(soek);
    }
  }

  get tomt(): boolean {
    return this.#soek.size === 0;
  }

  #legg(soek: Soek): void {
    if (soek.person && soek.ord.length > 1) {
      // Written as one word, as in e-mail addresses, or with something invisible between.
      const [foerste = '', siste = ''] = [soek.ord[0], soek.ord.at(-1)];
      for (const ett of new Set([soek.ord.join(''), foerste + siste, siste + foerste]))
        this.#legg({ kode: soek.kode, ord: [ett], person: false, etternavn: '' });
    }
    const noekler = soek.person ? new Set(soek.ord) : [soek.ord[0] ?? ''];
    for (const noekkel of noekler) {
      const liste = this.#soek.get(noekkel);
      if (liste === undefined) this.#soek.set(noekkel, [soek]);
      else liste.push(soek);
    }
  }

  /** What kinds of hidden text a shown text repeats. */
  finn(tekst: string): ReadonlySet<Soek['kode']> {
    const ut = new Set<Soek['kode']>();
    if (this.tomt) return ut;
    const ord = brikker(tekst);
    for (const [i, b] of ord.entries()) {
      for (const form of b.stamme === b.form ? [b.form] : [b.form, b.stamme]) {
        for (const soek of this.#soek.get(form) ?? []) {
          if (soek.person ? harPerson(ord, i, soek) : staarFra(ord, i, soek.ord)) ut.add(soek.kode);
        }
      }
    }
    return ut;
  }
}
