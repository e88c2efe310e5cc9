import { VektetHukommelse } from '../../hukommelse/vektet.ts';
import type { Setninger } from '../../lager/setninger.ts';
import { PRIS, type Arbeidsramme } from './arbeidsramme.ts';
import type { Ord } from '../norsk/analyse.ts';
import { MOETER, RANG_AV_NUMMER, rang, FELT, type Moete } from '../rang.ts';
import type { Ledd } from '../sporring/sporretre.ts';
import { medLedd, medStamme } from './formliste.ts';
import { finnFrase, raderMedOrdene, type Ordliste } from './frase.ts';
import { lesHode } from './postliste.ts';
import type { Samler } from './samler.ts';
import { nummerord, SKRITT_OVER_SKILLE } from './segmentbygger.ts';
import type { Segmentleser, Segmentliste } from './segmentleser.ts';
import { besteFelt } from './sted.ts';

/** What meets a part of a query: how many rows at most, and the rows themselves when they are asked for. */
export interface Kilde {
  readonly hoyst: number;
  /** @param blant tells which rows matter, with 1 for each; others may be left out. All of them matter when it is not said. */
  readonly les: (samler: Samler, blant?: () => Uint8Array) => void;
}

/** 1 + the rank of a meeting by set of places; 0 where none of them may be read. */
function lagRanger(medNavn: boolean): Readonly<Record<Moete, Uint8Array>> {
  const ved = (moete: Moete): Uint8Array => {
    const ranger = [0, ...FELT.map((felt) => 1 + rang(moete, felt))];
    return besteFelt(medNavn).map((felt) => ranger[felt] ?? 0);
  };
  return { form: ved('form'), stamme: ved('stamme'), ledd: ved('ledd') };
}

const ranger = { med: lagRanger(true), uten: lagRanger(false) };

const rader = ({ liste }: Ordliste): number => lesHode(liste.data).antall;

const antallI = (lister: readonly Ordliste[]): number => lister.reduce((sum, liste) => sum + rader(liste), 0);

/** Meets nothing: there was no room for it. */
const INGEN: Kilde = { hoyst: 0, les: () => undefined };

function lesOrd(lister: readonly Ordliste[], medNavn: boolean, samler: Samler): void {
  const rangVed = medNavn ? ranger.med : ranger.uten;
  for (const { liste, moete } of lister) samler.settListe(liste.data, rangVed[moete]);
}

/** Lists that are remembered: a word with many compounds has a thousand, each found by halving, and a query without hits has its words tried again and again. */
const HUSKES = 4_000;

interface Ordvalg {
  readonly prefiks: boolean;
  readonly iSammensetning: boolean;
  /** Of a row. */
  readonly pris: number;
}

/** A word's lists, and what it cost of the frame of work to find them and to have them read. */
interface Oppslatt {
  readonly lister: readonly Ordliste[];
  readonly pris: number;
}

/** Finds out which lists a part of a query is met by. */
export class Kildefinner {
  readonly #sql: Setninger;
  readonly #segmenter: Segmentleser;
  readonly #oppslag = new VektetHukommelse<Oppslatt>(HUSKES);

  constructor(sql: Setninger, segmenter: Segmentleser) {
    this.#sql = sql;
    this.#segmenter = segmenter;
  }

  /** @param ramme what may be read; lists there is no room for are left out, and the part is then met by fewer rows than it should. */
  finn(ledd: Ledd, medNavn: boolean, ramme: Arbeidsramme): readonly Kilde[] {
    if (ledd.art === 'tekst') return [this.#tekst(ledd.ord, medNavn, ramme, ledd)];
    return [
      ...ledd.nummer.noekler.map((noekler) => this.#nummer(noekler, ramme)),
      ...ledd.fraser.filter((ord) => ord.length > 0).map((ord) => this.#tekst(ord, medNavn, ramme)),
    ];
  }

  #tekst(
    ord: readonly Ord[],
    medNavn: boolean,
    ramme: Arbeidsramme,
    valg: Omit<Ordvalg, 'pris'> = { prefiks: false, iSammensetning: false },
  ): Kilde {
    const [foerste, ...flere] = ord;
    if (foerste === undefined) return INGEN;
    if (flere.length === 0) {
      const lister = this.#lister(foerste, ramme, { ...valg, pris: 1 });
      return { hoyst: antallI(lister), les: (samler) => lesOrd(lister, medNavn, samler) };
    }
    // The same word again is the same lists, read once.
    const kjente = new Map<string, readonly Ordliste[]>();
    const alle = ord.map((et, i) => {
      const prefiks = valg.prefiks && i === ord.length - 1;
      const noekkel = `${et.form} ${et.stamme} ${prefiks}`;
      const lister =
        kjente.get(noekkel) ?? this.#lister(et, ramme, { prefiks, iSammensetning: false, pris: PRIS.iFrase });
      kjente.set(noekkel, lister);
      return { lister, skritt: et.etterSkille ? SKRITT_OVER_SKILLE : 1 };
    });
    const hoyst = Math.min(...alle.map(({ lister }) => antallI(lister)));
    const les: Kilde['les'] = (samler, blant) =>
      finnFrase(alle, medNavn, (rad, her) => samler.sett(rad, her), blant?.());
    return hoyst === 0 ? INGEN : { hoyst, les };
  }

  /** When the index has changed. */
  glem(): void {
    this.#oppslag.glem();
  }

  /** The lists a word may be met by, the best meetings first; those that there is room for. */
  #lister(ord: Ord, ramme: Arbeidsramme, valg: Ordvalg): readonly Ordliste[] {
    if (valg.prefiks) return this.#finnLister(ord, ramme, valg);
    const noekkel = JSON.stringify([ord.form, ord.stamme, valg.iSammensetning, valg.pris]);
    const kjent = this.#oppslag.kjent(noekkel);
    if (kjent !== undefined && ramme.ta(kjent.pris)) return kjent.lister;
    const foer = ramme.igjen;
    const lister = this.#finnLister(ord, ramme, valg);
    const verdi = { lister, pris: foer - ramme.igjen };
    if (!ramme.begrenset) this.#oppslag.husk(noekkel, { verdi, tyngde: 1 + lister.length });
    return lister;
  }

  #finnLister(ord: Ord, ramme: Arbeidsramme, valg: Ordvalg): readonly Ordliste[] {
    const ut: Ordliste[] = [];
    const taMed = (liste: Segmentliste, moete: Moete): boolean => {
      const rom = ramme.ta(rader({ liste, moete }) * valg.pris);
      if (rom) ut.push({ liste, moete });
      return rom;
    };
    for (const [form, moete] of this.#former(ord, valg.iSammensetning)) {
      if (!ramme.ta(this.#segmenter.antall * PRIS.oppslag)) return ut;
      for (const liste of this.#segmenter.finn(form)) taMed(liste, moete);
    }
    if (!valg.prefiks) return ut;
    for (const liste of this.#segmenter.medBegynnelse(ord.form)) {
      if (!ramme.ta(PRIS.oppslag) || !taMed(liste, MOETER[1])) break;
    }
    return ut;
  }

  /** The forms that a word may be met by, each by its best meeting, the best first. */
  #former(ord: Ord, iSammensetning: boolean): ReadonlyMap<string, Moete> {
    const former = new Map<string, Moete>([[ord.form, 'form']]);
    const taMed = (alle: readonly string[], moete: Moete): void => {
      for (const form of alle) if (!former.has(form)) former.set(form, moete);
    };
    taMed(medStamme(this.#sql, ord.stamme), 'stamme');
    if (iSammensetning) taMed(medLedd(this.#sql, ord.stamme), 'ledd');
    return former;
  }

  #nummer(noekler: readonly string[], ramme: Arbeidsramme): Kilde {
    if (!ramme.ta(noekler.length * this.#segmenter.antall * PRIS.oppslag)) return INGEN;
    const lister = noekler.map((noekkel) => this.#segmenter.finn(nummerord(noekkel)));
    const antall = lister.map((en) => en.reduce((sum, { data }) => sum + lesHode(data).antall, 0));
    // All of them or none: with one of its keys left out a number would be another.
    if (!ramme.ta(antall.reduce((sum, en) => sum + en, 0))) return INGEN;
    return {
      hoyst: Math.min(...antall),
      les: (samler) => {
        for (const rader of raderMedOrdene(lister)) for (const rad of rader) samler.sett(rad, RANG_AV_NUMMER);
      },
    };
  }
}
