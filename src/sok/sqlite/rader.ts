import { lesHode } from './postliste.ts';

/** The rows of a posting list, ascending. Lists of a million rows are read for one search: the bytes are read here, and not one number at a time. */
export function raderI(data: Uint8Array): Uint32Array {
  const { antall, start } = lesHode(data);
  const ut = new Uint32Array(antall);
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
  const ut = new Uint32Array(a.length + b.length);
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

const antallI = (lister: readonly Uint32Array[]): number =>
  lister.reduce((sum, { length }) => sum + length, 0);

/** The rows that any of the lists has: the short ones first, so that the long ones are copied once. */
function forening(lister: readonly Uint32Array[]): Uint32Array {
  const [foerste = new Uint32Array(0), ...andre] = lister.toSorted((a, b) => a.length - b.length);
  return andre.reduce(toSomEn, foerste);
}

function beholdt(rader: Uint32Array, beholdes: (nr: number) => boolean): Uint32Array {
  const ut = new Uint32Array(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) if (beholdes(i)) ut[n++] = rader[i] ?? 0;
  return ut.subarray(0, n);
}

/** Those of the rows that any of the lists has. The lists are read as they are, and never made into one. */
function avDemI(rader: Uint32Array, lister: readonly Uint32Array[]): Uint32Array {
  const har = new Uint8Array(rader.length);
  for (const liste of lister) {
    let i = 0;
    for (let j = 0; j < liste.length && i < rader.length; j++) {
      const rad = liste[j] ?? 0;
      while (i < rader.length && (rader[i] ?? 0) < rad) i += 1;
      if (rader[i] === rad) har[i] = 1;
    }
  }
  return beholdt(rader, (i) => har[i] === 1);
}

/**
 * The rows that are in one list at least of every word, ascending. The rarest word first: what is left is all that the others must have.
 *
 * @param blant 1 for each row that matters to the one who asks; all of them when it is not said.
 */
export function raderMedAlle(ord: readonly (readonly Uint32Array[])[], blant?: Uint8Array): Uint32Array {
  const [sjeldnest = [], ...andre] = ord.toSorted((a, b) => antallI(a) - antallI(b));
  const alle = forening(sjeldnest);
  const foerste = blant === undefined ? alle : beholdt(alle, (i) => blant[alle[i] ?? 0] === 1);
  return andre.reduce((rader, lister) => (rader.length === 0 ? rader : avDemI(rader, lister)), foerste);
}
