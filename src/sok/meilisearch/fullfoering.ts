import { ordI } from '../norsk/analyse.ts';
import { fold } from '../norsk/fold.ts';
import type { Forslag } from '../sokemotor.ts';
import { lesSporring } from '../sporring/les-sporring.ts';
import { kod, kodVerdi } from './kod.ts';
import { mengdefilter, type Leser } from './leser.ts';
import { ENHET, lesTilbud, navnebegynnelse, ORGANISASJON, saksnummerbegynnelse } from './tilbud.ts';
import { sitert } from './uttrykk.ts';

/** Case numbers have at most so many digits more than have been typed. */
const FLEST_SIFRE_TIL = 4;

type Finner = (tekst: string, antall: number, filter: readonly string[]) => Promise<readonly Forslag[]>;

/** Completes what is being typed, from values that live entries hold, never from a person's name. */
export class Fullfoering {
  readonly #leser: Leser;

  constructor(leser: Leser) {
    this.#leser = leser;
  }

  async forslag(
    tekst: string,
    { antall, virksomhet }: { antall: number; virksomhet?: string },
  ): Promise<readonly Forslag[]> {
    const filter = virksomhet === undefined ? [] : [`virksomhet = ${sitert(kodVerdi(virksomhet))}`];
    const finnere: readonly Finner[] = [
      (...alt) => this.#saksnumre(...alt),
      (...alt) => this.#ord(...alt),
      (...alt) => this.#navn(ENHET, 'enhet', 1, ...alt),
      (...alt) => this.#navn(ORGANISASJON, 'organisasjon', 2, ...alt),
    ];
    const lister = await Promise.all(finnere.map((finn) => finn(tekst, antall, filter)));
    // Round by round, so that no kind crowds out the others.
    const ut: Forslag[] = [];
    for (let runde = 0; ut.length < antall && lister.some((liste) => liste.length > runde); runde++) {
      for (const liste of lister) {
        const forslag = liste[runde];
        if (forslag !== undefined && ut.length < antall) ut.push(forslag);
      }
    }
    return ut;
  }

  async #saksnumre(tekst: string, antall: number, filter: readonly string[]): Promise<readonly Forslag[]> {
    const treff = /^\s*(?:sak\s*)?((?:19|20)\d\d)\s*\/\s*0*(\d{1,7})\s*$/iu.exec(tekst);
    const sifre = treff?.[2] ?? '';
    if (Number(sifre) === 0) return [];
    const saksaar = Number(treff?.[1]);
    const lister = await Promise.all(
      Array.from({ length: FLEST_SIFRE_TIL + 1 }, (_, til) =>
        this.#leser.begynnelser('tilbud', saksnummerbegynnelse(saksaar, sifre, sifre.length + til), filter),
      ),
    );
    return lister
      .flatMap((liste) =>
        liste
          .map(({ verdi }) => lesTilbud(verdi).vist)
          .sort((a, b) => a.localeCompare(b, 'nb', { numeric: true })),
      )
      .slice(0, antall)
      .map((vist) => ({ tekst: vist, art: 'saksnummer' }));
  }

  /** The last word completed, from entries that have all that was written before it. */
  async #ord(tekst: string, antall: number, filter: readonly string[]): Promise<readonly Forslag[]> {
    const siste = ordI(tekst).at(-1);
    if (siste === undefined || siste.slutt !== tekst.length) return [];
    if (siste.form.length < 2 && siste.start === 0) return [];
    const foer = tekst.slice(0, siste.start);
    const tre = lesSporring(foer);
    const sammen = tre.uleselig ? filter : [...mengdefilter(tre, false), ...filter];
    const funnet = await this.#leser.begynnelser('ord', kod(siste.form), sammen);
    return funnet
      .map(({ verdi, antall: her }) => ({ ...lesTilbud(verdi), antall: her }))
      .sort((a, b) => b.antall - a.antall || (a.skrevet < b.skrevet ? -1 : 1))
      .slice(0, antall)
      .map(({ vist }) => ({ tekst: foer + vist, art: 'tittel' }));
  }

  async #navn(
    art: typeof ENHET | typeof ORGANISASJON,
    somArt: 'enhet' | 'organisasjon',
    kortest: number,
    tekst: string,
    antall: number,
    filter: readonly string[],
  ): Promise<readonly Forslag[]> {
    const begynnelse = fold(tekst.trim());
    if (begynnelse.length < kortest) return [];
    const funnet = await this.#leser.begynnelser('tilbud', navnebegynnelse(art, begynnelse), filter);
    const antallene = new Map<string, number>();
    for (const { verdi, antall: her } of funnet) {
      const { vist } = lesTilbud(verdi);
      antallene.set(vist, Math.max(her, antallene.get(vist) ?? 0));
    }
    return [...antallene]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, antall)
      .map(([vist]) => ({ tekst: vist, art: somArt }));
  }
}
