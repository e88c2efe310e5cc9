import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aapneJournal } from '../journal/aapne.ts';
import { aapneSqliteSok, type SqliteSokvalg } from '../sok/sqlite/sqlite-sok.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import type { Klokke } from '../tid/oslo.ts';
import type { Tjenester } from './tjenester.ts';

/** The files of the public zone in the data folder. The internal store is not among them, and has no name here. */
export const offentligeFiler = (data: string) =>
  ({
    journal: join(data, 'journal.db'),
    sok: join(data, 'sok.db'),
    konfig: join(data, 'konfig.json'),
  }) as const;

/** Opens the stores that the public role may open, beside the configuration that was read for them. */
export async function aapneTjenester(
  data: string,
  konfig: Konfig,
  klokke: Klokke,
  sokvalg: Omit<SqliteSokvalg, 'klokke'> = {},
): Promise<Tjenester> {
  const filer = offentligeFiler(data);
  mkdirSync(data, { recursive: true });
  const journal = aapneJournal(filer.journal);
  try {
    const sok = await aapneSqliteSok(filer.sok, { ...sokvalg, klokke });
    return { journal, sok, konfig, klokke };
  } catch (feil) {
    await journal.lukk();
    throw feil;
  }
}
