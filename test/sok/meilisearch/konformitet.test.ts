import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe } from 'vitest';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { konformitet } from '../konformitet.ts';
import { finnMeilisearch, UTEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

describe.skipIf(UTEN_MEILISEARCH !== undefined)(UTEN_MEILISEARCH ?? 'a real server', () => {
  let tjener: Testtjener;
  beforeAll(async () => {
    tjener = await finnMeilisearch();
  });
  afterAll(() => tjener.stopp());

  konformitet('Meilisearch', async (klokke) => {
    const { url, hovednoekkel } = tjener;
    const indeks = `test-${randomUUID()}`;
    const noekkel = hovednoekkel === undefined ? {} : { noekkel: hovednoekkel };
    const motor = aapneMeilisearchSok({ url, indeks, ...noekkel }, { klokke });
    // An engine begins empty: here as after an export that had nothing to say.
    await motor.eldes('2000-01-01', async () => []);
    return {
      motor,
      lukk: async () => {
        await motor.lukk();
        await new Meilisearch({ host: url, ...(hovednoekkel && { apiKey: hovednoekkel }) })
          .index(indeks)
          .delete()
          .waitTask();
      },
    };
  });
});
