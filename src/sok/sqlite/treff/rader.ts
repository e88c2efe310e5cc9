import { erFaa, type Liste } from '../lister/hopp.ts';
import { kladd32, kladd8 } from './kladd.ts';
import { lesHode } from '../lister/postliste.ts';

/** The rows of a posting list, ascending. Lists of a million rows are read for one search: the bytes are read here, and not one number at a time. */
function raderI(data: Uint8Array): Uint32Array {
  const { antall, start } = lesHode(data);
  const ut = kladd32(antall);
  let [n, rad, i] = [0, 0, start];
  while (n < antall && i < data.length) {
    let byte = data[i++] ?? 0;
    let steg = byte & 127;
    for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
      byte = data[i++] ?? 0;
      steg |= (byte & 127) << skift;
    }
    rad += steg;
    ut[n++] = rad;
    // The places are passed over: a set of them takes no more bytes than another number.
    for (let igjen = 5; igjen > 0 && (data[i++] ?? 0) > 127; igjen--);
  }
  return ut.subarray(0, n);
}

/** Two ascending lists as one. */
function toSomEn(a: Uint32Array, b: Uint32Array): Uint32Array {
  const ut = kladd32(a.length + b.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [fra, til] = [a[i] ?? 0, b[j] ?? 0];
    ut[n++] = fra < til ? fra : til;
    if (fra <= til) i += 1;
    if (til <= fra) j += 1;
  }
  for (; i < a.length; i++) ut[n++] = a[i] ?? 0;
  for (; j < b.length; j++) ut[n++] = b[j] ?? 0;
  return ut.subarray(0, n);
}

/** How many rows the lists have at most. */
export const antallI = (lister: readonly Pick<Liste, 'data'>[]): number =>
  lister.reduce((sum, { data }) => sum + lesHode(data).antall, 0);

/** The rows that any of the lists has, ascending: the short ones first, so that the long ones are copied once. */
export function raderINoen(lister: readonly Pick<Liste, 'data'>[]): Uint32Array {
  const [foerste = new Uint32Array(0), ...andre] = lister
    .map(({ data }) => raderI(data))
    .sort((a, b) => a.length - b.length);
  return andre.reduce(toSomEn, foerste);
}

/** Those of the rows that are marked with 1. */
export function beholdt(rader: Uint32Array, merke: (rad: number, nr: number) => number): Uint32Array {
  const ut = kladd32(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    ut[n] = rad;
    n += merke(rad, i);
  }
  return ut.subarray(0, n);
}

/** Later than any row. */
export const SLUTT = 2 ** 31 - 1;

/** Gives a 1 to those of the rows that a list has. The list is read where it stands, and nothing is made of it. */
function merkFelles({ data, hopp }: Liste, rader: Uint32Array, har: Uint8Array): void {
  const { antall, start } = lesHode(data);
  if (erFaa(rader.length, antall)) {
    const steg = hopp();
    for (let nr = 0; nr < rader.length; nr++) if (steg.stederVed(rader[nr] ?? 0) !== 0) har[nr] = 1;
    return;
  }
  let [nr, neste] = [0, rader[0] ?? SLUTT];
  let [rad, i] = [0, start];
  for (let igjen = antall; igjen > 0 && i < data.length && neste !== SLUTT; igjen--) {
    let byte = data[i++] ?? 0;
    let steg = byte & 127;
    for (let skift = 7; byte > 127 && skift < 35; skift += 7) {
      byte = data[i++] ?? 0;
      steg |= (byte & 127) << skift;
    }
    rad += steg;
    while ((data[i++] ?? 0) > 127);
    while (neste < rad) neste = rader[++nr] ?? SLUTT;
    if (neste === rad) har[nr] = 1;
  }
}

/** Those of the rows that any of the lists has. */
function avDemI(rader: Uint32Array, lister: readonly Liste[]): Uint32Array {
  const har = kladd8(rader.length).fill(0);
  for (const liste of lister) merkFelles(liste, rader, har);
  return beholdt(rader, (_, nr) => har[nr] ?? 0);
}

/** The rows that are in one list at least of every word, ascending. The rarest word first: what is left is all that the others must have. */
export function raderMedAlle(ord: readonly (readonly Liste[])[]): Uint32Array {
  const [sjeldnest = [], ...andre] = ord.toSorted((a, b) => antallI(a) - antallI(b));
  return andre.reduce(
    (rader, lister) => (rader.length === 0 ? rader : avDemI(rader, lister)),
    raderINoen(sjeldnest),
  );
}
