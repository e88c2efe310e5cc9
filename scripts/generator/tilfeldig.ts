/** A source of repeatable chance: the same seed gives the same archive on every machine. */
export interface Tilfeldig {
  /** A number from 0 up to, not including, 1. */
  tall(): number;
  /** A whole number from `fra` to `til`, both included. */
  heltall(fra: number, til: number): number;
  /** True with the given probability. */
  sjanse(sannsynlighet: number): boolean;
  velg<T>(liste: readonly T[]): T;
  /** Early items far more often than late ones, as words and names are used (Zipf's law). */
  zipf<T>(liste: readonly T[]): T;
}

/** mulberry32 by Tommy Ettinger (public domain algorithm): small, fast, and good enough for invented letters. */
export function lagTilfeldig(fro: number): Tilfeldig {
  let tilstand = fro >>> 0;
  const tall = (): number => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const heltall = (fra: number, til: number): number => fra + Math.floor(tall() * (til - fra + 1));
  const plass = <T>(liste: readonly T[], indeks: number): T => {
    const verdi = liste[indeks];
    if (verdi === undefined) throw new RangeError('Kan ikke velge fra en tom liste');
    return verdi;
  };
  return {
    tall,
    heltall,
    sjanse: (sannsynlighet) => tall() < sannsynlighet,
    velg: (liste) => plass(liste, heltall(0, liste.length - 1)),
    zipf: (liste) => plass(liste, Math.min(liste.length - 1, Math.floor(liste.length ** tall()) - 1)),
  };
}

/** A chance of its own for each case, so that a case is the same whatever stands before it. */
export const tilfeldigFor = (fro: number, indeks: number): Tilfeldig =>
  lagTilfeldig(Math.imul(fro ^ 0x9e3779b9, 2_654_435_761) ^ Math.imul(indeks + 1, 2_246_822_519));
