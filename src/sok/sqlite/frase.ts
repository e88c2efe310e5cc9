import { MOETER, rang, FELT, type Moete } from '../rang.ts';
import { Posisjonsleser, Postleser, STEG_PER_STED } from './postliste.ts';
import type { Segmentliste } from './segmentleser.ts';
import { ANTALL_STEDER, feltI } from './sted.ts';

/** A list that one word of the phrase may be met by, and how. */
export interface Ordliste {
  readonly liste: Segmentliste;
  readonly moete: Moete;
}

export interface Fraseord {
  readonly lister: readonly Ordliste[];
  /** How far it stands after the word before it. */
  readonly skritt: number;
}

/** An occurrence as one number that sorts by row, place, position and meeting. */
const PER_RAD = STEG_PER_STED * (1 << Math.ceil(Math.log2(ANTALL_STEDER)));
const PER_POSISJON = 4;

/** Two ascending lists as one. */
function toSomEn(a: Float64Array, b: Float64Array): Float64Array {
  const ut = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let n = 0; n < ut.length; n++) {
    const [fra, til] = [a[i] ?? Infinity, b[j] ?? Infinity];
    ut[n] = Math.min(fra, til);
    if (fra <= til) i += 1;
    else j += 1;
  }
  return ut;
}

/** Ascending lists as one: the short ones first, so that the long ones are copied once. */
function somEn(lister: readonly Float64Array[]): Float64Array {
  const [foerste = new Float64Array(0), ...andre] = lister.toSorted((a, b) => a.length - b.length);
  return andre.reduce(toSomEn, foerste);
}

/** Numbers that are put in one by one; lists of a million numbers are never made of anything else. */
class Tallrekke {
  #tall: Float64Array;
  #n = 0;

  constructor(rom: number) {
    this.#tall = new Float64Array(Math.max(16, rom));
  }

  leggTil(tall: number): void {
    if (this.#n === this.#tall.length) {
      const stoerre = new Float64Array(this.#n * 2);
      stoerre.set(this.#tall);
      this.#tall = stoerre;
    }
    this.#tall[this.#n++] = tall;
  }

  ferdig(): Float64Array {
    return this.#tall.subarray(0, this.#n);
  }
}

/** The rows of lists, ascending. */
const raderI = (lister: readonly Ordliste[]): Float64Array =>
  somEn(
    lister.map(({ liste }) => {
      const leser = new Postleser(liste.data);
      const rader = new Float64Array(leser.antall);
      for (let n = 0; leser.neste(); n++) rader[n] = leser.rad;
      return rader;
    }),
  );

function snitt(a: Float64Array, b: Float64Array): Float64Array {
  const ut = new Float64Array(Math.min(a.length, b.length));
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [fra, til] = [a[i] ?? 0, b[j] ?? 0];
    if (fra === til) {
      if (n === 0 || ut[n - 1] !== fra) ut[n++] = fra;
      i += 1;
    } else if (fra < til) i += 1;
    else j += 1;
  }
  return ut.subarray(0, n);
}

/** Where a list's word stands in the rows, ascending. */
function forekomster({ liste, moete }: Ordliste, rader: Float64Array, felt: readonly number[]): Float64Array {
  const leser = new Postleser(liste.data);
  const ut = new Tallrekke(Math.min(rader.length, leser.antall));
  const posisjoner = new Posisjonsleser(liste.posisjoner());
  const moetenr = MOETER.indexOf(moete);
  let foer = 0;
  const gi = (forekomst: number): void => {
    if ((felt[Math.floor(forekomst / STEG_PER_STED)] ?? -1) >= 0)
      ut.leggTil((foer + forekomst) * PER_POSISJON + moetenr);
  };
  for (let i = 0; i < rader.length && leser.neste();) {
    while ((rader[i] ?? Infinity) < leser.rad) i += 1;
    foer = leser.rad * PER_RAD;
    posisjoner.lesRad(rader[i] === leser.rad ? gi : undefined);
  }
  return ut.ferdig();
}

/** Those of the word's occurrences that stand so far after one before; the worse of the two meetings follows it. */
function kjed(foer: Float64Array, ord: Float64Array, skritt: number): Float64Array {
  const ut = new Tallrekke(0);
  let i = 0;
  for (let nr = 0; nr < ord.length; nr++) {
    const her = ord[nr] ?? 0;
    const plass = Math.floor(her / PER_POSISJON);
    while (i < foer.length && Math.floor((foer[i] ?? 0) / PER_POSISJON) + skritt < plass) i += 1;
    const forrige = foer[i];
    if (forrige === undefined) break;
    if (Math.floor(forrige / PER_POSISJON) + skritt === plass)
      ut.leggTil(plass * PER_POSISJON + Math.max(forrige % PER_POSISJON, her % PER_POSISJON));
  }
  return ut.ferdig();
}

/**
 * Finds words that follow each other in one text. No entry is in two segments, so each is read by itself; positions are only
 * read for entries that have all the words.
 */
export function finnFrase(
  ord: readonly Fraseord[],
  medNavn: boolean,
  gi: (rad: number, rang: number) => void,
): void {
  const felt = Array.from({ length: ANTALL_STEDER }, (_, sted) => feltI(sted, medNavn));
  const segmenter = new Set(ord[0]?.lister.map(({ liste }) => liste.segment));
  for (const segment of segmenter) {
    // A word that stands in the phrase several times has the same lists each time, and they are read once.
    const her = new Map(
      ord.map(({ lister }) => [lister, lister.filter(({ liste }) => liste.segment === segment)]),
    );
    const rader = [...her.values()]
      .map(raderI)
      .sort((a, b) => a.length - b.length)
      .reduce(snitt);
    if (rader.length === 0) continue;
    const steder = new Map<readonly Ordliste[], Float64Array>();
    let kjede: Float64Array | undefined;
    for (const { lister, skritt } of ord) {
      const ordets =
        steder.get(lister) ?? somEn((her.get(lister) ?? []).map((en) => forekomster(en, rader, felt)));
      steder.set(lister, ordets);
      kjede = kjede === undefined ? ordets : kjed(kjede, ordets, skritt);
      if (kjede.length === 0) break;
    }
    for (const forekomst of kjede ?? []) {
      const plass = Math.floor(forekomst / PER_POSISJON);
      const feltnavn = FELT[felt[Math.floor((plass % PER_RAD) / STEG_PER_STED)] ?? 0];
      const moete = MOETER[forekomst % PER_POSISJON];
      if (feltnavn !== undefined && moete !== undefined)
        gi(Math.floor(plass / PER_RAD), rang(moete, feltnavn));
    }
  }
}

/** The rows that all the words have, ascending. */
export const raderMedAlle = (ord: readonly (readonly Ordliste[])[]): Float64Array =>
  ord
    .map(raderI)
    .sort((a, b) => a.length - b.length)
    .reduce(snitt);
