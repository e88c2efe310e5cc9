import type { Index, Meilisearch } from 'meilisearch';
import { INNSTILLINGER } from './innstillinger.ts';
import {
  feilkode,
  IndekseringFeilet,
  lagSkriveklient,
  spoer,
  ventPaa,
  type Meilitilkobling,
} from './klient.ts';
import { hentTilstand, nyTilstand, nyVersjon, TILSTAND, type Tilstand } from './tilstand.ts';

/** Makes an index with our settings and a state, and nothing else in it. What has been made of it before is left as it is. */
export async function klargjoer(klient: Meilisearch, indeks: Index): Promise<Tilstand | undefined> {
  if (!(await finnes(indeks))) {
    await ventPaa(klient, await spoer(() => klient.createIndex(indeks.uid, { primaryKey: 'id' })));
  }
  await ventPaa(klient, await spoer(() => indeks.updateSettings(INNSTILLINGER)));
  await ventPaa(klient, await spoer(() => indeks.addDocuments([nyTilstand()])));
  return hentTilstand(indeks);
}

/** Whether the server has the index at all. */
export const finnes = (indeks: Index): Promise<boolean> =>
  spoer(async () => {
    try {
      await indeks.getRawInfo();
      return true;
    } catch (feil) {
      if (feilkode(feil) === 'index_not_found') return false;
      throw feil;
    }
  });

async function slett(klient: Meilisearch, indeks: Index): Promise<void> {
  if (await finnes(indeks)) await ventPaa(klient, await spoer(() => klient.deleteIndex(indeks.uid)));
}

/** Where a new index is built, beside the one that is searched. */
export const navnPaaNy = (indeks: string): string => `${indeks}-ny`;

/** Drops what a cut-off run left beside the index: half of a new one, or the old one. */
export async function slettRest(til: Meilitilkobling): Promise<void> {
  const klient = lagSkriveklient(til);
  await slett(klient, klient.index(navnPaaNy(til.indeks)));
}

/**
 * Builds an index anew beside the one that is searched, and lets them change places in one step: no search meets an empty or a
 * half index. What a cut-off run left is dropped first.
 *
 * @param fyll fills the new index, and waits until the server has all of it.
 */
export async function byggOgBytt(
  til: Meilitilkobling,
  fyll: (ny: Meilitilkobling) => Promise<void>,
): Promise<void> {
  const klient = lagSkriveklient(til);
  const [gammel, ny] = [klient.index(til.indeks), klient.index(navnPaaNy(til.indeks))];
  await slett(klient, ny);
  await klargjoer(klient, ny);
  await fyll({ ...til, indeks: ny.uid });
  // The first time, or when the old one is lost, there is nothing to change places with: an empty one is never made.
  const rename = !(await finnes(gammel));
  const bygget = nyVersjon();
  await ventPaa(klient, await spoer(() => ny.updateDocuments([{ id: TILSTAND, bygget }])));
  await spoer(() => klient.swapIndexes([{ indexes: [ny.uid, gammel.uid], rename }]));
  // A key of two indexes may order the change, and not ask how it went: a write that comes after it is waited for instead.
  const etterpaa = [{ id: TILSTAND, versjon: nyVersjon() }];
  await ventPaa(klient, await spoer(() => gammel.updateDocuments(etterpaa)));
  const naa = await hentTilstand(gammel);
  if (naa?.bygget !== bygget) throw new IndekseringFeilet('index_swap');
  await slett(klient, ny);
}
