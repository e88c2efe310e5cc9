import type { Journal } from '../../journal/journal.ts';
import type { Journalskriver } from '../../journal/journalskriver.ts';
import { taLaas } from '../../lager/laas.ts';
import type { Innslag } from '../../sok/avtrykk.ts';
import { dokumentavtrykkAv } from '../../sok/meilisearch/dokument.ts';
import { aapneMeilisearchSok } from '../../sok/meilisearch/meilisearch-sok.ts';
import { meiliFraMiljo } from '../../sok/meilisearch/fra-miljo.ts';
import { IndekseringFeilet } from '../../sok/meilisearch/klient.ts';
import { seTil, type Indeksmangel, type Indekstilsyn } from '../../sok/meilisearch/tilsyn.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { projiser, type Sokepost } from '../../sok/projeksjon.ts';
import { erHel, innholdI, radavtrykkAv } from '../../sok/sqlite/innhold.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { krevLager } from '../krev-lager.ts';
import { aapneLagre, stier } from '../lagre.ts';
import { byggIndeksMedLaas, byggUfullstendig } from './indekser.ts';
import { toemUtboks } from './toem-utboks.ts';

/** A day on which index and journal do not agree; an empty date for what is of no day. */
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
  /** The file is damaged: what is in it was not counted. */
  readonly skadet?: true;
  /** Why nobody is answered from the index on the server, whatever entries it has. */
  readonly mangel?: Indeksmangel;
  /** Settings of the index on the server that are not ours, by name; undefined where all are. */
  readonly innstillinger?: readonly string[];
  /** The key may not read the settings: nothing is known of them. */
  readonly innstillingerUlest?: true;
}

/** Whether all that was looked at is as it should be. */
export const stemmer = ({ dager, skadet, mangel, innstillinger }: Indekskontroll): boolean =>
  dager.length === 0 && skadet !== true && mangel === undefined && innstillinger === undefined;

const STEG = 1000;

type Innhold = Iterable<Innslag> | AsyncIterable<Innslag>;

/** An index that can be read, and what it should hold of a projection. */
interface Lesbar {
  readonly erHel: () => boolean;
  /** @param kvittert the last line of the outbox that it must have. */
  readonly seTil: (kvittert: number) => Promise<Indekstilsyn>;
  readonly innhold: () => Innhold;
  readonly avtrykk: (sokepost: Sokepost) => string;
}

function lesbar(data: string, klokke: Klokke): Lesbar {
  const meili = meiliFraMiljo(process.env);
  if (meili === undefined) {
    const { sok } = stier(data);
    return {
      erHel: () => erHel(sok),
      seTil: async () => ({ innstillinger: [] }),
      innhold: () => innholdI(sok),
      avtrykk: radavtrykkAv,
    };
  }
  const motor = aapneMeilisearchSok(meili, { klokke });
  return {
    erHel: () => true,
    seTil: (kvittert) => seTil(meili, kvittert),
    innhold: () => motor.innhold(),
    avtrykk: dokumentavtrykkAv,
  };
}

type Tilsynsfunn = Pick<Indekskontroll, 'mangel' | 'innstillinger' | 'innstillingerUlest'>;

async function tilsynsfunn(indeks: Lesbar, skriver: Journalskriver): Promise<Tilsynsfunn> {
  const { mangel, innstillinger } = await indeks.seTil(await skriver.kvittert());
  return {
    ...(mangel === undefined ? {} : { mangel }),
    ...(innstillinger === undefined ? { innstillingerUlest: true } : {}),
    ...(innstillinger === undefined || innstillinger.length === 0 ? {} : { innstillinger }),
  };
}

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

async function paaDager(innhold: Innhold, dager: ReadonlySet<string>): Promise<readonly Innslag[]> {
  const ut: Innslag[] = [];
  for await (const innslag of innhold) if (dager.has(innslag.dato)) ut.push(innslag);
  return ut;
}

/** What the index should hold on a date. */
async function* fasit(
  { journal, skriver }: { journal: Journal; skriver: Journalskriver },
  iDag: string,
  avtrykk: Lesbar['avtrykk'],
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
  skal: readonly Innslag[],
  har: readonly Innslag[],
): { dager: Avviksdag[]; indekseres: string[]; fjernes: string[] } {
  const dager = new Map<string, { -readonly [N in keyof Avviksdag]: Avviksdag[N] }>();
  const dag = (dato: string) => {
    const tom = { dato, iJournalen: 0, iIndeksen: 0, mangler: 0, tilOvers: 0, annerledes: 0 };
    const her = dager.get(dato) ?? tom;
    dager.set(dato, her);
    return her;
  };
  const [indekseres, fjernes]: [string[], string[]] = [[], []];
  const harMed = new Map(har.map((en) => [en.id, en]));
  const skalMed = new Set(skal.map(({ id }) => id));
  for (const { id, dato, avtrykk: ventet } of skal) {
    const her = dag(dato);
    her.iJournalen += 1;
    const funnet = harMed.get(id);
    if (funnet?.dato === dato && funnet.avtrykk === ventet) continue;
    indekseres.push(id);
    if (funnet === undefined) her.mangler += 1;
    else her.annerledes += 1;
  }
  for (const en of har) {
    const her = dag(en.dato);
    her.iIndeksen += 1;
    const annen = skalMed.has(en.id);
    // Of two that say they are of one entry, one is too many.
    if (annen && harMed.get(en.id) === en) continue;
    her.tilOvers += 1;
    if (!annen) fjernes.push(en.id);
  }
  const ulike = [...dager.values()].filter((her) => her.mangler + her.tilOvers + her.annerledes > 0);
  return { dager: ulike.sort((a, b) => (a.dato < b.dato ? -1 : 1)), indekseres, fjernes };
}

/**
 * Holds the index, whichever engine it is of, against the public journal: for every day how many entries there are and a sum
 * of their fingerprints; where they differ, entry by entry. The journal is the truth.
 *
 * @param reparer mend what differs, and make the index anew where that does not help; otherwise nothing is changed.
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
    return await (reparer ? reparerMedLaas : holdOppMedLaas)(data, klokke);
  } finally {
    laas.slipp();
  }
}

async function holdOppMedLaas(data: string, klokke: Klokke): Promise<Indekskontroll> {
  const iDag = datoI(klokke());
  const indeks = lesbar(data, klokke);
  const lagre = await aapneLagre(data, klokke, { medSok: false });
  try {
    const tilsyn = await tilsynsfunn(indeks, lagre.skriver);
    const kanLeses = indeks.erHel() && tilsyn.mangel !== 'finnes-ikke';
    const funn = kanLeses ? await holdOpp(lagre, indeks, iDag).catch(ubrukelig) : undefined;
    if (funn) return { ...tallene(funn), reparert: false, ...tilsyn };
    const iJournalen = total(await summer(fasit(lagre, iDag, indeks.avtrykk)));
    return { iJournalen, iIndeksen: 0, dager: [], reparert: false, skadet: true, ...tilsyn };
  } finally {
    await lagre.lukk();
  }
}

/**
 * Of an index on a server that is of another version, or cannot be asked what ours is asked, nothing is known but that it must be made anew.
 *
 * @throws whatever else it is.
 */
function ubrukelig(feil: unknown): undefined {
  if (!(feil instanceof IndeksAvAnnenUtgave || feil instanceof IndekseringFeilet)) throw feil;
}

async function reparerMedLaas(data: string, klokke: Klokke): Promise<Indekskontroll> {
  const indeks = lesbar(data, klokke);
  const tilsyn = await seTilMedLaas(data, indeks, klokke);
  const skalBygges = tilsyn.mangel !== undefined || tilsyn.innstillinger !== undefined;
  // Nobody writes in a damaged file, nor in what is not ours: a new index takes its place between two searches.
  const svar =
    indeks.erHel() && !skalBygges
      ? await rettDetSomErUlikt(data, indeks, klokke).catch(ubrukelig)
      : undefined;
  if (svar) return { ...svar, ...tilsyn };
  const iJournalen = await byggIndeksMedLaas(data, klokke);
  return { iJournalen, iIndeksen: 0, dager: [], reparert: true, skadet: true, ...tilsyn };
}

async function seTilMedLaas(data: string, indeks: Lesbar, klokke: Klokke): Promise<Tilsynsfunn> {
  const lagre = await aapneLagre(data, klokke, { medSok: false });
  try {
    return await tilsynsfunn(indeks, lagre.skriver);
  } finally {
    await lagre.lukk();
  }
}

async function rettDetSomErUlikt(data: string, indeks: Lesbar, klokke: Klokke): Promise<Indekskontroll> {
  const iDag = datoI(klokke());
  const lagre = await aapneLagre(data, klokke);
  let funn: Funn;
  let rettet = true;
  try {
    const { journal, skriver, sok } = lagre;
    if (!sok) throw new Error('The index was not opened.');
    // What is on its way there already is no disagreement.
    await toemUtboks({ journal, skriver, sok }, iDag);
    await sok.eldes(iDag, (ider) => journal.poster(ider));
    funn = await holdOpp(lagre, indeks, iDag);
    if (funn.dager.length > 0) {
      await sok.fjern(funn.fjernes);
      for (let fra = 0; fra < funn.indekseres.length; fra += STEG)
        await sok.indekser(await journal.poster(funn.indekseres.slice(fra, fra + STEG)), iDag);
      await sok.toem();
      rettet = (await holdOpp(lagre, indeks, iDag)).dager.length === 0;
    }
    // It says that names have grown old for a day that has not come, whatever it holds now.
    rettet &&= (await sok.helse()).eldetFram === undefined;
  } finally {
    await lagre.lukk();
  }
  if (!rettet) await byggIndeksMedLaas(data, klokke);
  else await byggUfullstendig(data, klokke);
  return { ...tallene(funn), reparert: funn.dager.length > 0 };
}

interface Funn {
  readonly iJournalen: number;
  readonly iIndeksen: number;
  readonly dager: readonly Avviksdag[];
  readonly indekseres: readonly string[];
  readonly fjernes: readonly string[];
}

const tallene = ({ iJournalen, iIndeksen, dager }: Funn) => ({ iJournalen, iIndeksen, dager });

async function holdOpp(
  lagre: { journal: Journal; skriver: Journalskriver },
  indeks: Lesbar,
  iDag: string,
): Promise<Funn> {
  const ventet = () => fasit(lagre, iDag, indeks.avtrykk);
  const [skal, har] = [await summer(ventet()), await summer(indeks.innhold())];
  const [iJournalen, iIndeksen] = [total(skal), total(har)];
  const dager = new Set([...skal.keys(), ...har.keys()].filter((dag) => !like(skal.get(dag), har.get(dag))));
  if (dager.size === 0) return { iJournalen, iIndeksen, dager: [], indekseres: [], fjernes: [] };
  const funn = sammenlign(await paaDager(ventet(), dager), await paaDager(indeks.innhold(), dager));
  return { iJournalen, iIndeksen, ...funn };
}

const total = (summer: ReadonlyMap<string, Dagssum>): number =>
  [...summer.values()].reduce((sum, { antall }) => sum + antall, 0);
const like = (a: Dagssum | undefined, b: Dagssum | undefined): boolean =>
  a?.antall === b?.antall && a?.sum === b?.sum;
