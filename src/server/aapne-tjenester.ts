import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aapneJournal } from '../journal/aapne.ts';
import { aapneSqliteSok, type SqliteSokvalg } from '../sok/sqlite/sqlite-sok.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import type { Klokke } from '../tid/oslo.ts';
import { byttbarSok } from './byttbar-sok.ts';
import type { Logg } from './logg.ts';
import { erSkadetIndeks, reparerSok } from './reparasjon.ts';
import { medSokekoe } from './sokekoe.ts';
import type { Tjenester } from './tjenester.ts';
import { utenSok } from './uten-sok.ts';

/** The files of the public zone in the data folder. The internal store is not among them, and has no name here. */
export const offentligeFiler = (data: string) =>
  ({
    journal: join(data, 'journal.db'),
    sok: join(data, 'sok.db'),
    konfig: join(data, 'konfig.json'),
  }) as const;

/**
 * Opens the stores that the public role may open, beside the configuration that was read for them. An index file that is
 * damaged keeps nobody from the journal: it is rebuilt in the background, and searches are refused until it is whole.
 */
export async function aapneTjenester(
  data: string,
  konfig: Konfig,
  klokke: Klokke,
  logg: Logg,
  sokvalg: Omit<SqliteSokvalg, 'klokke'> = {},
): Promise<Tjenester> {
  const filer = offentligeFiler(data);
  mkdirSync(data, { recursive: true });
  const journal = aapneJournal(filer.journal);
  const aapne = () => aapneSqliteSok(filer.sok, { ...sokvalg, klokke });
  try {
    const motor = await aapne().catch((feil: unknown) => {
      if (!erSkadetIndeks(feil)) throw feil;
      return undefined;
    });
    const sok = byttbarSok(motor ?? utenSok('indeksen bygges på nytt'));
    const stans = motor === undefined ? reparerSok(data, { sok, aapne, klokke }, logg) : undefined;
    const lukk = async (): Promise<void> => {
      stans?.();
      await sok.lukk();
    };
    return { journal, sok: medSokekoe({ ...sok, lukk }), konfig, klokke };
  } catch (feil) {
    await journal.lukk();
    throw feil;
  }
}
