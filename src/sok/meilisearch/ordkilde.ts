import { ordI } from '../norsk/analyse.ts';
import { begynnerEtOrd, somEn } from '../navneform.ts';
import { Ordforraad } from '../rettskriving/ordforraad.ts';
import { kod } from './kod.ts';
import type { Leser } from './leser.ts';
import { ER_POST } from './tilstand.ts';
import { kanTilbys, lesNavn, lesOrd, SKILLE, type Navneart, type Tilbud } from './tilbud.ts';
import { sitert } from './uttrykk.ts';

interface Forraad {
  /** In the order of their forms. */
  readonly ord: readonly Tilbud[];
  readonly ordforraad: Ordforraad;
  /** The commonest first. */
  readonly navn: readonly (Tilbud & { readonly art: Navneart })[];
}

/** While an export changes the index many times a second, at most this part of the time goes to reading its words again. */
const ANDEL = 1 / 20;
/** Words that are looked at when one is completed. */
const KANDIDATER = 40;

/** The words of a text that are kept at all. */
const ordeneI = (tekst: string): readonly string[] =>
  ordI(tekst).flatMap(({ form }) => (kanTilbys(form) ? [form] : []));

const sammenlign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const vanligst = (a: Tilbud, b: Tilbud): number => b.antall - a.antall || sammenlign(a.form, b.form);

/**
 * The words, units and organisations that entries hold, kept in memory: no person's name is among them. They may be some
 * seconds old; what is given out has been asked for again, and is held by an entry at this moment.
 */
export class Ordkilde {
  readonly #leser: Leser;
  #versjon = '';
  #lest = { ved: 0, tok: 0 };
  #forraad: Promise<Forraad> | undefined;

  constructor(leser: Leser) {
    this.#leser = leser;
  }

  /** @param versjon the index's, as it is now. */
  async ordforraad(versjon: string): Promise<Ordforraad> {
    return (await this.#hent(versjon)).ordforraad;
  }

  /** Of some texts, those whose words are all held by entries at this moment, of the words that are known. */
  async levende(tekster: readonly string[], ordforraad: Ordforraad): Promise<ReadonlySet<string>> {
    const kjente = tekster.flatMap(ordeneI).filter((form) => ordforraad.slaaOpp(form) !== undefined);
    const former = [...new Set(kjente)];
    const svar = await this.#leser.spoer(
      former.map((form) => ({ filter: [ER_POST, `ord STARTS WITH ${sitert(`${kod(form)}${SKILLE}`)}`] })),
    );
    const borte = new Set(former.filter((_, i) => svar[i]?.totalHits === 0));
    return new Set(tekster.filter((tekst) => ordeneI(tekst).every((form) => !borte.has(form))));
  }

  /** Words that begin so, of entries that pass the filter, the commonest first. */
  async ord(begynnelse: string, filter: readonly string[], versjon: string): Promise<readonly Tilbud[]> {
    const { ord } = await this.#hent(versjon);
    let [fra, til] = [0, ord.length];
    while (fra < til) {
      const midt = (fra + til) >>> 1;
      if (sammenlign(ord[midt]?.form ?? '', begynnelse) < 0) fra = midt + 1;
      else til = midt;
    }
    let slutt = fra;
    while (ord[slutt]?.form.startsWith(begynnelse) === true) slutt += 1;
    const vanligste = ord.slice(fra, slutt).sort(vanligst).slice(0, KANDIDATER);
    return this.#levende('ord', vanligste, filter);
  }

  /** Names with a word that begins so, of entries that pass the filter, the commonest first. */
  async navn(
    art: Navneart,
    begynnelse: string,
    filter: readonly string[],
    versjon: string,
  ): Promise<readonly Tilbud[]> {
    const { navn } = await this.#hent(versjon);
    const funnet: Tilbud[] = [];
    for (const et of navn) {
      if (et.art === art && begynnerEtOrd(et.form, begynnelse)) funnet.push(et);
      if (funnet.length >= KANDIDATER) break;
    }
    return this.#levende('navn', funnet, filter);
  }

  async #levende(
    felt: 'ord' | 'navn',
    tilbud: readonly Tilbud[],
    filter: readonly string[],
  ): Promise<readonly Tilbud[]> {
    if (tilbud.length === 0) return [];
    const svar = await this.#leser.spoer(
      tilbud.map(({ verdi }) => ({ filter: [...filter, `${felt} = ${sitert(verdi)}`] })),
    );
    const levende = tilbud
      .map((et, i) => ({ ...et, antall: svar[i]?.totalHits ?? 0 }))
      .filter(({ antall }) => antall > 0)
      .sort(vanligst);
    return somEn(levende);
  }

  #hent(versjon: string): Promise<Forraad> {
    const { ved, tok } = this.#lest;
    const gammelt = versjon !== this.#versjon && performance.now() - ved > tok / ANDEL;
    if (this.#forraad === undefined || gammelt) {
      this.#versjon = versjon;
      this.#forraad = this.#les();
      this.#forraad.catch(() => {
        this.#forraad = undefined;
      });
    }
    return this.#forraad;
  }

  async #les(): Promise<Forraad> {
    const start = performance.now();
    const [svar] = await this.#leser.spoer([{ filter: [ER_POST], facets: ['ord', 'navn'] }]);
    const { ord = {}, navn = {} } = svar?.facetDistribution ?? {};
    const lest = Object.entries(ord).map(lesOrd);
    const forraad = {
      ord: lest.toSorted((a, b) => sammenlign(a.form, b.form)),
      ordforraad: new Ordforraad(lest),
      navn: Object.entries(navn).map(lesNavn).sort(vanligst),
    };
    this.#lest = { ved: performance.now(), tok: performance.now() - start };
    return forraad;
  }
}
