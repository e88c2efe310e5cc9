import { Byteleser } from './bytebygger.ts';
import { lesHode } from './postliste.ts';

/** So many rows lie between two marks. */
const STEG = 64;

/** A mark takes so many bytes; a row of a list takes two at least. */
export const HOPP_PER_BYTE = 8 / (2 * STEG);

/** Where more than one of so many rows of a list is asked for, it is read from end to end. */
const FAA = 32;
/** A list of fewer rows is read sooner than it is marked. */
const KORT = 1024;

/**
 * Marks along a long posting list, so that who asks for few of its rows need not read the others: «2026» of a case number is
 * a third of the journal, and the number itself a handful of entries.
 */
export class Hopp {
  readonly #data: Uint8Array;
  /** The row before each mark, and the byte that it stands at. */
  readonly #rader: Uint32Array;
  readonly #ved: Uint32Array;

  constructor(data: Uint8Array) {
    const { antall, start } = lesHode(data);
    this.#data = data;
    this.#rader = new Uint32Array(Math.ceil(antall / STEG));
    this.#ved = new Uint32Array(this.#rader.length);
    const leser = new Byteleser(data, start);
    for (let nr = 0, rad = 0; nr < antall && !leser.slutt; nr++) {
      if (nr % STEG === 0) {
        this.#rader[nr / STEG] = rad;
        this.#ved[nr / STEG] = leser.her;
      }
      rad += leser.tall();
      leser.tall();
    }
  }

  /** The set of places where the row has the word; 0 when the list does not have the row. */
  stederVed(soekt: number): number {
    const merke = this.#sisteFoer(soekt);
    const leser = new Byteleser(this.#data, this.#ved[merke] ?? this.#data.length);
    let rad = this.#rader[merke] ?? 0;
    for (let igjen = STEG; igjen > 0 && rad < soekt && !leser.slutt; igjen--) {
      rad += leser.tall();
      const steder = leser.tall();
      if (rad === soekt) return steder;
    }
    return 0;
  }

  /** The last mark whose rows may include this one; -1 when the list has no rows. */
  #sisteFoer(soekt: number): number {
    let [lav, hoy] = [0, this.#rader.length];
    while (lav < hoy) {
      const midt = (lav + hoy) >>> 1;
      if ((this.#rader[midt] ?? 0) < soekt) lav = midt + 1;
      else hoy = midt;
    }
    return lav - 1;
  }
}

/** A posting list, and marks along it that are made when somebody asks for them. */
export interface Liste {
  readonly data: Uint8Array;
  readonly hopp: () => Hopp;
}

/** Whether so few of a list's rows are asked for that the marks are worth their while. */
export const erFaa = (spurte: number, antall: number): boolean => antall > KORT && spurte * FAA < antall;
