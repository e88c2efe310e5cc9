import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { IndekseringFeilet } from '../../../src/sok/meilisearch/klient.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { SokUtilgjengelig } from '../../../src/sok/sokemotor.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { sok } from '../poster.ts';
import { startMellommann, type Mellommann } from './mellommann.ts';
import { startEgenMeilisearch, UTEN_EGEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `sak-${i + 1}`,
    nr: i + 1,
    poster: [{ id: `post-${i + 1}`, nr: 1, tittel: `Brev om padling ${i + 1}` }],
  }));

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(UTEN_EGEN_MEILISEARCH ?? 'a server that', () => {
  let tjener: Testtjener;
  let mann: Mellommann;
  beforeEach(async () => {
    tjener = await startEgenMeilisearch();
    mann = await startMellommann(tjener.url);
    vi.stubEnv('MEILI_URL', mann.url);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await mann.lukk();
    await tjener.stopp();
  });
  const kontroll = ({ data, klokke }: Verksted) => kontrollerIndeks(data, klokke);

  test('has no room in its queue keeps nothing from being published, is named by its own code, and the next export completes it', async () => {
    const her = new Verksted();
    const leveranse = her.leveranse(saker(60));
    mann.skrivingerIgjen = 3;
    const eksport = her.eksporter(leveranse, { pulje: { saker: 10, poster: 10 } });
    const feil: unknown = await eksport.catch((kastet: unknown) => kastet);
    expect(feil).toBeInstanceOf(IndekseringFeilet);
    expect(feil).toMatchObject({ kode: 'no_space_left_on_device' });
    expect(String(feil)).not.toContain('padling');
    // All of it is in the public store, whatever the index has of it.
    expect(await her.oppslag('2026/60-1')).toMatchObject({ art: 'funnet' });

    mann.skrivingerIgjen = Infinity;
    await her.eksporter(leveranse);
    expect(await kontroll(her)).toEqual({ iJournalen: 60, iIndeksen: 60, dager: [], reparert: false });
  });

  test('is slow to write takes longer, and loses nothing', async () => {
    const her = new Verksted();
    mann.forsinkelse = 250;
    await her.eksporter(saker(20), { pulje: { saker: 10, poster: 10 } });
    mann.forsinkelse = 0;
    expect(await kontroll(her)).toMatchObject({ iJournalen: 20, iIndeksen: 20, dager: [] });
  });

  test('is too slow to search is said to be away within five seconds, and answers when it is quick again', async () => {
    const her = new Verksted();
    await her.eksporter(saker(5));
    const motor = aapneMeilisearchSok({ url: mann.url, indeks: 'journal' }, { klokke: her.klokke });
    expect((await sok(motor, { q: 'padling' })).treff).toBe(5);
    mann.forsinkelse = 8_000;
    const start = performance.now();
    await expect(sok(motor, { q: 'brev' })).rejects.toThrow(SokUtilgjengelig);
    expect(performance.now() - start).toBeLessThan(7_000);
    mann.forsinkelse = 0;
    expect(await sok(motor, { q: 'brev' })).toMatchObject({ treff: 5 });
  });
});
