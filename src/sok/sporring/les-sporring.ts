import { ordI, type Ord } from '../norsk/analyse.ts';
import { erBindeord, erSmaaord, leksemFor } from '../norsk/ordbok.ts';
import { helVeiMedPunktum } from '../norsk/veinavn-med-punktum.ts';
import { visningAv } from '../nummer/lesning.ts';
import { erSaksnummer, lesNummer, somNummer, type Nummer } from '../nummer.ts';
import { lesDeltTall, type Delttall } from './delt-tall.ts';
import { lesFastUttrykk, type FastUttrykk } from './faste-uttrykk.ts';
import { liknerSyntaks } from './likner-syntaks.ts';
import { medPartikkel } from './partikkelverb.ts';
import {
  enkeltord,
  erBindeledd,
  skrevne,
  type Ledd,
  type Nummerledd,
  type Sporretre,
  type Tekstledd,
} from './sporretre.ts';
import { somSporsmaal } from './sporsmaal.ts';
import { tillagt } from './tillagt.ts';

export { forklar } from './forklar.ts';

/** So many parts are read, and so many words in all: longer queries are pasted texts, and cost an engine in proportion to their length. */
export const FLEST_DELER = 32;
export const FLEST_ORD = 64;
/** So many other ways to meet what was written are added to a whole query. */
export const FLEST_TILLAGT = 32;

const SITAT = '"“”„«»';
const BIT = new RegExp(`[^\\s${SITAT}]+`, 'uy');
const BEGYNNER_ORD = /[\p{L}\p{N}]/u;
/** What a minus may stand right after: within «58/62-garasje» and «17. mai-komiteen» it is a hyphen. */
const FORAN_MINUS = /[\s({[]$/u;
/** «Plan -og byggesak»: a hyphen on the wrong side of its space. */
const BINDESTREK_OG = /-(?:og|eller)(?![\p{L}\p{N}])/iuy;
const ETTER_ORDET = /[^\p{L}\p{N}\p{M}*]+$/u;
const MED_PUNKTUM = /(?:v|pl)\.,?$/iu;
const PREFIKS = /[\p{L}\p{N}\p{M}]\*+$/u;
const ELLER = new Set(['OR', 'ELLER']);

function nummerledd(nummer: Nummer): Nummerledd {
  const skrevet = nummer.skrevet.trim();
  const fraser = [...new Set([skrevet, ...nummer.fraser])].map((tekst) => ordI(tekst));
  return { art: 'nummer', nummer, fraser, skrevet };
}

/** «"2026/123"»: as it stands on the entry, and in a text. Others in quotation marks are text: «"58/62"», «"sak 12"». */
function sitertNummer(sitat: string): Nummerledd | undefined {
  const nummer = lesNummer(sitat.trim(), 0);
  if (nummer === undefined || nummer.skrevet !== sitat.trim()) return undefined;
  const lesninger = nummer.lesninger.filter((en) => erSaksnummer(en) && visningAv(en) !== undefined);
  if (lesninger.length === 0) return undefined;
  return { ...nummerledd(somNummer({ skrevet: nummer.skrevet, lesninger })), fraser: [ordI(nummer.skrevet)] };
}

/** What a compound that is written apart is made of, and one with a hyphen. */
const KAN_VAERE_DEL = /^\p{L}{3,}$/u;
const MED_BINDESTREK = /^\p{L}+(?:[-\u2010\u2011]\p{L}+)+$/u;

/** The end of the last word that there is room for; what follows it is not read. */
const kuttet = (skrevet: string, ord: readonly Ord[]): string => skrevet.slice(0, ord.at(-1)?.slutt ?? 0);

/** Reads a query from one end to the other. */
class Leser {
  readonly #q: string;
  readonly #iDag: string | undefined;
  readonly #krav: Ledd[][] = [];
  readonly #uten: Ledd[] = [];
  readonly #ikkeLest: string[] = [];
  readonly #somTekst: string[] = [];
  #ord = 0;
  #tillagt = 0;
  /** An OR that waits for what comes after it, as it was written. */
  #eller: string | undefined;

  constructor(q: string, iDag: string | undefined) {
    this.#q = q;
    this.#iDag = iDag;
  }

  les(): Sporretre {
    let i = 0;
    while (i < this.#q.length) {
      if (this.#erFullt()) {
        const rest = this.#q.slice(i);
        if (BEGYNNER_ORD.test(rest)) this.#ikkeLest.push(rest.trim());
        break;
      }
      i = this.#lesDel(i);
    }
    this.#ellerSomTekst();
    return {
      krav: somSporsmaal(this.#krav),
      uten: this.#uten,
      uleselig: this.#krav.length === 0 && this.#uten.length === 0 && this.#q.trim() !== '',
      ...(this.#iDag !== undefined && { iDag: this.#iDag }),
      ...(this.#ikkeLest.length > 0 && { ikkeLest: this.#ikkeLest }),
      ...(this.#somTekst.length > 0 && { somTekst: [...new Set(this.#somTekst)] }),
    };
  }

  #erFullt(): boolean {
    const deler = skrevne(this.#krav.flat()).length + skrevne(this.#uten).length;
    return deler >= FLEST_DELER || this.#ord >= FLEST_ORD;
  }

  /** @returns where the next part begins. */
  #lesDel(fra: number): number {
    const tegn = this.#tegn(fra);
    const minus = tegn === '-' && this.#erMinus(fra);
    const start = minus ? fra + 1 : fra;
    const foerste = this.#tegn(start);
    const sitat = foerste !== '' && SITAT.includes(foerste);
    if (!sitat && !BEGYNNER_ORD.test(foerste)) {
      if (!minus && liknerSyntaks(tegn)) this.#somTekst.push(tegn);
      return fra + Math.max(1, tegn.length);
    }
    if (sitat) return this.#lesSitat(start, minus);
    const nummer = lesNummer(this.#q, start, this.#iDag);
    if (nummer !== undefined) {
      const ledd = nummerledd(nummer);
      this.#ord += Math.max(1, ledd.fraser[0]?.length ?? 1);
      this.#taMed(ledd, minus);
      return start + nummer.skrevet.length;
    }
    const delt = lesDeltTall(this.#q, start);
    const fast = minus ? undefined : lesFastUttrykk(this.#q, start);
    // «TEK17» has a name, too; «fv 614» is more than «fv».
    if (delt !== undefined && delt.skrevet.length > (fast?.skrevet.length ?? 0)) {
      this.#lesDelt(delt, minus);
      return start + delt.skrevet.length;
    }
    if (fast !== undefined) {
      this.#lesFast(fast);
      return start + fast.skrevet.length;
    }
    BIT.lastIndex = start;
    const bit = BIT.exec(this.#q)?.[0] ?? foerste;
    if (!minus && ELLER.has(bit)) this.#lesEller(bit);
    else this.#lesOrd(bit, minus);
    return start + bit.length;
  }

  #erMinus(plass: number): boolean {
    BINDESTREK_OG.lastIndex = plass;
    if (BINDESTREK_OG.test(this.#q)) return false;
    return plass === 0 || FORAN_MINUS.test(this.#q.charAt(plass - 1));
  }

  #tegn(plass: number): string {
    const kode = this.#q.codePointAt(plass);
    return kode === undefined ? '' : String.fromCodePoint(kode);
  }

  #lesSitat(fra: number, minus: boolean): number {
    let slutt = fra + 1;
    while (slutt < this.#q.length && !SITAT.includes(this.#q.charAt(slutt))) slutt += 1;
    if (slutt === this.#q.length) {
      // Without an end the quotation mark is text, and the words after it stand by themselves.
      this.#somTekst.push(this.#q.charAt(fra));
      return fra + 1;
    }
    const sitat = this.#q.slice(fra + 1, slutt);
    const ledd = this.#tekstledd(sitat, { sitert: true, minus });
    if (ledd !== undefined) this.#taMed(sitertNummer(sitat) ?? ledd, minus);
    return slutt + 1;
  }

  /** Any way that it may stand in a text is a hit. */
  #lesDelt({ samlet, andre }: Delttall, minus: boolean): void {
    const ledd = this.#tekstledd(samlet, { sitert: false, minus });
    if (ledd === undefined) return;
    this.#taMed(ledd, minus);
    this.#leggVed(
      minus ? this.#uten : this.#krav.at(-1),
      andre.map((skrevet) => tillagt(skrevet)),
    );
  }

  /** Other ways to meet what was just read. They were not written, and cost nothing of what is read. */
  #leggVed(gruppe: Ledd[] | undefined, andre: readonly Tekstledd[]): void {
    const nye = andre.slice(0, FLEST_TILLAGT - this.#tillagt);
    this.#tillagt += nye.length;
    gruppe?.push(...nye);
  }

  /** By any of its names; a way of saying something also by its words, wherever they stand. */
  #lesFast({ skrevet, andre, talemaate }: FastUttrykk): void {
    if (talemaate && this.#eller === undefined) {
      const fra = this.#krav.length;
      for (const [bit] of skrevet.matchAll(/\S+/gu)) this.#lesOrd(bit, false);
      for (const gruppe of this.#krav.slice(fra)) if (!erBindeledd(gruppe)) this.#leggVed(gruppe, andre);
      return;
    }
    const ledd = this.#tekstledd(skrevet, { sitert: false, minus: false });
    if (ledd === undefined) return;
    this.#taMed(ledd, false);
    this.#leggVed(this.#krav.at(-1), andre);
  }

  #lesEller(skrevet: string): void {
    if (this.#krav.length > 0 && this.#eller === undefined) this.#eller = skrevet;
    else {
      this.#somTekst.push(skrevet);
      this.#lesOrd(skrevet, false);
    }
  }

  #lesOrd(bit: string, minus: boolean): void {
    if (liknerSyntaks(bit)) this.#somTekst.push(bit);
    const ledd = this.#tekstledd(bit.replace(ETTER_ORDET, ''), { sitert: false, minus });
    if (ledd === undefined) return;
    this.#taMed(ledd, minus);
    if (ledd.ord.length > 1 && MED_BINDESTREK.test(ledd.skrevet))
      this.#leggVed(minus ? this.#uten : this.#krav.at(-1), [
        tillagt(ledd.skrevet.replaceAll(/\P{L}/gu, '')),
      ]);
    else if (MED_PUNKTUM.test(bit) && ledd.ord.length === 1) this.#lesKortVei(ledd, minus);
    else if (!minus) {
      this.#lesPartikkel(ledd);
      this.#lesMedForrige(ledd);
    }
  }

  /** «Lyngv.»: also the road's name in full. */
  #lesKortVei({ ord: [ord] }: Tekstledd, minus: boolean): void {
    const hel = ord?.form === 'pl' ? 'plassen' : helVeiMedPunktum(ord?.form ?? '');
    if (hel !== undefined) this.#leggVed(minus ? this.#uten : this.#krav.at(-1), [tillagt(hel)]);
  }

  /** «skjenke bevilling»: also the compound that was written apart. What binds is in none. */
  #lesMedForrige(ledd: Tekstledd): void {
    const [foran, her] = this.#krav.slice(-2).map((gruppe) => enkeltord(gruppe)?.ord[0]?.form ?? '');
    if (ledd.prefiks || foran === undefined || her === undefined) return;
    if (![foran, her].every((form) => KAN_VAERE_DEL.test(form) && !erSmaaord(form) && !erBindeord(form)))
      return;
    const ett = [tillagt(foran + her, 'stille')];
    for (const gruppe of this.#krav.slice(-2)) this.#leggVed(gruppe, ett);
  }

  /**
   * «legge ned skolen», «legge skolen ned»: also what a title says in one word. One that the lexicon does not know («påsøke») need not be said,
   * and «går på», both of which bind, is none.
   */
  #lesPartikkel({ ord, prefiks }: Tekstledd): void {
    const [partikkel] = ord;
    if (prefiks || ord.length !== 1 || partikkel === undefined) return;
    for (const gruppe of this.#krav.slice(-3, -1).reverse()) {
      const verb = enkeltord(gruppe)?.ord[0]?.form ?? '';
      const ett = erBindeord(verb) && erBindeord(partikkel.form) ? [] : medPartikkel(verb, partikkel.form);
      if (ett.length === 0) continue;
      const andre = ett.map((skrevet) =>
        tillagt(skrevet, leksemFor(skrevet) === undefined ? 'stille' : true),
      );
      this.#leggVed(gruppe, andre);
      const her = this.#krav.at(-1);
      if (her !== undefined && !erBindeledd(her)) this.#leggVed(her, andre);
      return;
    }
  }

  #tekstledd(
    skrevet: string,
    { sitert, minus }: { readonly sitert: boolean; readonly minus: boolean },
  ): Tekstledd | undefined {
    const alle = ordI(skrevet);
    if (alle.length === 0) return undefined;
    const ord = alle.slice(0, FLEST_ORD - this.#ord);
    this.#ord += ord.length;
    const helt = ord.length === alle.length;
    if (!helt) this.#ikkeLest.push(skrevet.slice(alle[ord.length]?.start ?? 0));
    const prefiks = !sitert && helt && PREFIKS.test(skrevet);
    return {
      art: 'tekst',
      ord,
      prefiks,
      sitert,
      iSammensetning: !sitert && !prefiks && !minus,
      skrevet: helt ? skrevet : kuttet(skrevet, ord),
    };
  }

  #taMed(ledd: Ledd, minus: boolean): void {
    if (minus) {
      this.#ellerSomTekst();
      this.#uten.push(ledd);
      return;
    }
    const forrige = this.#krav.at(-1);
    if (this.#eller !== undefined && forrige !== undefined) forrige.push(ledd);
    else this.#krav.push([ledd]);
    this.#eller = undefined;
  }

  /** An OR without anything after it is a word. */
  #ellerSomTekst(): void {
    const skrevet = this.#eller;
    if (skrevet === undefined) return;
    this.#eller = undefined;
    this.#somTekst.push(skrevet);
    if (this.#erFullt()) this.#ikkeLest.push(skrevet);
    else this.#lesOrd(skrevet, false);
  }
}

/**
 * Reads a query. It never throws: words, "phrases", -without, prefix* and OR mean what they mean, numbers, properties and dates are
 * recognised however they are written, and anything else is text or nothing. Which groups are required, {@link krevde} says. The first
 * {@link FLEST_DELER} parts are read; what is not is named.
 *
 * @param iDag the Oslo date that «i går» is counted from; without it, that is words.
 */
export const lesSporring = (q: string, iDag?: string): Sporretre => new Leser(q, iDag).les();

/**
 * Reads a few queries for nothing. The patterns that numbers are read by are compiled on their second use, once for Latin letters and once for
 * all others: that takes longer than all the rest of the reading.
 */
export function varmOppLesing(): void {
  for (const q of ['søknad', 'план']) for (let i = 0; i < 4; i++) lesSporring(`${q} ${q}-${i}`);
}
