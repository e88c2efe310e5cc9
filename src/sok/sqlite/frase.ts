import { MOETER, rang, FELT, type Moete } from '../rang.ts';
import { STED_BITS, STEG_PER_STED } from './postliste.ts';
import { raderI, raderMedAlle } from './rader.ts';
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

/** A list of one segment, with its rows. */
interface Lest extends Ordliste {
  readonly rader: Uint32Array;
}

/** An occurrence as one number that sorts by row, place, position and meeting. */
const PER_RAD = STEG_PER_STED * (1 << Math.ceil(Math.log2(ANTALL_STEDER)));
const PER_POSISJON = 4;

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

/** Where a list's word stands in the rows, ascending. The bytes of rows that nobody asks for are passed over here, too. */
function forekomster(
  { liste, moete, rader: egne }: Lest,
  rader: Uint32Array,
  felt: readonly number[],
): Float64Array {
  const ut = new Tallrekke(Math.min(rader.length, egne.length));
  const data = liste.posisjoner();
  const moetenr = MOETER.indexOf(moete);
  const lesbart = Uint8Array.from(felt, (nr) => (nr >= 0 ? 1 : 0));
  let [i, k] = [0, 0];
  for (let n = 0; n < egne.length && i < rader.length; n++) {
    const rad = egne[n] ?? 0;
    while (i < rader.length && (rader[i] ?? 0) < rad) i += 1;
    const gjelder = rader[i] === rad;
    let [sted, posisjon] = [-1, 0];
    for (let flere = true; flere && k < data.length;) {
      let byte = data[k++] ?? 0;
      let tall = byte & 127;
      for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
        byte = data[k++] ?? 0;
        tall |= (byte & 127) << skift;
      }
      flere = (tall & 1) === 1;
      if (!gjelder) continue;
      const her = (tall >>> 1) & ((1 << STED_BITS) - 1);
      posisjon = (tall >>> (1 + STED_BITS)) + (her === sted ? posisjon : 0);
      sted = her;
      if (lesbart[sted] === 1)
        ut.leggTil((rad * PER_RAD + sted * STEG_PER_STED + posisjon) * PER_POSISJON + moetenr);
    }
  }
  return ut.ferdig();
}

/** Those of the word's occurrences that stand so far after one before; the worse of the two meetings follows it. */
function kjed(foer: Float64Array, ord: Float64Array, skritt: number): Float64Array {
  const ut = new Tallrekke(Math.min(foer.length, ord.length));
  let i = 0;
  let forrige = foer[0] ?? 0;
  let foran = Math.floor(forrige / PER_POSISJON) + skritt;
  for (let nr = 0; nr < ord.length; nr++) {
    const her = ord[nr] ?? 0;
    const plass = Math.floor(her / PER_POSISJON);
    while (i < foer.length && foran < plass) {
      forrige = foer[++i] ?? 0;
      foran = Math.floor(forrige / PER_POSISJON) + skritt;
    }
    if (i >= foer.length) break;
    if (foran === plass)
      ut.leggTil(
        plass * PER_POSISJON +
          Math.max(forrige - (foran - skritt) * PER_POSISJON, her - plass * PER_POSISJON),
      );
  }
  return ut.ferdig();
}

/**
 * Finds words that follow each other in one text. No entry is in two segments, so each is read by itself; positions are only
 * read for entries that have all the words.
 *
 * @param blant 1 for each row that matters; all of them when it is not said.
 */
export function finnFrase(
  ord: readonly Fraseord[],
  medNavn: boolean,
  gi: (rad: number, rang: number) => void,
  blant?: Uint8Array,
): void {
  const felt = Array.from({ length: ANTALL_STEDER }, (_, sted) => feltI(sted, medNavn));
  const segmenter = new Set(ord[0]?.lister.map(({ liste }) => liste.segment));
  for (const segment of segmenter) {
    // A word that stands in the phrase several times has the same lists each time, and they are read once.
    const ulike = new Set(ord.map(({ lister }) => lister));
    const iSegmentet = [...ulike].map((lister) => lister.filter(({ liste }) => liste.segment === segment));
    if (iSegmentet.some(({ length }) => length === 0)) continue;
    const leste = iSegmentet.map((lister): readonly Lest[] =>
      lister.map((en) => ({ ...en, rader: raderI(en.liste.data) })),
    );
    const rader = raderMedAlle(
      leste.map((lister) => lister.map((en) => en.rader)),
      blant,
    );
    if (rader.length === 0) continue;
    const lest = new Map([...ulike].map((lister, nr) => [lister, leste[nr] ?? []]));
    const steder = new Map<readonly Ordliste[], Float64Array>();
    let kjede: Float64Array | undefined;
    for (const { lister, skritt } of ord) {
      const ordets =
        steder.get(lister) ?? somEn((lest.get(lister) ?? []).map((en) => forekomster(en, rader, felt)));
      steder.set(lister, ordets);
      kjede = kjede === undefined ? ordets : kjed(kjede, ordets, skritt);
      if (kjede.length === 0) break;
    }
    // Typed arrays are not iterated: that takes ten times as long.
    for (let nr = 0; kjede !== undefined && nr < kjede.length; nr++) {
      const forekomst = kjede[nr] ?? 0;
      const plass = Math.floor(forekomst / PER_POSISJON);
      const feltnavn = FELT[felt[Math.floor((plass % PER_RAD) / STEG_PER_STED)] ?? 0];
      const moete = MOETER[forekomst - plass * PER_POSISJON];
      if (feltnavn !== undefined && moete !== undefined)
        gi(Math.floor(plass / PER_RAD), rang(moete, feltnavn));
    }
  }
}

/** The rows that have all the words, wherever they stand; ascending within each segment. */
export function* raderMedOrdene(ord: readonly (readonly Segmentliste[])[]): Generator<Uint32Array> {
  for (const segment of new Set(ord[0]?.map((liste) => liste.segment))) {
    const her = ord.map((lister) => lister.filter((liste) => liste.segment === segment));
    if (her.every(({ length }) => length > 0))
      yield raderMedAlle(her.map((lister) => lister.map(({ data }) => raderI(data))));
  }
}
