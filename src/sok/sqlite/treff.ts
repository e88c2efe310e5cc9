import type { Ledd, Sporretre } from '../sporring/sporretre.ts';
import type { Arbeidsramme } from './arbeidsramme.ts';
import type { Kilde, Kildefinner } from './kilder.ts';
import { LEVENDE, LEVENDE_BIT, type Kolonner } from './kolonner.ts';
import { Samler, type Samlet } from './samler.ts';
import { kortet, nyListe, type Rangert, type Treffliste } from './treffliste.ts';
import { TungeOrd, type TungtOrd } from './tunge-ord.ts';

const iOrden = (rader: Uint32Array): Treffliste => ({ rader, iOrden: true });

const erPrefiks = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.prefiks;

/** The same group written twice asks for nothing more. */
const ulike = (grupper: readonly (readonly Ledd[])[]): readonly (readonly Ledd[])[] => [
  ...new Map(grupper.map((gruppe) => [JSON.stringify(gruppe), gruppe])).values(),
];

/** A group of a query. */
interface Del {
  readonly kilder: Kilde[];
  /** What finding them cost of the frame of work. */
  readonly pris: number;
  /** Under which it is remembered, when it is such a group. */
  readonly noekkel?: string;
  /** When it was remembered; then there are no sources. */
  readonly kjent?: TungtOrd;
}

/** How many rows meet it at most. */
const hoystI = ({ kjent, kilder }: Del): number =>
  kjent?.hoyst ?? kilder.reduce((sum, { hoyst }) => sum + hoyst, 0);

/** Finds the rows that a query hits, and their ranks. */
export class Treffinner {
  readonly #kolonner: Kolonner;
  readonly #kilder: Kildefinner;
  readonly #samler = new Samler();
  readonly #tunge = new TungeOrd();

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
    // The rarest first: what is left is all that the others must have.
    const deler = this.#delerAv(ulike(tre.krav), medNavn, ramme).sort((a, b) => hoystI(a) - hoystI(b));
    let treff: Rangert | undefined;
    for (const del of deler) {
      if (treff?.rader.length === 0) break;
      const samlet = del.kjent?.samlet ?? this.#les(del, treff);
      treff = treff === undefined ? this.#foerste(samlet, uten) : snitt(treff, samlet.rang);
    }
    return treff ?? iOrden(new Uint32Array(0));
  }

  /** When the index has changed. */
  glem(): void {
    this.#tunge.glem();
    this.#kilder.glem();
  }

  /** A view that lasts until the next part is read, unless it is of a word that is remembered. */
  #les(del: Del, treff: Rangert | undefined): Samlet {
    const { kilder, pris, noekkel } = del;
    this.#samler.begynn(this.#kolonner.rom);
    const blant = treff === undefined ? undefined : this.#blant(treff);
    for (const { les } of kilder) les(this.#samler, blant);
    const hoyst = hoystI(del);
    if (noekkel === undefined || !this.#tunge.skalHuskes(noekkel, hoyst, this.#kolonner.antall))
      return this.#samler.samlet;
    const samlet = this.#samler.giBort();
    this.#tunge.husk(noekkel, { samlet, hoyst, pris });
    return samlet;
  }

  /** What meets each group. Beginnings of words, of which there may be any number, share what the words have left. */
  #delerAv(grupper: readonly (readonly Ledd[])[], medNavn: boolean, ramme: Arbeidsramme): Del[] {
    const deler = grupper.map((gruppe): Del => {
      const noekkel = this.#tunge.noekkel(gruppe, medNavn);
      const kjent = this.#tunge.kjent(noekkel);
      if (kjent !== undefined && ramme.ta(kjent.pris)) return { kilder: [], pris: kjent.pris, kjent };
      const foer = ramme.igjen;
      const kilder = gruppe
        .filter((ledd) => !erPrefiks(ledd))
        .flatMap((ledd) => this.#kilder.finn(ledd, medNavn, ramme));
      // What was not read to its end is not remembered.
      const hel = noekkel !== undefined && !ramme.begrenset;
      return { kilder, pris: foer - ramme.igjen, ...(hel && { noekkel }) };
    });
    const prefikser = grupper.flatMap((gruppe, nr) =>
      gruppe.filter(erPrefiks).map((ledd) => ({ ledd, del: deler[nr] })),
    );
    prefikser.forEach(({ ledd, del }, i) => {
      ramme.medDel(prefikser.length - i, (rom) => del?.kilder.push(...this.#kilder.finn(ledd, medNavn, rom)));
    });
    return deler;
  }

  #merk(uten: readonly Ledd[], medNavn: boolean, ramme: Arbeidsramme): Uint8Array | undefined {
    if (uten.length === 0) return undefined;
    this.#samler.begynn(this.#kolonner.rom);
    for (const ledd of uten) for (const { les } of this.#kilder.finn(ledd, medNavn, ramme)) les(this.#samler);
    const { rader } = this.#samler.samlet;
    return rader.length === 0 ? undefined : merket(rader, this.#kolonner.rom);
  }

  /** The rows that are hits so far, for those sources that can leave out the others: made when it is asked for, and once. */
  #blant({ rader }: Rangert): () => Uint8Array {
    let merker: Uint8Array | undefined;
    return () => (merker ??= merket(rader, this.#kolonner.rom));
  }

  /** The hits of the first part: its rows, of entries that are there. */
  #foerste({ rader: alle, rang: her }: Samlet, uten: Uint8Array | undefined): Rangert {
    const { flagg } = this.#kolonner;
    const ut = nyListe(alle.length);
    const { rader, rang } = ut;
    let n = 0;
    // A row that is no hit is written over by the next: to ask of each whether to write it takes twice as long.
    for (let i = 0; i < alle.length; i++) {
      const rad = alle[i] ?? 0;
      rader[n] = rad;
      rang[n] = (her[rad] ?? 0) - 1;
      n += ((flagg[rad] ?? 0) & LEVENDE) >>> LEVENDE_BIT;
    }
    const levende = kortet(ut, n);
    return uten === undefined ? levende : utenDe(levende, uten);
  }
}

/** Those of the hits that also have a rank here: the sum of the two. */
function snitt({ rader, rang }: Rangert, her: Uint8Array): Rangert {
  const ut = nyListe(rader.length);
  const [utRader, utRang] = [ut.rader, ut.rang];
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    const funnet = her[rad] ?? 0;
    utRader[n] = rad;
    utRang[n] = funnet - 1 + (rang[i] ?? 0);
    n += funnet === 0 ? 0 : 1;
  }
  return kortet(ut, n);
}

/** 1 for each of the rows. */
function merket(rader: Uint32Array, rom: number): Uint8Array {
  const merker = new Uint8Array(rom);
  // Typed arrays are not iterated: that takes ten times as long.
  for (let i = 0; i < rader.length; i++) merker[rader[i] ?? 0] = 1;
  return merker;
}

/** Hits that are not marked. */
function utenDe({ rader, rang }: Rangert, merker: Uint8Array): Rangert {
  const ut = nyListe(rader.length);
  let n = 0;
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    ut.rader[n] = rad;
    ut.rang[n] = rang[i] ?? 0;
    n += 1 - (merker[rad] ?? 0);
  }
  return kortet(ut, n);
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
