import {
  erTalemaate,
  erTillagt,
  krevde,
  ulike,
  type Ledd,
  type Sporretre,
} from '../../sporring/sporretre.ts';
import { Arbeidsramme } from './arbeidsramme.ts';
import { iAnnenForm, raderVed } from './annen-form.ts';
import { medLikeFraserIEn } from './frasekilde.ts';
import type { Kilde } from './kilde.ts';
import type { Kildefinner } from './kilder.ts';
import { kladd16, medKladd } from './kladd.ts';
import { LEVENDE_BIT, type Kolonner } from '../kolonner/kolonner.ts';
import { Merkeark } from './merkeark.ts';
import { Samler, SOM_MENT, SOM_LEST, type Blant, type Samlet } from './samler.ts';
import {
  egen,
  kortet,
  nyListe,
  raderUten,
  snitt,
  utenDe,
  vedAv,
  type Rangert,
  type Treffliste,
} from './treffliste.ts';
import { beholdt } from './rader.ts';
import { TungeOrd, type Ordnoekkel, type TungtOrd } from './tunge-ord.ts';

const iOrden = (rader: Uint32Array): Treffliste => ({ rader, iOrden: true });

const erPrefiks = (ledd: Ledd): boolean => ledd.art === 'tekst' && ledd.prefiks;

/** A group of a query. */
interface Del {
  /** As it was read, and without what was added to it that no entry has. */
  readonly lest: readonly Ledd[];
  readonly gruppe: readonly Ledd[];
  readonly kilder: Kilde[];
  /** What finding them cost of the frame of work. */
  readonly pris: number;
  /** Under which it is remembered, when it is such a group. */
  readonly noekkel?: Ordnoekkel;
  /** When it was remembered; then there are no sources. */
  readonly kjent?: TungtOrd;
}

/** How many rows meet it at most. */
const hoystI = ({ kjent, kilder }: Del): number =>
  kjent?.hoyst ?? kilder.reduce((sum, { hoyst }) => sum + hoyst, 0);

/** Where more than one of so many rows is a hit already, all rows are read: to ask of each takes longer. */
const TETT = 8;

/** Of a word in so many of the entries, a byte an entry is kept too: for others it is made when it is needed. */
const AV_ALLE = 1 / 8;

/** Finds the rows that a query hits, and their ranks. */
export class Treffinner {
  readonly #kolonner: Kolonner;
  readonly #kilder: Kildefinner;
  readonly #samler = new Samler();
  readonly #ark = new Merkeark();
  readonly #tunge: TungeOrd;

  /** @param andel how much of the usual room it has for what it remembers. */
  constructor(kolonner: Kolonner, kilder: Kildefinner, andel = 1) {
    this.#tunge = new TungeOrd(andel);
    this.#kolonner = kolonner;
    this.#kilder = kilder;
  }

  /**
   * Within the caller's transaction; the hits may stand on the caller's pad. Where the frame of work is too small, fewer rows are
   * found than there are, and never one that is no hit.
   *
   * @param alene all hits of a part alone, where they are remembered: they are then not read again.
   */
  finn(
    tre: Sporretre,
    medNavn: boolean,
    ramme: Arbeidsramme,
    alene: (gruppe: readonly Ledd[]) => Rangert | undefined = () => undefined,
  ): Treffliste {
    if (tre.uleselig) return iOrden(new Uint32Array(0));
    const uten = tre.uten.flatMap((ledd) => this.#kilderFor(ledd, medNavn, ramme));
    // Which rows an exclusion that was read in part does not have, nobody knows: none is a hit for certain.
    if (ramme.begrenset) return iOrden(new Uint32Array(0));
    if (tre.krav.length === 0) {
      const { orden } = this.#kolonner;
      return iOrden(uten.length === 0 ? orden : raderUten(orden, this.#samle(uten).rang));
    }
    // The rarest first: what is left is all that the others must have.
    const deler = this.#delerAv(ulike(krevde(tre.krav)), medNavn, ramme).sort(
      (a, b) => hoystI(a) - hoystI(b),
    );
    // With too small a frame parts are read in part: what is remembered was read to its end, and would be another answer.
    const husket = ramme.begrenset ? () => undefined : alene;
    let treff: Rangert | undefined;
    for (const del of deler) {
      if (treff?.rader.length === 0) break;
      const tungt = del.kjent ?? this.#tungt(del);
      if (treff === undefined) treff = tungt?.treff ?? husket(del.lest) ?? this.#foerste(del);
      else
        treff = snitt(
          treff,
          tungt ? vedAv(tungt.treff, this.#kolonner.rom) : this.#samle(del.kilder, treff).rang,
        );
    }
    if (treff === undefined) return iOrden(new Uint32Array(0));
    return uten.length === 0 ? treff : this.#uten(treff, this.#samle(uten, treff));
  }

  /** What is left of the hits. Where few of very many are taken away, those are counted, and not all that are left. */
  #uten(treff: Rangert, borte: Samlet): Treffliste {
    const igjen = utenDe(treff, borte.rang);
    const { ved, perGruppe } = treff;
    if (ved === undefined || perGruppe === undefined || borte.rader.length > igjen.rader.length) return igjen;
    const { flagg } = this.#kolonner;
    const trukket = beholdt(borte.rader, (rad) =>
      (ved[rad] ?? 0) === 0 ? 0 : (flagg[rad] ?? 0) >>> LEVENDE_BIT,
    );
    const faerre = this.#kolonner.perGruppe(trukket);
    const alle = perGruppe().map((antall, nr) => antall - (faerre[nr] ?? 0));
    return { ...igjen, perGruppe: () => alle };
  }

  /** A query of one heavy word, when the word is remembered: how many entries it has is known without a search. */
  kjent({ krav, uten, uleselig }: Sporretre, medNavn: boolean): TungtOrd | undefined {
    const [gruppe, ...flere] = krevde(krav);
    if (gruppe === undefined || flere.length > 0 || uten.length > 0 || uleselig) return undefined;
    return this.#tunge.kjent(this.#tunge.noekkel(gruppe, medNavn));
  }

  /** Words that very many entries have. */
  get tunge(): Pick<TungeOrd, 'fylt' | 'spurt'> {
    return this.#tunge;
  }

  /** Remembers a part of a query, if very many entries have it, though nobody has asked for it now. Within the caller's transaction. */
  lesTungt(gruppe: readonly Ledd[], medNavn: boolean): void {
    for (const del of this.#delerAv([gruppe], medNavn, new Arbeidsramme(Number.MAX_SAFE_INTEGER))) {
      if (del.noekkel === undefined) continue;
      this.#tunge.merkSett(del.noekkel, gruppe);
      this.#tungt(del);
    }
  }

  /** When the index has changed. */
  glem(): void {
    this.#tunge.glem();
    this.#kilder.glem();
  }

  /** Reads a part to its end, when it is to be remembered. */
  #tungt(del: Del): TungtOrd | undefined {
    const { gruppe, kilder, pris, noekkel } = del;
    const [{ ord } = {}] = kilder;
    if (noekkel === undefined || ord === undefined) return undefined;
    const hoyst = hoystI(del);
    const poster = this.#kolonner.antall;
    if (!this.#tunge.skalHuskes(noekkel, gruppe, { hoyst, poster })) return undefined;
    const treff = medKladd(() => {
      const samlet = this.#samle(kilder);
      const levende = egen(this.#levende(samlet));
      const paaRad = levende.rader.length > poster * AV_ALLE ? { ved: samlet.rang.slice() } : {};
      return { ...levende, ...paaRad, perGruppe: this.#tellerEnGang(levende.rader) };
    });
    const tungt = { form: noekkel.form, radene: raderVed(ord.lister), treff, hoyst, pris };
    this.#tunge.husk(noekkel, tungt);
    return tungt;
  }

  /** Counted when it is first asked for: a query that is only tried needs no facets. */
  #tellerEnGang(rader: Uint32Array): () => Uint32Array {
    let talt: Uint32Array | undefined;
    return () => (talt ??= medKladd(() => this.#kolonner.perGruppe(rader).slice()));
  }

  /** The hits of the first part, when it is not to be remembered. */
  #foerste({ kilder }: Del): Rangert {
    const samlet = this.#samle(kilder);
    const [{ treff } = {}, ...flere] = kilder;
    if (treff === undefined || flere.length > 0) return this.#levende(samlet);
    const { rader, perGruppe } = treff;
    const rang = kladd16(rader.length);
    for (let i = 0; i < rader.length; i++) rang[i] = (samlet.rang[rader[i] ?? 0] ?? 0) - 1;
    return { rader, rang, perGruppe, iOrden: false };
  }

  /** The rows of some sources, those at least that are hits so far: a view that lasts until the next are collected. */
  #samle(kilder: readonly Kilde[], treff?: Rangert): Samlet {
    const { rom } = this.#kolonner;
    this.#samler.begynn(rom);
    const faa = treff === undefined || treff.rader.length > rom / TETT ? undefined : treff.rader;
    const les = (blant?: Blant): void => {
      for (const kilde of medLikeFraserIEn(kilder)) kilde.les(this.#samler, blant);
    };
    if (faa === undefined) les();
    else
      this.#ark.med(faa, rom, (merker) => {
        les({ rader: faa, merker });
      });
    return this.#samler.samlet;
  }

  /** What meets one of the words that a group or an exclusion is of. */
  #kilderFor(ledd: Ledd, medNavn: boolean, ramme: Arbeidsramme): readonly Kilde[] {
    const noekkel = this.#tunge.noekkel([ledd], medNavn);
    const kjent = this.#tunge.kjent(noekkel);
    const svakt = erTalemaate(ledd);
    if (kjent !== undefined && ramme.ta(kjent.pris)) {
      const les: Kilde['les'] = (samler, blant) => {
        samler.settTreff(kjent.treff, blant, svakt ? SOM_MENT : SOM_LEST);
      };
      return [{ hoyst: kjent.hoyst, les }];
    }
    const kilder = this.#kilder.finn(ledd, medNavn, ramme);
    const lest = noekkel && this.#tunge.iNoenForm(noekkel);
    if (noekkel === undefined || lest === undefined || svakt) return kilder;
    return kilder.map((kilde) => iAnnenForm(kilde, noekkel.form, lest) ?? kilde);
  }

  /** What meets each group. Beginnings of words, of which there may be any number, share what the words have left. */
  #delerAv(grupper: readonly (readonly Ledd[])[], medNavn: boolean, ramme: Arbeidsramme): Del[] {
    const deler = grupper.map((hele): Del => {
      const tillagte = new Map(
        hele
          .filter((ledd) => erTillagt(ledd) && !erPrefiks(ledd))
          .map((ledd) => [ledd, this.#kilderFor(ledd, medNavn, ramme)]),
      );
      // Without what was added and no entry has, it is the word that was written, which may be remembered.
      const gruppe = hele.filter((ledd) => tillagte.get(ledd)?.every(({ hoyst }) => hoyst === 0) !== true);
      const noekkel = this.#tunge.noekkel(gruppe, medNavn);
      const kjent = this.#tunge.kjent(noekkel);
      if (kjent !== undefined && ramme.ta(kjent.pris))
        return { lest: hele, gruppe, kilder: [], pris: kjent.pris, kjent };
      const foer = ramme.igjen;
      const kilder = gruppe
        .filter((ledd) => !erPrefiks(ledd))
        .flatMap((ledd) => tillagte.get(ledd) ?? this.#kilderFor(ledd, medNavn, ramme));
      // What was not read to its end is not remembered.
      const hel = noekkel !== undefined && !ramme.begrenset;
      return { lest: hele, gruppe, kilder, pris: foer - ramme.igjen, ...(hel && { noekkel }) };
    });
    const prefikser = grupper.flatMap((gruppe, nr) =>
      gruppe.filter(erPrefiks).map((ledd) => ({ ledd, del: deler[nr] })),
    );
    prefikser.forEach(({ ledd, del }, i) => {
      ramme.medDel(prefikser.length - i, (rom) => del?.kilder.push(...this.#kilder.finn(ledd, medNavn, rom)));
    });
    return deler;
  }

  /** The hits of the first part: its rows, of entries that are there. */
  #levende({ rader: alle, rang: her }: Samlet): Rangert {
    const { flagg } = this.#kolonner;
    const ut = nyListe(alle.length);
    const { rader, rang } = ut;
    let n = 0;
    // A row that is no hit is written over by the next: to ask of each whether to write it takes twice as long.
    for (let i = 0; i < alle.length; i++) {
      const rad = alle[i] ?? 0;
      rader[n] = rad;
      rang[n] = (her[rad] ?? 0) - 1;
      n += (flagg[rad] ?? 0) >>> LEVENDE_BIT;
    }
    return kortet(ut, n);
  }
}
