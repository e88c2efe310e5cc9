import type { Ledd, Sporretre } from '../sporring/sporretre.ts';
import type { Arbeidsramme } from './arbeidsramme.ts';
import type { Kilde, Kildefinner } from './kilder.ts';
import type { Kolonner } from './kolonner.ts';
import type { Treffliste } from './rangering.ts';
import { Samler } from './samler.ts';

const iOrden = (rader: Uint32Array): Treffliste => ({ rader, iOrden: true });

const erPrefiks = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.prefiks;

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

  /**
   * Within the caller's transaction. Where the frame of work is too small, fewer rows are found than there are, and never one that is no
   * hit.
   */
  finn(tre: Sporretre, medNavn: boolean, ramme: Arbeidsramme): Treffliste {
    if (tre.uleselig) return iOrden(new Uint32Array(0));
    const uten = this.#merk(tre.uten, medNavn, ramme);
    // Which rows an exclusion that was read in part does not have, nobody knows: none is a hit for certain.
    if (ramme.begrenset) return iOrden(new Uint32Array(0));
    if (tre.krav.length === 0) {
      return iOrden(uten === undefined ? this.#kolonner.orden : utenMerkede(this.#kolonner.orden, uten));
    }
    const grupper = this.#kilderFor(ulike(tre.krav), medNavn, ramme)
      .map((kilder) => ({ kilder, hoyst: kilder.reduce((sum, { hoyst }) => sum + hoyst, 0) }))
      // The rarest first: what is left is all that the others must have.
      .sort((a, b) => a.hoyst - b.hoyst);
    let treff: Required<Treffliste> | undefined;
    for (const { kilder } of grupper) {
      if (treff?.rader.length === 0) break;
      this.#samler.begynn(this.#kolonner.rom);
      const blant = treff === undefined ? undefined : this.#blant(treff);
      for (const { les } of kilder) les(this.#samler, blant);
      treff = treff === undefined ? this.#foerste(uten) : this.#snitt(treff);
    }
    return treff ?? iOrden(new Uint32Array(0));
  }

  /** What meets each group. Beginnings of words, of which there may be any number, share what the words have left. */
  #kilderFor(
    grupper: readonly (readonly Ledd[])[],
    medNavn: boolean,
    ramme: Arbeidsramme,
  ): readonly (readonly Kilde[])[] {
    const kilder: Kilde[][] = grupper.map(() => []);
    const ledd = grupper.flatMap((gruppe, nr) => gruppe.map((et) => ({ ledd: et, nr })));
    const prefikser = ledd.filter((et) => erPrefiks(et.ledd));
    for (const et of ledd) {
      if (!erPrefiks(et.ledd)) kilder[et.nr]?.push(...this.#kilder.finn(et.ledd, medNavn, ramme));
    }
    prefikser.forEach((et, i) => {
      ramme.medDel(prefikser.length - i, (del) =>
        kilder[et.nr]?.push(...this.#kilder.finn(et.ledd, medNavn, del)),
      );
    });
    return kilder;
  }

  #merk(uten: readonly Ledd[], medNavn: boolean, ramme: Arbeidsramme): Uint8Array | undefined {
    if (uten.length === 0) return undefined;
    this.#samler.begynn(this.#kolonner.rom);
    for (const ledd of uten) for (const { les } of this.#kilder.finn(ledd, medNavn, ramme)) les(this.#samler);
    const rader = this.#samler.rader();
    return rader.length === 0 ? undefined : merket(rader, this.#kolonner.rom);
  }

  /** The rows that are hits so far, for those sources that can leave out the others: made when it is asked for, and once. */
  #blant({ rader }: Required<Treffliste>): () => Uint8Array {
    let merker: Uint8Array | undefined;
    return () => (merker ??= merket(rader, this.#kolonner.rom));
  }

  #foerste(uten: Uint8Array | undefined): Required<Treffliste> {
    const [alle, her] = [this.#samler.rader(), this.#samler.rang];
    const ut = nyListe(alle.length);
    let n = 0;
    for (let i = 0; i < alle.length; i++) {
      const rad = alle[i] ?? 0;
      if (!this.#kolonner.finnes(rad) || uten?.[rad] === 1) continue;
      ut.rader[n] = rad;
      ut.rang[n++] = (her[rad] ?? 1) - 1;
    }
    return kortet(ut, n);
  }

  #snitt({ rader, rang }: Required<Treffliste>): Required<Treffliste> {
    const her = this.#samler.rang;
    const ut = nyListe(rader.length);
    let n = 0;
    for (let i = 0; i < rader.length; i++) {
      const rad = rader[i] ?? 0;
      const funnet = her[rad] ?? 0;
      if (funnet === 0) continue;
      ut.rader[n] = rad;
      ut.rang[n++] = funnet - 1 + (rang[i] ?? 0);
    }
    return kortet(ut, n);
  }
}

interface Ranger {
  readonly rader: Uint32Array;
  readonly rang: Uint16Array;
}

/** 1 for each of the rows. */
function merket(rader: Uint32Array, rom: number): Uint8Array {
  const merker = new Uint8Array(rom);
  // Typed arrays are not iterated: that takes ten times as long.
  for (let i = 0; i < rader.length; i++) merker[rader[i] ?? 0] = 1;
  return merker;
}

function utenMerkede(rader: Uint32Array, merker: Uint8Array): Uint32Array {
  const ut = new Uint32Array(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    if (merker[rad] !== 1) ut[n++] = rad;
  }
  return ut.subarray(0, n);
}

const nyListe = (rom: number): Ranger => ({ rader: new Uint32Array(rom), rang: new Uint16Array(rom) });

const kortet = ({ rader, rang }: Ranger, antall: number): Required<Treffliste> => ({
  rader: rader.subarray(0, antall),
  rang: rang.subarray(0, antall),
  iOrden: false,
});
