import type { Setninger } from '../../../lager/setninger.ts';
import { PRIS, type Arbeidsramme } from './arbeidsramme.ts';
import type { Ord } from '../../norsk/analyse.ts';
import { RANG_AV_NUMMER, rang, FELT, type Moete } from '../../rang.ts';
import type { Ledd, Tekstledd } from '../../sporring/sporretre.ts';
import { raderMedOrdene, type Fraseord, type Ordliste } from './frase.ts';
import { frasekilde } from './frasekilde.ts';
import type { Kilde, Ranger } from './kilde.ts';
import { antallI, Ordoppslag, type Ordvalg } from './ordoppslag.ts';
import { lesHode } from '../lister/postliste.ts';
import { nummerord, SKRITT_OVER_SKILLE } from '../lister/segmentbygger.ts';
import type { Segmentleser } from '../lister/segmentleser.ts';
import { besteFelt } from '../lister/sted.ts';

/** 1 + the rank of a meeting by set of places; 0 where none of them may be read. */
function lagRanger(medNavn: boolean): Ranger {
  const ved = (moete: Moete): Uint8Array => {
    const ranger = [0, ...FELT.map((felt) => 1 + rang(moete, felt))];
    return besteFelt(medNavn).map((felt) => ranger[felt] ?? 0);
  };
  return { form: ved('form'), stamme: ved('stamme'), ledd: ved('ledd') };
}

const ranger = { med: lagRanger(true), uten: lagRanger(false) };
const somStamme = ({ stamme, ledd }: Ranger): Ranger => ({ form: stamme, stamme, ledd });
const mentRanger = { med: somStamme(ranger.med), uten: somStamme(ranger.uten) };

/** Meets nothing: there was no room for it. */
const INGEN: Kilde = { hoyst: 0, les: () => undefined };

/** What meets a single word. */
function ordkilde(lister: readonly Ordliste[], rangVed: Ranger): Kilde {
  const les: Kilde['les'] = (samler, blant) => {
    for (const { liste, moete } of lister) samler.settListe(liste, rangVed[moete], blant);
  };
  return { hoyst: antallI(lister), les, ord: { lister, rangVed } };
}

/** Finds out which lists a part of a query is met by. */
export class Kildefinner {
  readonly #segmenter: Segmentleser;
  readonly #oppslag: Ordoppslag;

  constructor(sql: Setninger, segmenter: Segmentleser) {
    this.#segmenter = segmenter;
    this.#oppslag = new Ordoppslag(sql, segmenter);
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
    valg: Omit<Ordvalg, 'pris'> & Pick<Tekstledd, 'tillagt'> = { prefiks: false, iSammensetning: false },
  ): Kilde {
    const svakt = valg.tillagt === 'talemaate';
    const [foerste, ...flere] = ord;
    if (foerste === undefined) return INGEN;
    if (flere.length === 0) {
      const lister = this.#oppslag.ordets(foerste, ramme, { ...valg, pris: 1 });
      return ordkilde(lister, (svakt ? mentRanger : ranger)[medNavn ? 'med' : 'uten']);
    }
    const kilde = frasekilde({ ord: this.#frase(ord, ramme, valg.prefiks), medNavn, svakt });
    return kilde.hoyst === 0 ? INGEN : kilde;
  }

  /** What a phrase is read by: pairs where there are such, which say where both their words are, and words. */
  #frase(ord: readonly Ord[], ramme: Arbeidsramme, prefiks: boolean): readonly Fraseord[] {
    // A word that stands in the phrase several times has the same lists each time, and they are read once.
    const kjente = new Map<string, readonly Ordliste[]>();
    const enGang = <T extends readonly Ordliste[] | undefined>(
      noekkel: string,
      finn: () => T,
    ): T | readonly Ordliste[] => {
      const lister = kjente.get(noekkel) ?? finn();
      if (lister !== undefined) kjente.set(noekkel, lister);
      return lister;
    };
    const ut: Fraseord[] = [];
    let [sted, forrige, lestIPar] = [0, 0, false];
    ord.forEach((et, i) => {
      if (i > 0) sted += et.etterSkille ? SKRITT_OVER_SKILLE : 1;
      const neste = ord[i + 1];
      const erBegynnelse = (nr: number): boolean => prefiks && nr === ord.length - 1;
      const par =
        neste === undefined || neste.etterSkille || erBegynnelse(i + 1)
          ? undefined
          : enGang(`${et.form} ${neste.form}`, () => this.#oppslag.paret(et, neste, ramme));
      const erLest = lestIPar && par === undefined;
      lestIPar = par !== undefined;
      if (erLest) return;
      const valg = { prefiks: erBegynnelse(i), iSammensetning: false, pris: PRIS.iFrase };
      const lister =
        par ?? enGang(`${et.form} ${et.stamme} ${valg.prefiks}`, () => this.#oppslag.ordets(et, ramme, valg));
      ut.push({ lister, skritt: sted - forrige });
      forrige = sted;
    });
    return ut;
  }

  /** When the index has changed. */
  glem(): void {
    this.#oppslag.glem();
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
        for (const rader of raderMedOrdene(lister)) samler.settAlle(rader, RANG_AV_NUMMER);
      },
    };
  }
}
