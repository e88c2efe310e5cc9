import type { Ledd, Sporretre } from '../sporring/sporretre.ts';
import type { Kildefinner } from './kilder.ts';
import type { Kolonner } from './kolonner.ts';
import type { Treffliste } from './rangering.ts';
import { Samler } from './samler.ts';

const iOrden = (rader: Uint32Array): Treffliste => ({ rader, iOrden: true });

/** The same group written twice asks for nothing more. */
const ulike = (grupper: readonly (readonly Ledd[])[]): readonly (readonly Ledd[])[] => [
  ...new Map(grupper.map((gruppe) => [JSON.stringify(gruppe), gruppe])).values(),
];

/** Finds the rows that a query hits, and their ranks. */
export class Treffinner {
  readonly #kolonner: Kolonner;
  readonly #kilder: Kildefinner;
  readonly #samler = new Samler();

  constructor(kolonner: Kolonner, kilder: Kildefinner) {
    this.#kolonner = kolonner;
    this.#kilder = kilder;
  }

  /** Within the caller's transaction. */
  finn(tre: Sporretre, medNavn: boolean): Treffliste {
    if (tre.uleselig) return iOrden(new Uint32Array(0));
    const uten = this.#merk(tre.uten, medNavn);
    if (tre.krav.length === 0) {
      return iOrden(
        uten === undefined ? this.#kolonner.orden : this.#kolonner.orden.filter((rad) => uten[rad] !== 1),
      );
    }
    const grupper = ulike(tre.krav)
      .map((gruppe) => gruppe.flatMap((ledd) => this.#kilder.finn(ledd, medNavn)))
      .map((kilder) => ({ kilder, hoyst: kilder.reduce((sum, { hoyst }) => sum + hoyst, 0) }))
      // The rarest first: what is left is all that the others must have.
      .sort((a, b) => a.hoyst - b.hoyst);
    let treff: Required<Treffliste> | undefined;
    for (const { kilder } of grupper) {
      if (treff?.rader.length === 0) break;
      this.#samler.begynn(this.#kolonner.rom);
      for (const { les } of kilder) les(this.#samler);
      treff = treff === undefined ? this.#foerste(uten) : this.#snitt(treff);
    }
    return treff ?? iOrden(new Uint32Array(0));
  }

  #merk(uten: readonly Ledd[], medNavn: boolean): Uint8Array | undefined {
    if (uten.length === 0) return undefined;
    this.#samler.begynn(this.#kolonner.rom);
    for (const ledd of uten) for (const { les } of this.#kilder.finn(ledd, medNavn)) les(this.#samler);
    const merker = new Uint8Array(this.#kolonner.rom);
    for (const rad of this.#samler.rader()) merker[rad] = 1;
    return merker;
  }

  #foerste(uten: Uint8Array | undefined): Required<Treffliste> {
    return this.#sil(this.#samler.rader(), (rad) =>
      this.#kolonner.finnes(rad) && uten?.[rad] !== 1 ? this.#samler.rangTil(rad) : undefined,
    );
  }

  #snitt({ rader, rang }: Required<Treffliste>): Required<Treffliste> {
    return this.#sil(rader, (rad, i) => {
      const her = this.#samler.rangTil(rad);
      return her === undefined ? undefined : her + (rang[i] ?? 0);
    });
  }

  #sil(rader: Uint32Array, rangTil: (rad: number, i: number) => number | undefined): Required<Treffliste> {
    const [ut, rang] = [new Uint32Array(rader.length), new Uint16Array(rader.length)];
    let n = 0;
    for (let i = 0; i < rader.length; i++) {
      const rad = rader[i] ?? 0;
      const her = rangTil(rad, i);
      if (her === undefined) continue;
      ut[n] = rad;
      rang[n++] = her;
    }
    return { rader: ut.subarray(0, n), rang: rang.subarray(0, n), iOrden: false };
  }
}
