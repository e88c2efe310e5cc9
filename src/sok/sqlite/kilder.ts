import type { Setninger } from '../../lager/setninger.ts';
import type { Ord } from '../norsk/analyse.ts';
import { MOETER, RANG_AV_NUMMER, rang, FELT, type Moete } from '../rang.ts';
import type { Ledd } from '../sporring/sporretre.ts';
import { medLedd, medStamme } from './formliste.ts';
import { finnFrase, raderMedAlle, type Ordliste } from './frase.ts';
import { Postleser } from './postliste.ts';
import type { Samler } from './samler.ts';
import { nummerord, SKRITT_OVER_SKILLE } from './segmentbygger.ts';
import type { Segmentleser } from './segmentleser.ts';
import { besteFelt } from './sted.ts';

/** What meets a part of a query: how many rows at most, and the rows themselves when they are asked for. */
export interface Kilde {
  readonly hoyst: number;
  readonly les: (samler: Samler) => void;
}

/** The ranks of a meeting by 1 + the field's number. */
const RANGER: Readonly<Record<Moete, readonly number[]>> = {
  form: [0, ...FELT.map((felt) => rang('form', felt))],
  stamme: [0, ...FELT.map((felt) => rang('stamme', felt))],
  ledd: [0, ...FELT.map((felt) => rang('ledd', felt))],
};

const antallI = (lister: readonly Ordliste[]): number =>
  lister.reduce((sum, { liste }) => sum + new Postleser(liste.data).antall, 0);

function lesOrd(lister: readonly Ordliste[], medNavn: boolean, samler: Samler): void {
  const felt = besteFelt(medNavn);
  for (const { liste, moete } of lister) {
    const ranger = RANGER[moete];
    const leser = new Postleser(liste.data);
    while (leser.neste()) {
      const her = felt[leser.steder] ?? 0;
      if (her !== 0) samler.sett(leser.rad, ranger[her] ?? 0);
    }
  }
}

/** Finds out which lists a part of a query is met by. */
export class Kildefinner {
  readonly #sql: Setninger;
  readonly #segmenter: Segmentleser;

  constructor(sql: Setninger, segmenter: Segmentleser) {
    this.#sql = sql;
    this.#segmenter = segmenter;
  }

  finn(ledd: Ledd, medNavn: boolean): readonly Kilde[] {
    if (ledd.art === 'tekst') return [this.#tekst(ledd.ord, medNavn, ledd)];
    return [
      ...ledd.nummer.noekler.map((noekler) => this.#nummer(noekler)),
      ...ledd.fraser.filter((ord) => ord.length > 0).map((ord) => this.#tekst(ord, medNavn)),
    ];
  }

  #tekst(
    ord: readonly Ord[],
    medNavn: boolean,
    valg: { readonly prefiks: boolean; readonly iSammensetning: boolean } = {
      prefiks: false,
      iSammensetning: false,
    },
  ): Kilde {
    const alle = ord.map((et, i) => ({
      lister: this.#lister(et, {
        prefiks: valg.prefiks && i === ord.length - 1,
        iSammensetning: valg.iSammensetning && ord.length === 1,
      }),
      skritt: et.etterSkille ? SKRITT_OVER_SKILLE : 1,
    }));
    const hoyst = Math.min(...alle.map(({ lister }) => antallI(lister)));
    const [eneste] = alle;
    return {
      hoyst,
      les: (samler) => {
        if (eneste !== undefined && alle.length === 1) lesOrd(eneste.lister, medNavn, samler);
        else if (hoyst > 0) finnFrase(alle, medNavn, (rad, her) => samler.sett(rad, her));
      },
    };
  }

  /** The forms that a word may be met by, each by its best meeting. */
  #lister(
    ord: Ord,
    valg: { readonly prefiks: boolean; readonly iSammensetning: boolean },
  ): readonly Ordliste[] {
    const former = new Map<string, Moete>();
    if (valg.iSammensetning) for (const form of medLedd(this.#sql, ord.stamme)) former.set(form, 'ledd');
    for (const form of medStamme(this.#sql, ord.stamme)) former.set(form, 'stamme');
    former.set(ord.form, 'form');
    const lister = [...former].flatMap(([form, moete]) =>
      this.#segmenter.finn(form).map((liste) => ({ liste, moete })),
    );
    if (!valg.prefiks) return lister;
    const begynnelser = [...this.#segmenter.medBegynnelse(ord.form)];
    return [...lister, ...begynnelser.map((liste) => ({ liste, moete: MOETER[1] }))];
  }

  #nummer(noekler: readonly string[]): Kilde {
    const lister = noekler.map((noekkel) =>
      this.#segmenter.finn(nummerord(noekkel)).map((liste) => ({ liste, moete: MOETER[0] })),
    );
    return {
      hoyst: Math.min(...lister.map(antallI)),
      les: (samler) => {
        for (const rad of raderMedAlle(lister)) samler.sett(rad, RANG_AV_NUMMER);
      },
    };
  }
}
