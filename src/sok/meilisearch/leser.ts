import { hvisFram } from '../fram.ts';
import { SokUtilgjengelig, type Sokehelse, type Sokesvar, type Sporring } from '../sokemotor.ts';
import { forklar } from '../sporring/les-sporring.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import { idFra } from './dokument.ts';
import { FASETTER, filterUten, filtreI, somFasetter, type Fasett } from './filter.ts';
import { SKJEMA } from './innstillinger.ts';
import { IndekseringFeilet, SOKEFRIST, type Meilitilkobling } from './klient.ts';
import { mengde } from './moetesteder.ts';
import { erBred, FLEST_I_MINNET, IDFELT, NYESTE, sideEtterRang } from './side.ts';
import { lagSpoer, lagTilgang, type Delsporring, type Delsvar, type Spoer, type Tilgang } from './spoer.ts';
import { ER_POST, ER_TILSTAND, erForfalt, erNavnSokbare, lesTilstand, type Tilstand } from './tilstand.ts';
import { eller, somFilter } from './uttrykk.ts';

const ORDEN = {
  // Of a query without words nothing is more relevant than anything else.
  relevans: NYESTE,
  nyeste: NYESTE,
  eldste: ['dato:asc', 'plass:asc', 'virksomhet:desc'],
  publisert: ['publisert:desc', ...NYESTE],
};
const IKKE_LAGET = 'indeksen er ikke laget ennå';

/** What a search needs to know of the index first. */
export interface Stand {
  readonly tilstand: Tilstand;
  readonly navnSokbare: boolean;
}

/** How the server is asked, and what the journal knows of the index. */
interface Lesetilgang extends Tilgang {
  /** The last line of the outbox that the index has been told of. */
  readonly kvittert: () => Promise<number>;
}

export const lagLeser = (
  til: Meilitilkobling,
  journalen: Pick<Lesetilgang, 'etterslep' | 'kvittert'>,
): Leser => new Leser({ ...lagTilgang(til), ...journalen });

/** Reads the index. Everything goes by filters on tokens: sets are exact, and no limit of the server's text search applies. */
export class Leser {
  readonly #tilgang: Lesetilgang;
  readonly spoer: Spoer;

  /** @param tid how long the server may work for this reader in all, in milliseconds. */
  constructor(tilgang: Lesetilgang, tid = Infinity) {
    this.#tilgang = tilgang;
    this.spoer = lagSpoer(tilgang, tid);
  }

  /** The same, for one search: its requests share the time that the server is given. */
  forEttSok(): Leser {
    return new Leser(this.#tilgang, SOKEFRIST);
  }

  async stand(iDag: string): Promise<Stand> {
    // Asked first: the index is told of a line before the journal forgets it.
    const kvittert = await this.#tilgang.kvittert();
    const [tilstander, forfalte] = await this.spoer([
      { filter: [ER_TILSTAND], hitsPerPage: 1 },
      { filter: [erForfalt(iDag)] },
    ]).catch((feil: unknown) => {
      // An index that is made and has no settings yet.
      throw feil instanceof IndekseringFeilet ? new SokUtilgjengelig(IKKE_LAGET) : feil;
    });
    const tilstand = lesTilstand(tilstander?.hits[0]);
    if (tilstand === undefined) throw new SokUtilgjengelig(IKKE_LAGET);
    if (tilstand.utboks < kvittert) throw new SokUtilgjengelig('indeksen mangler noe av journalen');
    return { tilstand, navnSokbare: erNavnSokbare(tilstand, forfalte?.totalHits ?? 1, iDag) };
  }

  async helse(iDag: string): Promise<Sokehelse> {
    const { tilstand, navnSokbare } = await this.stand(iDag);
    const [alle] = await this.spoer([{ filter: [ER_POST] }]);
    const eldetFram = hvisFram(tilstand.eldet, iDag);
    return {
      klar: tilstand.skjema === SKJEMA,
      antall: alle?.totalHits ?? 0,
      navnSokbare,
      ...(eldetFram === undefined ? {} : { eldetFram }),
    };
  }

  async sok(tre: Sporretre, sporring: Sporring, medNavn: boolean): Promise<Omit<Sokesvar, 'forslag'>> {
    const filtre = filtreI(sporring);
    const sett = mengdefilter(tre, medNavn);
    const rangert = sporring.sortering === 'relevans' && tre.krav.length > 0;
    const bred = erBred(tre);
    const alle = [...sett, ...filterUten(filtre)];
    const egne = [...filtre.keys()];
    const [svar, ...andre] = await this.spoer([
      {
        filter: alle,
        facets: FASETTER.filter((felt) => !filtre.has(felt)),
        ...(rangert && !bred
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
    const side =
      rangert && !(bred && treff > FLEST_I_MINNET)
        ? await sideEtterRang(this.spoer, { tre, medNavn, filter: alle, treff }, sporring)
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
}

/** The set of a query as filters of the server. */
export const mengdefilter = (tre: Sporretre, medNavn: boolean): readonly string[] => {
  if (tre.uleselig) return [ER_POST, somFilter(eller())];
  const uttrykk = mengde(tre, medNavn);
  return [ER_POST, ...(uttrykk.art === 'og' ? uttrykk.alle : [uttrykk]).map(somFilter)];
};
