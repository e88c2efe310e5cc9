import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Arkiv } from '../arkiv/arkiv.ts';
import { aapneArkiv } from '../arkiv/sqlite/aapne-arkiv.ts';
import { aapneJournal, aapneJournalskriver } from '../journal/aapne.ts';
import type { Journal } from '../journal/journal.ts';
import type { Journalskriver } from '../journal/journalskriver.ts';
import type { Sokemotor } from '../sok/sokemotor.ts';
import { aapneMeilisearchSok } from '../sok/meilisearch/meilisearch-sok.ts';
import { systemmelding } from '../lager/systemfeil.ts';
import { meiliFraMiljo } from '../sok/meilisearch/fra-miljo.ts';
import { lagUfullstendig, merkEldreIndeks } from '../sok/sqlite/ufullstendig.ts';
import { utenSok } from '../sok/uten-sok.ts';
import type { Klokke } from '../tid/oslo.ts';
import { aapneIndeksfil } from './indeks/indeksfil.ts';

/** Where each store lies in the data directory. */
export const stier = (data: string) =>
  ({
    arkiv: join(data, 'arkiv.db'),
    journal: join(data, 'journal.db'),
    sok: join(data, 'sok.db'),
    innsyn: join(data, 'innsyn.db'),
    konfig: join(data, 'konfig.json'),
    /** The run's own directory for what a reader must set aside. Emptied before and after. */
    arbeid: join(data, 'arbeid'),
    /** A dry run that is kept for the staff to look at: stores of both zones, and never a public process's. */
    forhaandsvisning: join(data, 'forhaandsvisning'),
  }) as const;

/** The stores that the pipeline writes, opened. */
export interface Lagre {
  readonly arkiv: Arkiv;
  readonly journal: Journal;
  readonly skriver: Journalskriver;
  /** Absent in a dry run: nothing is indexed. */
  readonly sok: Sokemotor | undefined;
  lukk(): Promise<void>;
}

/**
 * Opens the index for writing; nobody searches in an export. The one in the data directory, unless MEILI_URL names a server.
 *
 * @param skriver says what the index has been given, by which one that is lost, or is an older copy, is known: it is not made anew of what
 *   changes next, and taken for the whole.
 * @throws UgyldigMeilivalg
 */
export async function aapneSok(
  sti: string,
  klokke: Klokke,
  skriver?: Pick<Journalskriver, 'kvittert'>,
): Promise<Sokemotor> {
  const meili = meiliFraMiljo(process.env);
  if (meili === undefined) {
    const kvittert = (await skriver?.kvittert()) ?? 0;
    if (!existsSync(sti) && kvittert > 0) lagUfullstendig(sti);
    const motor = await aapneIndeksfil(sti, klokke);
    merkEldreIndeks(sti, kvittert);
    return motor;
  }
  return aapneMeilisearchSok(meili, { klokke, ...(skriver && { kvittert: () => skriver.kvittert() }) });
}

/**
 * Sees that the stores may be written before anything is: SQLite opens one that may not for reading, and a delivery is refused when it has been
 * read, by an error that names no file. The index is not asked for: a withdrawal does without it.
 *
 * @throws the system's own error, which names the file.
 */
function krevSkrivbare(filer: readonly string[]): void {
  for (const sti of filer) if (existsSync(sti)) accessSync(sti, constants.W_OK);
}

/** An index that cannot be opened is as one that is away: what is written in the journal waits in the outbox, and is left out of every search. */
async function aapneSokOmMulig(...med: Parameters<typeof aapneSok>): Promise<Sokemotor> {
  try {
    return await aapneSok(...med);
  } catch (feil) {
    const hvorfor = feil instanceof Error ? systemmelding(feil) : undefined;
    if (hvorfor === undefined) throw feil;
    return utenSok(hvorfor.replace(/\.$/u, ''));
  }
}

export interface Lagervalg {
  readonly medSok?: boolean;
  /** What is to be hidden does not wait for the index: it is done without one that cannot be opened. */
  readonly omMulig?: boolean;
}

/** Opens the stores of a data directory, and makes those that are not there. */
export async function aapneLagre(
  data: string,
  klokke: Klokke,
  { medSok = true, omMulig = false }: Lagervalg = {},
): Promise<Lagre> {
  const sted = stier(data);
  const aapnet: { lukk(): Promise<void> }[] = [];
  const holdt = <T extends { lukk(): Promise<void> }>(lager: T): T => {
    aapnet.push(lager);
    return lager;
  };
  const lukk = async (): Promise<void> => {
    for (const lager of aapnet.reverse()) await lager.lukk();
  };
  krevSkrivbare([sted.arkiv, sted.journal]);
  try {
    const arkiv = holdt(aapneArkiv(sted.arkiv));
    const skriver = holdt(aapneJournalskriver(sted.journal, { klokke }));
    return {
      arkiv,
      skriver,
      journal: holdt(aapneJournal(sted.journal)),
      sok: medSok
        ? holdt(await (omMulig ? aapneSokOmMulig : aapneSok)(sted.sok, klokke, skriver))
        : undefined,
      lukk,
    };
  } catch (feil) {
    await lukk();
    throw feil;
  }
}
