import type { Meilisearch } from 'meilisearch';
import { navnPaaNy } from './indekser.ts';
import { erNektet, lagLeseklient, lagSkriveklient, spoer, type Meilitilkobling } from './klient.ts';

/** The two keys of an index: neither may do the other's work, nor anything to another index. */
export interface Noekler {
  /** For the process that serves the public: it may search, and nothing else. */
  readonly sok: string;
  /** For the export: it may write this index, and the one that is built beside it. */
  readonly eksport: string;
}

const SOKEHANDLINGER = ['search'];
const EKSPORTHANDLINGER = [
  'search',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'tasks.get',
];

async function finnEllerLag(
  klient: Meilisearch,
  navn: string,
  actions: string[],
  indexes: string[],
): Promise<string> {
  const { results } = await klient.getKeys({ limit: 1000 });
  const lik = (a: readonly string[], b: readonly string[]): boolean =>
    JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
  const kjent = results.find(
    (en) => en.name === navn && lik(en.actions, actions) && lik(en.indexes, indexes),
  );
  return (kjent ?? (await klient.createKey({ name: navn, actions, indexes, expiresAt: null }))).key;
}

/** Makes the keys of an index, or finds those that were made before. @param til with the server's master key. */
export const lagNoekler = (til: Meilitilkobling): Promise<Noekler> =>
  spoer(async () => {
    const klient = lagSkriveklient(til);
    return {
      sok: await finnEllerLag(klient, `Åpen journal: søk i ${til.indeks}`, SOKEHANDLINGER, [til.indeks]),
      eksport: await finnEllerLag(klient, `Åpen journal: eksport til ${til.indeks}`, EKSPORTHANDLINGER, [
        til.indeks,
        navnPaaNy(til.indeks),
      ]),
    };
  });

/**
 * Whether a key, or anybody where the server asks for none, may do more than search.
 *
 * @returns undefined when the server did not say.
 */
export async function kanMerEnnSoeke(til: Meilitilkobling): Promise<boolean | undefined> {
  try {
    await lagLeseklient(til).tasks.getTasks({ limit: 1 });
    return true;
  } catch (feil) {
    return erNektet(feil) ? false : undefined;
  }
}
