/** Bytes that are kept between searches. What does not fit is made anew, and thrown away. */
const HOYST = 24 * 1024 * 1024;
/** Bytes a number array begins at a multiple of. */
const STEG = 8;

/**
 * Rough paper for lists that are gone when a search has been answered. A list of a million rows takes megabytes, and memory that is asked for and
 * thrown away many times a second is collected many times a second, while somebody waits. A thread answers one search at a time: it has one pad, and what
 * is written on it lasts until the {@link medKladd} that it was written in ends.
 */
let blokk = new ArrayBuffer(0);
let brukt = 0;
/** How many of those who write on it are inside each other: with none, there is no pad. */
let dybde = 0;
/** The most that has been of use at once. */
let behov = 0;

/** For tests: what is given back is filled with rubbish, so that whoever still reads it is found out. */
export const kladdproeve = { forgift: false };

/** Where so many bytes are free, or undefined when they are not. */
function ta(bytes: number): number | undefined {
  if (dybde === 0) return undefined;
  const fra = brukt;
  brukt += Math.ceil(bytes / STEG) * STEG;
  behov = Math.max(behov, brukt);
  return fra + bytes <= blokk.byteLength ? fra : undefined;
}

/** Whatever it holds: to be written over. */
export function kladd8(antall: number): Uint8Array<ArrayBuffer> {
  const fra = ta(antall);
  return fra === undefined ? new Uint8Array(antall) : new Uint8Array(blokk, fra, antall);
}
export function kladd16(antall: number): Uint16Array<ArrayBuffer> {
  const fra = ta(antall * 2);
  return fra === undefined ? new Uint16Array(antall) : new Uint16Array(blokk, fra, antall);
}
export function kladd32(antall: number): Uint32Array<ArrayBuffer> {
  const fra = ta(antall * 4);
  return fra === undefined ? new Uint32Array(antall) : new Uint32Array(blokk, fra, antall);
}
export function kladd64(antall: number): Float64Array<ArrayBuffer> {
  const fra = ta(antall * 8);
  return fra === undefined ? new Float64Array(antall) : new Float64Array(blokk, fra, antall);
}

/**
 * Runs something that writes on the pad, and gives its room back when it ends.
 *
 * @returns what it returned, which must hold nothing that was written there.
 */
export function medKladd<T>(fn: () => T): T {
  const fra = brukt;
  dybde += 1;
  try {
    return fn();
  } finally {
    dybde -= 1;
    brukt = fra;
    if (kladdproeve.forgift && fra < blokk.byteLength) new Uint8Array(blokk, fra).fill(0xa7);
    if (dybde === 0 && behov > blokk.byteLength && blokk.byteLength < HOYST)
      blokk = new ArrayBuffer(Math.min(HOYST, Math.max(behov, blokk.byteLength * 2)));
  }
}
