import type { Sokesvar, Sporring } from '../sokemotor.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import { idFra, tokenerFra } from './dokument.ts';
import { rangAv, rangeringAv, trinn, type Rangering } from './rangering.ts';
import type { Spoer } from './spoer.ts';
import { eller, ikke, somFilter, type Uttrykk } from './uttrykk.ts';

/** So many hits are fetched and put in order by their tokens; of more, the server is asked step by step. */
export const FLEST_I_MINNET = 1_000;
/** Steps asked for at a time, and at most. */
const TRINN_OM_GANGEN = 6;
const FLEST_TRINN = 60;

export const NYESTE = ['dato:desc', 'plass:desc', 'virksomhet:asc'];
export const IDFELT = ['virksomhet', 'plass'];

const FLEST_DELER = 16;

/** A query of so many parts is a pasted text, or an attack: of more hits than are fetched, the newest come first, and no step is asked for. */
export const erBred = ({ krav, uten }: Sporretre): boolean => krav.flat().length + uten.length > FLEST_DELER;

/** Hits that are to be ranked: the query, its filters, and how many it has. */
interface Urangert {
  readonly tre: Sporretre;
  readonly medNavn: boolean;
  readonly filter: readonly string[];
  readonly treff: number;
}

/** A page of the hits, best first and newest first among equals. */
export async function sideEtterRang(
  spoer: Spoer,
  { tre, medNavn, filter, treff }: Urangert,
  { side, antall }: Pick<Sporring, 'side' | 'antall'>,
): Promise<Pick<Sokesvar, 'ider' | 'begrenset'>> {
  const fra = (side - 1) * antall;
  if (fra >= treff) return { ider: [] };
  const faa = treff <= FLEST_I_MINNET;
  const rangering = rangeringAv(tre, medNavn, faa);
  if (!faa) return trinnvis(spoer, rangering, filter, { fra, antall });
  const [svar] = await spoer([
    { filter, sort: NYESTE, hitsPerPage: FLEST_I_MINNET, attributesToRetrieve: [...IDFELT, 't'] },
  ]);
  const rangert = (svar?.hits ?? []).map((hit) => ({ hit, rang: rangAv(rangering, tokenerFra(hit)) }));
  rangert.sort((a, b) => a.rang - b.rang);
  return { ider: rangert.slice(fra, fra + antall).map(({ hit }) => idFra(hit)) };
}

interface Utsnitt {
  readonly fra: number;
  readonly antall: number;
}

/**
 * Goes from step to step until the page is full. What lies beyond the last step comes by date. A group that can be met in one way
 * only is met alike by every hit: it makes no steps, and a beginning of a word, which the server goes through all its tokens for, is
 * not asked for again in each of them.
 */
async function trinnvis(
  spoer: Spoer,
  rangering: Rangering,
  filter: readonly string[],
  { fra, antall }: Utsnitt,
): Promise<Pick<Sokesvar, 'ider' | 'begrenset'>> {
  const ider: string[] = [];
  const forbi: Uttrykk[] = [];
  let igjen = fra;
  const ta = async (her: readonly string[], n: number): Promise<void> => {
    if (igjen >= n) {
      igjen -= n;
      return;
    }
    ider.push(...(await iOrden(spoer, her, { fra: igjen, antall: antall - ider.length })));
    igjen = 0;
  };
  const skiller = rangering.filter((moeter) => moeter.length > 1);
  if (skiller.length === 0) return { ider: await iOrden(spoer, filter, { fra, antall }) };
  const alle = trinn(skiller);
  for (let nr = 0; nr < FLEST_TRINN && ider.length < antall; nr += TRINN_OM_GANGEN) {
    const bunke = taFra(alle, TRINN_OM_GANGEN);
    if (bunke.length === 0) break;
    const filtre = bunke.map((et) => [...filter, somFilter(et)]);
    const antallene = await spoer(filtre.map((her) => ({ filter: her })));
    for (const [i, her] of filtre.entries()) {
      if (ider.length < antall) await ta(her, antallene[i]?.totalHits ?? 0);
    }
    forbi.push(...bunke);
  }
  if (ider.length >= antall) return { ider };
  const resten = [...filter, somFilter(ikke(eller(...forbi)))];
  const [svar] = await spoer([{ filter: resten }]);
  const n = svar?.totalHits ?? 0;
  if (n > igjen) await ta(resten, n);
  return { ider };
}

/** Entries from anywhere in the order, though the server only gives whole pages. */
async function iOrden(
  spoer: Spoer,
  filter: readonly string[],
  { fra, antall }: Utsnitt,
): Promise<readonly string[]> {
  const side = Math.floor(fra / antall);
  const sider = fra % antall === 0 ? [side + 1] : [side + 1, side + 2];
  const svar = await spoer(
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

function taFra<T>(kilde: Iterator<T, void>, antall: number): readonly T[] {
  const ut: T[] = [];
  while (ut.length < antall) {
    const neste = kilde.next();
    if (neste.done === true) break;
    ut.push(neste.value);
  }
  return ut;
}
