import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { meilisearchgulv, startMeilisearch } from '../../../scripts/bench/meilisearch-gulv.ts';
import { startEgenMeilisearch, UTEN_EGEN_MEILISEARCH, type EgenTesttjener } from './tjener-i-test.ts';

const liste = z.object({ results: z.array(z.object({ uid: z.string() })) });

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(UTEN_EGEN_MEILISEARCH ?? 'the bench', () => {
  let tjener: EgenTesttjener | undefined;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await tjener?.stopp();
  });

  test('leaves a server that it was lent as it was found', async () => {
    const noekkel = randomUUID();
    tjener = await startEgenMeilisearch(noekkel);
    const { url, mappe } = tjener;
    vi.stubEnv('MEILI_URL', url);
    vi.stubEnv('MEILI_KEY', noekkel);
    const headers = { authorization: `Bearer ${noekkel}`, 'content-type': 'application/json' };
    const indekser = async (): Promise<string[]> =>
      liste.parse(await (await fetch(`${url}/indexes`, { headers })).json()).results.map(({ uid }) => uid);
    await fetch(`${url}/indexes`, { method: 'POST', headers, body: JSON.stringify({ uid: 'andres' }) });

    const laant = await startMeilisearch(mappe, 'standard');
    await meilisearchgulv(laant.url, noekkel).klargjoer();
    expect(await indekser()).toEqual(['andres', 'bench-standard']);
    await laant.stopp();
    expect(await indekser()).toEqual(['andres']);
    // It is still up, and what was never made is gone without complaint.
    await laant.stopp();
    expect(await indekser()).toEqual(['andres']);
  });
});
