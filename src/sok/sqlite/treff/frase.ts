import { MOETER, rang, FELT, type Moete } from '../../rang.ts';
import { kladd32, kladd64 } from './kladd.ts';
import { lesHode, STED_BITS, STEG_PER_STED } from '../lister/postliste.ts';
import { antallI, beholdt, raderINoen, raderMedAlle, SLUTT } from './rader.ts';
import type { Segmentliste } from '../lister/segmentleser.ts';
import { ANTALL_STEDER, feltI } from '../lister/sted.ts';

/** A list that one word of the phrase may be met by, and how. */
export interface Ordliste {
  readonly liste: Segmentliste;
  /** The form that it is the list of, or the beginning of it that was asked for. */
  readonly form: string;
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

/** Numbers that are put in one by one; lists of a million numbers are never made of anything else. */
class Tallrekke {
  #tall: Float64Array;
  #n = 0;

  constructor(rom: number) {
    this.#tall = kladd64(Math.max(16, rom));
  }

  leggTil(tall: number): void {
    if (this.#n === this.#tall.length) {
      const stoerre = kladd64(this.#n * 2);
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
  const ut = kladd64(a.length + b.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [fra, til] = [a[i] ?? 0, b[j] ?? 0];
    if (fra <= til) {
      ut[n++] = fra;
      i += 1;
    } else {
      ut[n++] = til;
      j += 1;
    }
  }
  ut.set(i < a.length ? a.subarray(i) : b.subarray(j), n);
  return ut;
}

/** Ascending lists as one: the short ones first, so that the long ones are copied once. */
function somEn(lister: readonly Float64Array[]): Float64Array {
  const [foerste = new Float64Array(0), ...andre] = lister.toSorted((a, b) => a.length - b.length);
  return andre.reduce(toSomEn, foerste);
}

/** Where the next row's occurrences begin. Nearly all rows have one, of one byte. */
function forbiRaden(steder: Uint8Array, fra: number): number {
  let byte = steder[fra] ?? 0;
  let k = fra + 1;
  if (byte < 128 && (byte & 1) === 0) return k;
  for (;;) {
    const flere = byte & 1;
    while (byte > 127) byte = steder[k++] ?? 0;
    if (flere === 0) return k;
    byte = steder[k++] ?? 0;
  }
}

/**
 * Where a list's word stands in the rows, ascending. The bytes of rows that nobody asks for are passed over here, too: of a common word they are
 * nearly all there is.
 *
 * @param rader all rows of the list when it is not said.
 */
function forekomster(
  { liste, moete }: Ordliste,
  felt: readonly number[],
  rader: Uint32Array | undefined,
): Float64Array {
  const { data } = liste;
  const { antall, start } = lesHode(data);
  const ut = new Tallrekke(Math.min(rader?.length ?? antall, antall));
  const steder = liste.posisjoner();
  const moetenr = MOETER.indexOf(moete);
  const lesbart = Uint8Array.from(felt, (nr) => (nr >= 0 ? 1 : 0));
  let [nr, neste] = [0, rader === undefined ? 0 : (rader[0] ?? SLUTT)];
  let [rad, i, k] = [0, start, 0];
  for (let igjen = antall; igjen > 0 && k < steder.length && neste !== SLUTT; igjen--) {
    let byte = data[i++] ?? 0;
    let steg = byte & 127;
    for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
      byte = data[i++] ?? 0;
      steg |= (byte & 127) << skift;
    }
    rad += steg;
    while ((data[i++] ?? 0) > 127);
    if (rader !== undefined) {
      while (neste < rad) neste = rader[++nr] ?? SLUTT;
      if (neste !== rad) {
        k = forbiRaden(steder, k);
        continue;
      }
    }
    let [sted, posisjon] = [-1, 0];
    for (let flere = true; flere && k < steder.length;) {
      byte = steder[k++] ?? 0;
      let tall = byte & 127;
      for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
        byte = steder[k++] ?? 0;
        tall |= (byte & 127) << skift;
      }
      flere = (tall & 1) === 1;
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

/** The rows of some occurrences. */
function raderMed(forekomstene: Float64Array): Uint32Array {
  const ut = kladd32(forekomstene.length);
  let [n, forrige] = [0, -1];
  for (let i = 0; i < forekomstene.length; i++) {
    const rad = Math.floor((forekomstene[i] ?? 0) / (PER_RAD * PER_POSISJON));
    ut[n] = rad;
    n += rad === forrige ? 0 : 1;
    forrige = rad;
  }
  return ut.subarray(0, n);
}

/**
 * Where each word of a segment stands, in the rows that have all the words. The rarest word first: the others are only read for the rows that are
 * left. Undefined when none is.
 */
function stederI(
  ord: ReadonlyMap<readonly Ordliste[], readonly Ordliste[]>,
  felt: readonly number[],
  blant: Uint8Array | undefined,
): ReadonlyMap<readonly Ordliste[], Float64Array> | undefined {
  const radene = (lister: readonly Ordliste[]): number => antallI(lister.map(({ liste }) => liste));
  const iTur = [...ord].sort(([, a], [, b]) => radene(a) - radene(b));
  let rader: Uint32Array | undefined;
  if (blant !== undefined) {
    const sjeldnest = raderINoen((iTur[0]?.[1] ?? []).map(({ liste }) => liste));
    rader = beholdt(sjeldnest, (rad) => blant[rad] ?? 0);
  }
  const ut = new Map<readonly Ordliste[], Float64Array>();
  for (const [noekkel, lister] of iTur) {
    if (rader?.length === 0) return undefined;
    const her = somEn(lister.map((en) => forekomster(en, felt, rader)));
    ut.set(noekkel, her);
    rader = raderMed(her);
  }
  return ut;
}

/** The rank of an occurrence by place and meeting. No phrase is found in a place that may not be read. */
function rangVed(felt: readonly number[]): Uint8Array {
  const ut = new Uint8Array(felt.length * PER_POSISJON);
  felt.forEach((nr, sted) => {
    const feltnavn = FELT[nr];
    if (feltnavn === undefined) return;
    MOETER.forEach((moete, moetenr) => {
      ut[sted * PER_POSISJON + moetenr] = rang(moete, feltnavn);
    });
  });
  return ut;
}

/**
 * Finds words that follow each other in one text. No entry is in two segments, so each is read by itself.
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
  const ranger = rangVed(felt);
  for (const segment of new Set(ord[0]?.lister.map(({ liste }) => liste.segment))) {
    // A word that stands in the phrase several times has the same lists each time, and they are read once.
    const iSegmentet = new Map(
      ord.map(({ lister }) => [lister, lister.filter(({ liste }) => liste.segment === segment)]),
    );
    if ([...iSegmentet.values()].some(({ length }) => length === 0)) continue;
    const steder = stederI(iSegmentet, felt, blant);
    if (steder === undefined) continue;
    let kjede: Float64Array | undefined;
    for (const { lister, skritt } of ord) {
      const ordets = steder.get(lister) ?? new Float64Array(0);
      kjede = kjede === undefined ? ordets : kjed(kjede, ordets, skritt);
      if (kjede.length === 0) break;
    }
    // Typed arrays are not iterated: that takes ten times as long.
    for (let nr = 0; kjede !== undefined && nr < kjede.length; nr++) {
      const forekomst = kjede[nr] ?? 0;
      const plass = Math.floor(forekomst / PER_POSISJON);
      const rad = Math.floor(plass / PER_RAD);
      const sted = Math.floor((plass - rad * PER_RAD) / STEG_PER_STED);
      gi(rad, ranger[sted * PER_POSISJON + forekomst - plass * PER_POSISJON] ?? 0);
    }
  }
}

/** The rows that have all the words, wherever they stand; ascending within each segment. */
export function* raderMedOrdene(ord: readonly (readonly Segmentliste[])[]): Generator<Uint32Array> {
  for (const segment of new Set(ord[0]?.map((liste) => liste.segment))) {
    const her = ord.map((lister) => lister.filter((liste) => liste.segment === segment));
    if (her.every(({ length }) => length > 0)) yield raderMedAlle(her);
  }
}
