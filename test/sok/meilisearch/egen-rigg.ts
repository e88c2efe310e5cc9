import { afterEach, beforeEach, vi } from 'vitest';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { startMellommann, type Mellommann } from './mellommann.ts';
import { startEgenMeilisearch, type EgenTesttjener, type Testtjener } from './tjener-i-test.ts';

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

/** Does something through somebody who sees what is asked of the server, and may cut it off or delay it. */
export async function medMellommann(
  { url }: Testtjener,
  oppsett: Partial<Omit<Mellommann, 'url' | 'lukk'>>,
  arbeid: () => Promise<unknown>,
): Promise<void> {
  const mann = Object.assign(await startMellommann(url), oppsett);
  try {
    vi.stubEnv('MEILI_URL', mann.url);
    await arbeid();
  } finally {
    vi.stubEnv('MEILI_URL', url);
    await mann.lukk();
  }
}
