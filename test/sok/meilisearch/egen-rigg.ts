import { afterEach, beforeEach, vi } from 'vitest';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { startEgenMeilisearch, type EgenTesttjener } from './tjener-i-test.ts';

/** Gives each test a server of its own, which exports ask by `MEILI_URL`, and a place to export in. */
export function medEgenTjenerHver(ta: (tjener: EgenTesttjener, her: Verksted) => void): void {
  let tjener: EgenTesttjener;
  beforeEach(async () => {
    tjener = await startEgenMeilisearch();
    vi.stubEnv('MEILI_URL', tjener.url);
    ta(tjener, new Verksted());
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await tjener.stopp();
  });
}
