/** The rows a query hits, and how good each hit is (lower is better); everything is equally good where there is no rank. */
export interface Treffliste {
  readonly rader: Uint32Array;
  readonly rang?: Uint16Array;
  /** The rows stand in the one order already. */
  readonly iOrden: boolean;
}

/** Hits with ranks, in no order. */
export type Rangert = Required<Treffliste>;

export const nyListe = (rom: number): Rangert => ({
  rader: new Uint32Array(rom),
  rang: new Uint16Array(rom),
  iOrden: false,
});

/** The first of the hits. */
export const kortet = ({ rader, rang }: Rangert, antall: number): Rangert => ({
  rader: rader.subarray(0, antall),
  rang: rang.subarray(0, antall),
  iOrden: false,
});
