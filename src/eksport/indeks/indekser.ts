import { LaastFeil, taLaas } from '../../lager/laas.ts';
import { byggOgBytt } from '../../sok/meilisearch/indekser.ts';
import { aapneMeilisearchSok } from '../../sok/meilisearch/meilisearch-sok.ts';
import type { Meilitilkobling } from '../../sok/meilisearch/klient.ts';
import { meiliFraMiljo } from '../../sok/meilisearch/fra-miljo.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import { aapneSqliteSok } from '../../sok/sqlite/sqlite-sok.ts';
import { erUfullstendig } from '../../sok/sqlite/ufullstendig.ts';
import { byggVedSiden, settInnIndeksfil } from '../../sok/sqlite/ved-siden.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { krevLager } from '../krev-lager.ts';
import { aapneLagre, stier, type Lagre } from '../lagre.ts';
import { aapneIndeksfil } from './indeksfil.ts';
import { indekserUtboks, toemUtboks } from './toem-utboks.ts';

const STEG = 1000;

type Fremdrift = (antall: number) => void;

/**
 * Makes the index anew from the public journal, beside the old one, and puts it in its place when it is whole. A server that runs takes
 * it up with the next search.
 *
 * @returns how many entries it holds.
 * @throws Eksportavbrudd when there is no journal, LaastFeil when another run holds the data, SokUtilgjengelig, IndekseringFeilet.
 */
export async function byggIndeks(
  data: string,
  klokke: Klokke,
  fremdrift: Fremdrift = () => undefined,
): Promise<number> {
  krevLager(data, 'journal');
  const laas = taLaas(data, { naa: klokke() });
  try {
    return await byggIndeksMedLaas(data, klokke, fremdrift);
  } finally {
    laas.slipp();
  }
}

/** The same, for a caller that holds the lock. */
export async function byggIndeksMedLaas(
  data: string,
  klokke: Klokke,
  fremdrift: Fremdrift = () => undefined,
): Promise<number> {
  krevLager(data, 'journal');
  const lagre = await aapneLagre(data, klokke, { medSok: false });
  try {
    const meili = meiliFraMiljo(process.env);
    return meili === undefined
      ? await byggFil(lagre, data, klokke, fremdrift)
      : await byggPaaTjener(lagre, meili, klokke, fremdrift);
  } finally {
    await lagre.lukk();
  }
}

/**
 * Makes the embedded index of the whole journal where it stands as not ready: its file was lost, or is an earlier version's. For a caller
 * that holds the lock.
 *
 * @returns how many entries it holds then; undefined where nothing was to be done, or the server is making it.
 */
export async function byggUfullstendig(
  data: string,
  klokke: Klokke,
  fremdrift?: Fremdrift,
): Promise<number | undefined> {
  if (meiliFraMiljo(process.env) !== undefined || !erUfullstendig(stier(data).sok)) return undefined;
  try {
    return await byggIndeksMedLaas(data, klokke, fremdrift);
  } catch (feil) {
    if (feil instanceof LaastFeil) return undefined;
    throw feil;
  }
}

/** A withdrawal waits for no lock: what was withdrawn while the new index was filled is in the outbox, and is taken out of it too. */
async function byggFil(lagre: Lagre, data: string, klokke: Klokke, fremdrift: Fremdrift): Promise<number> {
  const { journal, skriver } = lagre;
  const { sok: gammelt } = stier(data);
  const iDag = datoI(klokke());
  return byggVedSiden(gammelt, klokke, async (nytt) => {
    // What is read from here on is at least as new.
    const utboks = await skriver.sisteUtboks();
    const ny = await aapneSqliteSok(nytt, { traader: 0, klokke });
    let antall;
    try {
      antall = await fyll(lagre, ny, iDag, fremdrift);
      await ny.toem(utboks);
      for await (const steg of indekserUtboks({ journal, skriver, sok: ny }, iDag, utboks))
        fremdrift(antall + steg.antall);
    } finally {
      await ny.lukk();
    }
    settInnIndeksfil(nytt, gammelt);
    const sok = await aapneIndeksfil(gammelt, klokke);
    try {
      await skriver.kvitter(utboks);
      await toemUtboks({ journal, skriver, sok }, iDag);
    } finally {
      await sok.lukk();
    }
    return antall;
  });
}

/** As {@link byggFil}. */
async function byggPaaTjener(
  lagre: Lagre,
  til: Meilitilkobling,
  klokke: Klokke,
  fremdrift: Fremdrift,
): Promise<number> {
  const { journal, skriver } = lagre;
  const iDag = datoI(klokke());
  // What is read from here on is at least as new.
  const utboks = await skriver.sisteUtboks();
  let antall = 0;
  await byggOgBytt(til, async (ny) => {
    const sok = aapneMeilisearchSok(ny, { klokke });
    antall = await fyll(lagre, sok, iDag, fremdrift);
    await sok.toem(utboks);
    for await (const steg of indekserUtboks({ journal, skriver, sok }, iDag)) fremdrift(antall + steg.antall);
  });
  const sok = aapneMeilisearchSok(til, { klokke });
  await toemUtboks({ journal, skriver, sok }, iDag);
  await sok.lukk();
  return antall;
}

async function fyll(
  { journal, skriver }: Lagre,
  sok: Sokemotor,
  iDag: string,
  fremdrift: Fremdrift,
): Promise<number> {
  let antall = 0;
  for (let etter: string | undefined; ;) {
    const ider = await skriver.alleIder(etter, STEG);
    etter = ider.at(-1);
    if (etter === undefined) break;
    const poster = await journal.poster(ider);
    await sok.indekser(poster, iDag);
    fremdrift((antall += poster.length));
  }
  await sok.toem();
  await sok.eldes(iDag, (ider) => journal.poster(ider));
  return antall;
}
