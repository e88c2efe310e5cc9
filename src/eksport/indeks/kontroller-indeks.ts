import type { Journal } from '../../journal/journal.ts';
import type { Journalskriver } from '../../journal/journalskriver.ts';
import { taLaas } from '../../lager/laas.ts';
import { avtrykk, type Innslag } from '../../sok/avtrykk.ts';
import { aapneMeilisearchSok } from '../../sok/meilisearch/meilisearch-sok.ts';
import { meiliFraMiljo } from '../../sok/meilisearch/fra-miljo.ts';
import { projiser } from '../../sok/projeksjon.ts';
import { innholdI } from '../../sok/sqlite/innhold.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { krevLager } from '../krev-lager.ts';
import { aapneLagre, stier } from '../lagre.ts';
import { toemUtboks } from './toem-utboks.ts';

/** A day on which index and journal do not agree. */
export interface Avviksdag {
  readonly dato: string;
  readonly iJournalen: number;
  readonly iIndeksen: number;
  readonly mangler: number;
  readonly tilOvers: number;
  readonly annerledes: number;
}

export interface Indekskontroll {
  readonly iJournalen: number;
  readonly iIndeksen: number;
  /** What differed, oldest day first. */
  readonly dager: readonly Avviksdag[];
  readonly reparert: boolean;
}

const STEG = 1000;

type Innhold = Iterable<Innslag> | AsyncIterable<Innslag>;

interface Dagssum {
  antall: number;
  sum: number;
}

/** A sum of fingerprints, of 48 bits: another when any of them is another, whatever their order. */
const MOD = 2 ** 48;

async function summer(innhold: Innhold): Promise<ReadonlyMap<string, Dagssum>> {
  const ut = new Map<string, Dagssum>();
  for await (const { dato, id, avtrykk: her } of innhold) {
    const dag = ut.get(dato) ?? { antall: 0, sum: 0 };
    dag.antall += 1;
    // The id takes part, so that two entries that have changed places do not go unseen.
    for (const del of [her, avtrykkAv(id)]) dag.sum = (dag.sum + Number.parseInt(del, 16)) % MOD;
    ut.set(dato, dag);
  }
  return ut;
}

/** FNV-1a of 32 bits, as hexadecimal. */
function avtrykkAv(id: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(16);
}

async function paaDager(innhold: Innhold, dager: ReadonlySet<string>): Promise<Map<string, Innslag>> {
  const ut = new Map<string, Innslag>();
  for await (const innslag of innhold) if (dager.has(innslag.dato)) ut.set(innslag.id, innslag);
  return ut;
}

/** What the index should hold on a date. */
async function* fasit(
  { journal, skriver }: { journal: Journal; skriver: Journalskriver },
  iDag: string,
): AsyncGenerator<Innslag> {
  for (let etter: string | undefined; ;) {
    const ider = await skriver.alleIder(etter, STEG);
    etter = ider.at(-1);
    if (etter === undefined) return;
    for (const publisert of await journal.poster(ider)) {
      const sokepost = projiser(publisert, iDag);
      const { id, journaldato } = sokepost.post;
      yield { id, dato: journaldato, avtrykk: avtrykk(sokepost) };
    }
  }
}

/** How each day differs, and which entries must be indexed again or taken out. */
function sammenlign(
  skal: ReadonlyMap<string, Innslag>,
  har: ReadonlyMap<string, Innslag>,
): { dager: Avviksdag[]; indekseres: string[]; fjernes: string[] } {
  const dager = new Map<string, { -readonly [N in keyof Avviksdag]: Avviksdag[N] }>();
  const dag = (dato: string) => {
    const tom = { dato, iJournalen: 0, iIndeksen: 0, mangler: 0, tilOvers: 0, annerledes: 0 };
    const her = dager.get(dato) ?? tom;
    dager.set(dato, her);
    return her;
  };
  const [indekseres, fjernes]: [string[], string[]] = [[], []];
  for (const { id, dato, avtrykk: ventet } of skal.values()) {
    const her = dag(dato);
    her.iJournalen += 1;
    const funnet = har.get(id);
    if (funnet?.dato === dato && funnet.avtrykk === ventet) continue;
    indekseres.push(id);
    if (funnet === undefined) her.mangler += 1;
    else her.annerledes += 1;
  }
  for (const { id, dato } of har.values()) {
    const her = dag(dato);
    her.iIndeksen += 1;
    if (skal.has(id)) continue;
    her.tilOvers += 1;
    fjernes.push(id);
  }
  const ulike = [...dager.values()].filter((her) => her.mangler + her.tilOvers + her.annerledes > 0);
  return { dager: ulike.sort((a, b) => (a.dato < b.dato ? -1 : 1)), indekseres, fjernes };
}

/**
 * Holds the index, whichever engine it is of, against the public journal: for every day how many entries there are and a sum
 * of their fingerprints; where they differ, entry by entry. The journal is the truth.
 *
 * @param reparer mend what differs; otherwise nothing is changed.
 * @throws Eksportavbrudd when there is no journal, LaastFeil while another run holds the data, SokUtilgjengelig.
 */
export async function kontrollerIndeks(
  data: string,
  klokke: Klokke,
  { reparer = false }: { readonly reparer?: boolean } = {},
): Promise<Indekskontroll> {
  krevLager(data, 'journal');
  const laas = taLaas(data, { naa: klokke() });
  try {
    return await kontrollerMedLaas(data, klokke, reparer);
  } finally {
    laas.slipp();
  }
}

async function kontrollerMedLaas(data: string, klokke: Klokke, reparer: boolean): Promise<Indekskontroll> {
  const iDag = datoI(klokke());
  const lagre = await aapneLagre(data, klokke, { medSok: reparer });
  try {
    const { journal, skriver, sok } = lagre;
    if (sok) {
      // What is on its way there already is no disagreement.
      await toemUtboks({ journal, skriver, sok }, iDag);
      await sok.eldes(iDag, (ider) => journal.poster(ider));
    }
    const meili = meiliFraMiljo(process.env);
    const innhold = (): Innhold =>
      meili === undefined ? innholdI(stier(data).sok) : aapneMeilisearchSok(meili, { klokke }).innhold();
    const [skal, har] = [await summer(fasit(lagre, iDag)), await summer(innhold())];
    const iJournalen = total(skal);
    const iIndeksen = total(har);
    const dager = new Set(
      [...skal.keys(), ...har.keys()].filter((dag) => !like(skal.get(dag), har.get(dag))),
    );
    if (dager.size === 0) return { iJournalen, iIndeksen, dager: [], reparert: false };

    const funn = sammenlign(await paaDager(fasit(lagre, iDag), dager), await paaDager(innhold(), dager));
    if (sok) {
      await sok.fjern(funn.fjernes);
      for (let fra = 0; fra < funn.indekseres.length; fra += STEG)
        await sok.indekser(await journal.poster(funn.indekseres.slice(fra, fra + STEG)), iDag);
      await sok.toem();
    }
    return { iJournalen, iIndeksen, dager: funn.dager, reparert: sok !== undefined };
  } finally {
    await lagre.lukk();
  }
}

const total = (summer: ReadonlyMap<string, Dagssum>): number =>
  [...summer.values()].reduce((sum, { antall }) => sum + antall, 0);
const like = (a: Dagssum | undefined, b: Dagssum | undefined): boolean =>
  a?.antall === b?.antall && a?.sum === b?.sum;
