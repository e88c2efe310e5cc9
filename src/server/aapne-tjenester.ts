import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aapneJournal } from '../journal/aapne.ts';
import { lesKonfig } from '../konfig/les-konfig.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import { aapneSqliteSok, type SqliteSokvalg } from '../sok/sqlite/sqlite-sok.ts';
import type { Klokke } from '../tid/oslo.ts';
import { OPPTATTE } from './ruter.ts';
import type { Tjenester } from './tjenester.ts';

/** The files of the public zone in the data folder. The internal store is not among them, and has no name here. */
export const offentligeFiler = (data: string) =>
  ({
    journal: join(data, 'journal.db'),
    sok: join(data, 'sok.db'),
    konfig: join(data, 'konfig.json'),
  }) as const;

/** A body's slug is one of the site's own addresses. */
export class OpptattSlug extends Error {
  override readonly name = 'OpptattSlug';
}

/** The configuration of the data folder; none is a configuration of no bodies, and each then gets the careful default. */
function konfigI(sti: string): Konfig {
  return existsSync(sti) ? lesKonfig(sti) : { virksomheter: [] };
}

/**
 * Opens what the public role may open: journal, search and configuration.
 * @throws Konfigfeil for a configuration that cannot be used.
 * @throws OpptattSlug for a body whose pages could not be reached.
 */
export async function aapneTjenester(
  data: string,
  klokke: Klokke,
  sokvalg: Omit<SqliteSokvalg, 'klokke'> = {},
): Promise<Tjenester> {
  const filer = offentligeFiler(data);
  const konfig = konfigI(filer.konfig);
  const opptatt = konfig.virksomheter.findIndex(({ slug }) => OPPTATTE.has(slug));
  if (opptatt >= 0) {
    throw new OpptattSlug(
      `${filer.konfig}: virksomheter[${opptatt}].slug er en av nettstedets egne adresser. Velg en annen.`,
    );
  }
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
