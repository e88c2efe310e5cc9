import { existsSync, rmSync } from 'node:fs';
import { lesKonfig } from '../konfig/les-konfig.ts';
import { LaastFeil, taLaas } from '../lager/laas.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import { avstem } from './vurdering/avstem.ts';
import { fullfoerGjenoppretting, gjenopprettingPaagaar } from './vedlikehold/fullfoer-gjenoppretting.ts';
import { krevArkivet } from './krev-arkivet.ts';
import { krevUbyttedeSlugger } from './krev-konfig.ts';
import { aapneLagre, stier, type Lagre } from './lagre.ts';
import { ryddOpp } from './vedlikehold/rydd-opp.ts';
import { taptJournal } from './tapt-journal.ts';
import { startKjoering } from './utdatert-arkiv.ts';
import { taUtAvSoket } from './vedtak/lukk-kilde.ts';
import { foelgStenging } from './vedtak/steng.ts';
import { toemUtboks } from './indeks/toem-utboks.ts';

export interface Dagssvar {
  /** Entries whose public bytes changed, or that were taken away. */
  readonly endret: number;
  /** Entries whose names are no longer findable (R31-R34). */
  readonly eldet: number;
  /** That the journal was lost, and is made anew; in words for those who run it. */
  readonly tapt?: string | undefined;
}

const INGENTING: Dagssvar = { endret: 0, eldet: 0 };

async function medLaas(data: string, klokke: Klokke, fn: () => Promise<Dagssvar>): Promise<Dagssvar> {
  if (!existsSync(stier(data).arkiv) && !gjenopprettingPaagaar(data)) return INGENTING;
  let laas;
  try {
    laas = taLaas(data, { naa: klokke() });
  } catch (feil) {
    if (feil instanceof LaastFeil) return INGENTING;
    throw feil;
  }
  try {
    fullfoerGjenoppretting(data);
    return await fn();
  } finally {
    laas.slipp();
  }
}

async function avstemAlle(lagre: Lagre, data: string, naa: Date): Promise<number> {
  const { arkiv, skriver } = lagre;
  const iDag = datoI(naa);
  let endret = 0;
  if (!existsSync(stier(data).konfig)) return endret;
  const { virksomheter } = lesKonfig(stier(data).konfig);
  await krevUbyttedeSlugger(lagre, virksomheter);
  for (const virksomhet of virksomheter) {
    if ((await arkiv.kilder(virksomhet.slug)).length === 0) continue;
    await skriver.registrerVirksomhet({ slug: virksomhet.slug, navn: virksomhet.navn });
    // A journal that was lost is new, and has not heard of it.
    await foelgStenging(lagre);
    const kjoering = await startKjoering(lagre, virksomhet.slug, naa);
    const svar = await avstem(lagre, { virksomhet, tidspunkt: naa, iDag, kjoering });
    endret += svar.endret + svar.fjernet;
  }
  return endret;
}

/**
 * Completes a cut-off run in a data directory that the caller holds the lock of.
 *
 * @param begynt told when the stores are open and found good: from then on something may be changed.
 * @throws UtdatertArkiv
 */
export async function fullfoer(
  data: string,
  klokke: Klokke,
  begynt: () => void = () => undefined,
): Promise<Dagssvar> {
  const lagre = await aapneLagre(data, klokke);
  try {
    const naa = klokke();
    await krevArkivet(lagre);
    const tapt = await taptJournal(lagre);
    begynt();
    // What an export that was killed had set aside while it read holds everything secret.
    rmSync(stier(data).arbeid, { recursive: true, force: true });
    await ryddOpp(lagre.arkiv);
    const iDag = datoI(naa);
    await foelgStenging(lagre);
    await taUtAvSoket(lagre, iDag);
    const endret = await avstemAlle(lagre, data, naa);
    const { journal, skriver, sok } = lagre;
    if (!sok) return { endret, eldet: 0, tapt };
    await toemUtboks({ journal, skriver, sok }, iDag);
    await taUtAvSoket(lagre, iDag);
    const { omskrevet } = await sok.eldes(iDag, (ider) => journal.poster(ider));
    return { endret, eldet: omskrevet, tapt };
  } finally {
    await lagre.lukk();
  }
}

/**
 * Completes what a cut-off export left: drops or merges its delivery, brings the public journal up with the archive, the
 * index with the journal, and names with the date. For the server's start; does nothing while another run holds the data.
 *
 * @throws UtdatertArkiv
 */
export const fullfoerAvbrutt = (data: string, klokke: Klokke): Promise<Dagssvar> =>
  medLaas(data, klokke, () => fullfoer(data, klokke));
