import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { trekk } from '../../src/eksport/vedtak/trekk.ts';
import type { Testsak } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';
import {
  startEgenMeilisearch,
  UTEN_EGEN_MEILISEARCH,
  type Testtjener as Meilitjener,
} from '../sok/meilisearch/tjener-i-test.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

const STEDER = [
  '/sok',
  '/sok?q=ekornskinn',
  '/nn/sok?q=ekornskinn',
  '/sok?sortering=eldste',
  '/api/v1/journalposter?q=ekornskinn',
  '/api/v1/journalposter',
  '/api/v1/forslag?q=ekorn',
];

const SAKER: readonly Testsak[] = [
  { id: 'sak-1', nr: 1, poster: [{ id: 'post-1', nr: 1, tittel: 'Brev om ekornskinn' }] },
  { id: 'sak-2', nr: 2, poster: [{ id: 'post-2', nr: 1, tittel: 'Brev om padling' }] },
];

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'kept pages over an index on a server',
  () => {
    let meili: Meilitjener;
    let her: Verksted;
    let tjener: Testtjener;

    beforeEach(async () => {
      meili = await startEgenMeilisearch();
      vi.stubEnv('MEILI_URL', meili.url);
      her = new Verksted();
      await her.eksporter(SAKER);
      tjener = await startTesttjener(her.data, { MEILI_URL: meili.url }, her.klokke);
    });
    afterEach(async () => {
      await tjener.lukk();
      vi.unstubAllEnvs();
      await meili.stopp();
    });

    const vedta = (opphev: boolean) =>
      trekk({
        data: her.data,
        klokke: her.klokke,
        virksomhet: 'fjordvik',
        nummer: '2026/1-1',
        grunn: 'feil',
        av: 'a',
        opphev,
      });
    /** The places that show the entry now. */
    async function viser(): Promise<readonly string[]> {
      const svar = await Promise.all(
        STEDER.map(async (sted) => [sted, await hent(tjener.port, sted)] as const),
      );
      // The query itself stands in the search field and in links: the hit has the rest of the title around it.
      const tekst = (raa: string): string => raa.replaceAll(/<\/?mark>/g, '').toLowerCase();
      return svar
        .filter(([sted, { tekst: raa }]) =>
          tekst(raa).includes(sted.includes('forslag') ? '"ekornskinn"' : 'brev om ekornskinn'),
        )
        .map(([sted]) => sted);
    }

    test('show nothing of a withdrawn entry from the first request after the decision, and show it again when it is undone', async () => {
      const foer = await viser();
      expect(foer).toEqual(expect.arrayContaining(STEDER.filter((sted) => !sted.includes('forslag'))));
      // Kept now, and asked for again while the decision is on its way.
      let ferdig = false;
      const vedtak = vedta(false).finally(() => {
        ferdig = true;
      });
      while (!ferdig) await viser();
      await vedtak;
      expect(await viser()).toEqual([]);
      await vedta(true);
      await her.eksporter(SAKER);
      await expect.poll(viser, { timeout: 1000 }).toEqual(foer);
    });

    test('show nothing of it when the index was away for the withdrawal and still has it when it is back', async () => {
      expect(await viser()).not.toEqual([]);
      await meili.drep();
      expect((await vedta(false)).soketFoelgerEtter).toBe(true);
      expect(await viser()).toEqual([]);
      await meili.start();
      await expect.poll(async () => (await hent(tjener.port, '/sok?q=padling')).status).toBe(200);
      expect(await viser()).toEqual([]);
      const { status, tekst } = await hent(tjener.port, '/api/v1/journalposter');
      expect([status, JSON.parse(tekst)]).toMatchObject([200, { treff: 1 }]);
    });
  },
);
