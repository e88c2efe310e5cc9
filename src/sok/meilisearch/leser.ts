import type { Meilisearch, SearchParams } from 'meilisearch';
import { z } from 'zod';
import { SokUtilgjengelig, type Sokehelse, type Sokesvar, type Sporring } from '../sokemotor.ts';
import { forklar, lesSporring } from '../sporring/les-sporring.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import { idFra, nrFor, tokenerFra } from './dokument.ts';
import { FASETTER, filterUten, filtreI, somFasetter, type Fasett } from './filter.ts';
import { SKJEMA } from './innstillinger.ts';
import { lagLeseklient, SOKEFRIST, spoer, type Meilitilkobling } from './klient.ts';
import { mengde } from './moetesteder.ts';
import { lagSluse } from './sluse.ts';
import { rangAv, rangeringAv, trinn, type Rangering } from './rangering.ts';
import { ER_POST, ER_TILSTAND, erForfalt, erNavnSokbare, lesTilstand, type Tilstand } from './tilstand.ts';
import { eller, ikke, sitert, somFilter, type Uttrykk } from './uttrykk.ts';

/** So many hits are fetched and put in order by their tokens; of more, the server is asked step by step. */
const FLEST_I_MINNET = 1_000;
/** Steps asked for at a time, and at most. */
const TRINN_OM_GANGEN = 6;
const FLEST_TRINN = 60;

/** Asked of the server at a time, and how long others may wait for their turn. */
const SLUSE = { plasser: 8, ventetid: 8_000 };

const NYESTE = ['dato:desc', 'plass:desc', 'virksomhet:asc'];
const ORDEN = {
  // Of a query without words nothing is more relevant than anything else.
  relevans: NYESTE,
  nyeste: NYESTE,
  eldste: ['dato:asc', 'plass:asc', 'virksomhet:desc'],
  publisert: ['publisert:desc', ...NYESTE],
};
const IDFELT = ['virksomhet', 'plass'];

const svarskjema = z.object({
  hits: z.array(z.unknown()),
  totalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).default({}),
});
export type Delsvar = z.infer<typeof svarskjema>;
const svarliste = z.object({ results: z.array(svarskjema) });

/** One of the searches that are asked together. */
export type Delsporring = Pick<SearchParams, 'sort' | 'facets' | 'attributesToRetrieve'> & {
  readonly filter: readonly string[];
  readonly page?: number;
  readonly hitsPerPage?: number;
};

/** What a search needs to know of the index first. */
export interface Stand {
  readonly tilstand: Tilstand;
  readonly navnSokbare: boolean;
}

/** What the journal says of the index. */
export interface Journalstand {
  /** Entries that the index has not been told of yet. */
  readonly etterslep: () => Promise<readonly string[]>;
  /** The last line of the outbox that it has been told of. */
  readonly kvittert: () => Promise<number>;
}

/** How the server is asked, by all readers of an index. */
interface Tilgang {
  readonly klient: Meilisearch;
  readonly indeks: string;
  readonly journalen: Journalstand;
  readonly gjennomSlusen: ReturnType<typeof lagSluse>;
}

export const lagLeser = (til: Meilitilkobling, journalen: Journalstand): Leser =>
  new Leser({ klient: lagLeseklient(til), indeks: til.indeks, journalen, gjennomSlusen: lagSluse(SLUSE) });

/** Reads the index. Everything goes by filters on tokens: sets are exact, and no limit of the server's text search applies. */
export class Leser {
  readonly #tilgang: Tilgang;
  /** How much longer the server may work for this reader, in milliseconds. */
  #igjen: number;

  constructor(tilgang: Tilgang, igjen = Infinity) {
    this.#tilgang = tilgang;
    this.#igjen = igjen;
  }

  /** The same, for one search: its requests share the time that the server is given. */
  forEttSok(): Leser {
    return new Leser(this.#tilgang, SOKEFRIST);
  }

  /** Several searches of one moment, in one request. */
  async spoer(deler: readonly Delsporring[]): Promise<readonly Delsvar[]> {
    const { klient, indeks, gjennomSlusen } = this.#tilgang;
    return gjennomSlusen(async () => {
      // Read when the turn has come: what was withdrawn while others were served is left out too.
      const utelatt = await this.#utelatt();
      const queries = deler.map(({ filter, hitsPerPage = 0, page = 1, ...resten }) => ({
        ...resten,
        indexUid: indeks,
        filter: [...filter, ...utelatt],
        page,
        hitsPerPage,
      }));
      const start = performance.now();
      try {
        return await spoer(
          async () => svarliste.parse(await klient.multiSearch({ queries }, this.#frist())).results,
        );
      } finally {
        this.#igjen -= performance.now() - start;
      }
    });
  }

  #frist(): { readonly signal?: AbortSignal } {
    return this.#igjen === Infinity
      ? {}
      : { signal: AbortSignal.timeout(Math.max(0, Math.ceil(this.#igjen))) };
  }

  /** What the index has of an entry that was withdrawn or masked since, is not found, counted or offered. */
  async #utelatt(): Promise<readonly string[]> {
    const ider = await this.#tilgang.journalen.etterslep();
    return ider.length === 0 ? [] : [`NOT nr IN [${ider.map((id) => sitert(nrFor(id))).join(', ')}]`];
  }

  async stand(iDag: string): Promise<Stand> {
    // Asked first: the index is told of a line before the journal forgets it.
    const kvittert = await this.#tilgang.journalen.kvittert();
    const [tilstander, forfalte] = await this.spoer([
      { filter: [ER_TILSTAND], hitsPerPage: 1 },
      { filter: [erForfalt(iDag)] },
    ]);
    const tilstand = lesTilstand(tilstander?.hits[0]);
    if (tilstand === undefined) throw new SokUtilgjengelig('indeksen er ikke laget ennå');
    if (tilstand.utboks < kvittert) throw new SokUtilgjengelig('indeksen mangler noe av journalen');
    return { tilstand, navnSokbare: erNavnSokbare(tilstand, forfalte?.totalHits ?? 1, iDag) };
  }

  async helse(iDag: string): Promise<Sokehelse> {
    const { tilstand, navnSokbare } = await this.stand(iDag);
    const [alle] = await this.spoer([{ filter: [ER_POST] }]);
    return { klar: tilstand.skjema === SKJEMA, antall: alle?.totalHits ?? 0, navnSokbare };
  }

  async sok(sporring: Sporring, medNavn: boolean): Promise<Omit<Sokesvar, 'forslag'>> {
    const tre = lesSporring(sporring.q);
    const filtre = filtreI(sporring);
    const sett = mengdefilter(tre, medNavn);
    const rangert = sporring.sortering === 'relevans' && tre.krav.length > 0;
    const alle = [...sett, ...filterUten(filtre)];
    const egne = [...filtre.keys()];
    const [svar, ...andre] = await this.spoer([
      {
        filter: alle,
        facets: FASETTER.filter((felt) => !filtre.has(felt)),
        ...(rangert
          ? {}
          : {
              sort: ORDEN[sporring.sortering],
              page: sporring.side,
              hitsPerPage: sporring.antall,
              attributesToRetrieve: IDFELT,
            }),
      },
      // Each facet counts as if its own filter were not set.
      ...egne.map((felt): Delsporring => ({
        filter: [...sett, ...filterUten(filtre, felt)],
        facets: [felt],
      })),
    ]);
    const fordeling = (felt: Fasett): Delsvar['facetDistribution'] =>
      (filtre.has(felt) ? andre[egne.indexOf(felt)] : svar)?.facetDistribution ?? {};
    const treff = svar?.totalHits ?? 0;
    const side = rangert
      ? await this.#etterRang(rangeringAv(tre, medNavn, treff <= FLEST_I_MINNET), alle, treff, sporring)
      : { ider: (svar?.hits ?? []).map(idFra) };
    return {
      treff,
      side: sporring.side,
      antall: sporring.antall,
      fasetter: somFasetter(fordeling),
      lest: forklar(tre),
      ...side,
    };
  }

  /** How many entries a query has under the filters that are set. */
  async tell(treer: readonly Sporretre[], sporring: Sporring, medNavn: boolean): Promise<readonly number[]> {
    const filtre = filterUten(filtreI(sporring));
    const svar = await this.spoer(
      treer.map((tre) => ({ filter: [...mengdefilter(tre, medNavn), ...filtre] })),
    );
    return svar.map(({ totalHits }) => totalHits);
  }

  async #etterRang(
    rangering: Rangering,
    filter: readonly string[],
    treff: number,
    { side, antall }: Sporring,
  ): Promise<Pick<Sokesvar, 'ider' | 'begrenset'>> {
    const fra = (side - 1) * antall;
    if (fra >= treff) return { ider: [] };
    if (treff > FLEST_I_MINNET) return this.#trinnvis(rangering, filter, fra, antall);
    const [svar] = await this.spoer([
      { filter, sort: NYESTE, hitsPerPage: FLEST_I_MINNET, attributesToRetrieve: [...IDFELT, 't'] },
    ]);
    const rangert = (svar?.hits ?? []).map((hit) => ({ hit, rang: rangAv(rangering, tokenerFra(hit)) }));
    rangert.sort((a, b) => a.rang - b.rang);
    return { ider: rangert.slice(fra, fra + antall).map(({ hit }) => idFra(hit)) };
  }

  /**
   * Goes from step to step until the page is full. What lies beyond the last step comes by date. A group that can be met in one way
   * only is met alike by every hit: it makes no steps, and a beginning of a word, which the server goes through all its tokens for, is
   * not asked for again in each of them.
   */
  async #trinnvis(
    rangering: Rangering,
    filter: readonly string[],
    fra: number,
    antall: number,
  ): Promise<Pick<Sokesvar, 'ider' | 'begrenset'>> {
    const ider: string[] = [];
    const forbi: Uttrykk[] = [];
    let igjen = fra;
    const ta = async (her: readonly string[], n: number): Promise<void> => {
      if (igjen >= n) {
        igjen -= n;
        return;
      }
      ider.push(...(await this.#utsnitt(her, igjen, antall - ider.length)));
      igjen = 0;
    };
    const skiller = rangering.filter((moeter) => moeter.length > 1);
    if (skiller.length === 0) return { ider: await this.#utsnitt(filter, fra, antall) };
    const alle = trinn(skiller);
    for (let nr = 0; nr < FLEST_TRINN && ider.length < antall; nr += TRINN_OM_GANGEN) {
      const bunke = taFra(alle, TRINN_OM_GANGEN);
      if (bunke.length === 0) break;
      const filtre = bunke.map((et) => [...filter, somFilter(et)]);
      const antallene = await this.spoer(filtre.map((her) => ({ filter: her })));
      for (const [i, her] of filtre.entries()) {
        if (ider.length < antall) await ta(her, antallene[i]?.totalHits ?? 0);
      }
      forbi.push(...bunke);
    }
    if (ider.length >= antall) return { ider };
    const resten = [...filter, somFilter(ikke(eller(...forbi)))];
    const [svar] = await this.spoer([{ filter: resten }]);
    const n = svar?.totalHits ?? 0;
    if (n > igjen) await ta(resten, n);
    return { ider };
  }

  /** Entries from anywhere in an order, though the server only gives whole pages. */
  async #utsnitt(filter: readonly string[], fra: number, antall: number): Promise<readonly string[]> {
    const side = Math.floor(fra / antall);
    const sider = fra % antall === 0 ? [side + 1] : [side + 1, side + 2];
    const svar = await this.spoer(
      sider.map((page) => ({
        filter,
        page,
        hitsPerPage: antall,
        sort: NYESTE,
        attributesToRetrieve: IDFELT,
      })),
    );
    const start = fra - side * antall;
    return svar
      .flatMap(({ hits }) => hits)
      .slice(start, start + antall)
      .map(idFra);
  }
}

function taFra<T>(kilde: Iterator<T, void>, antall: number): readonly T[] {
  const ut: T[] = [];
  while (ut.length < antall) {
    const neste = kilde.next();
    if (neste.done === true) break;
    ut.push(neste.value);
  }
  return ut;
}

/** The set of a query as filters of the server. */
export const mengdefilter = (tre: Sporretre, medNavn: boolean): readonly string[] => {
  if (tre.uleselig) return [ER_POST, somFilter(eller())];
  const uttrykk = mengde(tre, medNavn);
  return [ER_POST, ...(uttrykk.art === 'og' ? uttrykk.alle : [uttrykk]).map(somFilter)];
};
