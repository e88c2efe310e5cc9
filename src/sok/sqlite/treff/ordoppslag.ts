import { VektetHukommelse } from '../../../hukommelse/vektet.ts';
import type { Setninger } from '../../../lager/setninger.ts';
import type { Ord } from '../../norsk/analyse.ts';
import { MOETER, type Moete } from '../../rang.ts';
import { PRIS, type Arbeidsramme } from './arbeidsramme.ts';
import { medLedd, medStamme } from '../lister/formliste.ts';
import type { Ordliste } from './frase.ts';
import { lesHode } from '../lister/postliste.ts';
import type { Segmentleser } from '../lister/segmentleser.ts';
import { erIPar, parord } from '../lister/smaaordpar.ts';

/** Lists that are remembered: a word with many compounds has a thousand, each found by halving, and a query without hits has its words tried again and again. */
const HUSKES = 4_000;

export interface Ordvalg {
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

const radene = ({ liste }: Ordliste): number => lesHode(liste.data).antall;

/** How many rows the lists have at most. */
export const antallI = (lister: readonly Ordliste[]): number =>
  lister.reduce((sum, liste) => sum + radene(liste), 0);

/** Finds the lists that words may be met by. */
export class Ordoppslag {
  readonly #sql: Setninger;
  readonly #segmenter: Segmentleser;
  readonly #husket = new VektetHukommelse<Oppslatt>(HUSKES);

  constructor(sql: Setninger, segmenter: Segmentleser) {
    this.#sql = sql;
    this.#segmenter = segmenter;
  }

  /** The lists a word may be met by, the best meetings first; those that there is room for. */
  ordets(ord: Ord, ramme: Arbeidsramme, valg: Ordvalg): readonly Ordliste[] {
    if (valg.prefiks) return this.#finnLister(ord, ramme, valg);
    const noekkel = JSON.stringify([ord.form, ord.stamme, valg.iSammensetning, valg.pris]);
    return this.#enGang(noekkel, ramme, () => this.#finnLister(ord, ramme, valg));
  }

  /**
   * The lists that two words with nothing between them in a phrase may be met by, as one: each by the worse of its two meetings.
   *
   * @returns undefined where not all of them are pairs of the index.
   */
  paret(et: Ord, neste: Ord, ramme: Arbeidsramme): readonly Ordliste[] | undefined {
    if (!(erIPar(et.form) || erIPar(neste.form))) return undefined;
    const par = this.#parAv(et, neste);
    if (par === undefined) return undefined;
    const noekkel = JSON.stringify([et.form, et.stamme, neste.form, neste.stamme]);
    return this.#enGang(noekkel, ramme, () => this.#listerFor(par, ramme, PRIS.iFrase));
  }

  /** When the index has changed. */
  glem(): void {
    this.#husket.glem();
  }

  #parAv(et: Ord, neste: Ord): ReadonlyMap<string, Moete> | undefined {
    const [foran, bak] = [[...this.#former(et, false)], [...this.#former(neste, false)]];
    if (![foran, bak].some((former) => former.every(([form]) => erIPar(form)))) return undefined;
    return new Map(
      foran.flatMap(([a, ved]) =>
        bak.map(([b, her]) => [parord(a, b), MOETER.indexOf(ved) > MOETER.indexOf(her) ? ved : her] as const),
      ),
    );
  }

  /** What was found before costs what it cost. */
  #enGang(noekkel: string, ramme: Arbeidsramme, finn: () => readonly Ordliste[]): readonly Ordliste[] {
    const kjent = this.#husket.kjent(noekkel);
    if (kjent !== undefined && ramme.ta(kjent.pris)) return kjent.lister;
    const foer = ramme.igjen;
    const lister = finn();
    const verdi = { lister, pris: foer - ramme.igjen };
    if (!ramme.begrenset) this.#husket.husk(noekkel, { verdi, tyngde: 1 + lister.length });
    return lister;
  }

  #finnLister(ord: Ord, ramme: Arbeidsramme, valg: Ordvalg): readonly Ordliste[] {
    const ut = this.#listerFor(this.#former(ord, valg.iSammensetning), ramme, valg.pris);
    if (!valg.prefiks) return ut;
    for (const liste of this.#segmenter.medBegynnelse(ord.form)) {
      const her = { liste, form: ord.form, moete: MOETER[1] };
      if (!ramme.ta(PRIS.oppslag) || !ramme.ta(radene(her) * valg.pris)) break;
      ut.push(her);
    }
    return ut;
  }

  /** @param pris of a row. */
  #listerFor(former: ReadonlyMap<string, Moete>, ramme: Arbeidsramme, pris: number): Ordliste[] {
    const ut: Ordliste[] = [];
    for (const [form, moete] of former) {
      if (!ramme.ta(this.#segmenter.antall * PRIS.oppslag)) return ut;
      for (const liste of this.#segmenter.finn(form)) {
        const her = { liste, form, moete };
        if (ramme.ta(radene(her) * pris)) ut.push(her);
      }
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
}
