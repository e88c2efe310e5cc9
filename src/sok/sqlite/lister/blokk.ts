import { crc32 } from 'node:zlib';
import { Bytebygger, Byteleser } from './bytebygger.ts';
import { KorruptIndeks } from '../korrupt.ts';
import type { Postliste } from './postliste.ts';

/**
 * Words as keys: their UTF-8 bytes as a string of one character a byte, so that strings compare as SQLite compares the text and
 * as the bytes stand in the file.
 */
export const tilNoekkel = (ord: string): string =>
  /^[\x20-\x7e]*$/.test(ord) ? ord : Buffer.from(ord, 'utf8').toString('latin1');
export const fraNoekkel = (noekkel: string): string => Buffer.from(noekkel, 'latin1').toString('utf8');

/** A word and its list, as they stand in a block. */
export interface Oppslag extends Postliste {
  readonly noekkel: string;
}

/** What a block is in the file. */
export interface Blokkrad {
  readonly foerste: string;
  readonly data: Uint8Array;
  readonly posisjoner: Uint8Array;
}

/** A block is closed when it has grown to this many bytes; a word commoner than that has a block to itself. */
const STORRELSE = 8192;

/** Packs words, which come in the order of their keys, into blocks. */
export class Blokkbygger {
  readonly #ut: (blokk: Blokkrad) => void;
  readonly #data = new Bytebygger(2 * STORRELSE);
  readonly #posisjoner = new Bytebygger(2 * STORRELSE);
  #foerste: string | undefined;

  constructor(ut: (blokk: Blokkrad) => void) {
    this.#ut = ut;
  }

  leggTil({ noekkel, data, posisjoner }: Oppslag): void {
    const stort = data.length + posisjoner.length;
    if (this.#data.lengde + this.#posisjoner.lengde + stort > STORRELSE) this.ferdig();
    this.#foerste ??= noekkel;
    this.#data.tall(noekkel.length);
    this.#data.bytes(Buffer.from(noekkel, 'latin1'));
    this.#data.tall(data.length);
    this.#data.bytes(data);
    this.#data.tall(posisjoner.length);
    this.#posisjoner.bytes(posisjoner);
  }

  ferdig(): void {
    if (this.#foerste === undefined) return;
    this.#ut({
      foerste: this.#foerste,
      data: this.#data.ferdig(),
      posisjoner: this.#posisjoner.ferdig(),
    });
    this.#data.toem();
    this.#posisjoner.toem();
    this.#foerste = undefined;
  }
}

/** The list of a word in a block that was read for its rows: its positions are a part of the block's other bytes. */
export interface Blokkliste {
  readonly data: Uint8Array;
  readonly posisjonerFra: number;
  readonly posisjonerTil: number;
}
export interface Blokkord extends Blokkliste {
  readonly noekkel: string;
}

/** The words of a block, in order. */
export function* ordIBlokk(data: Uint8Array): Generator<Blokkord> {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.length);
  const leser = new Byteleser(data);
  for (let fra = 0; !leser.slutt;) {
    const lengde = leser.tall();
    const start = leser.her;
    leser.hopp(lengde);
    const noekkel = buffer.toString('latin1', start, start + lengde);
    const liste = leser.bytes(leser.tall());
    const til = fra + leser.tall();
    yield { noekkel, data: liste, posisjonerFra: fra, posisjonerTil: til };
    fra = til;
  }
}

export const kontrollsum = (data: Uint8Array): number => crc32(data);

/** @throws KorruptIndeks when the bytes are not those that were written. */
export function kontrollert(data: unknown, sum: unknown): Uint8Array {
  if (!(data instanceof Uint8Array) || crc32(data) !== sum) throw new KorruptIndeks();
  return data;
}
