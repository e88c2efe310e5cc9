import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { aapneTjenester } from '../../../src/server/oppstart/aapne-tjenester.ts';
import { lesKonfig } from '../../../src/konfig/les-konfig.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { SokUtilgjengelig } from '../../../src/sok/sokemotor.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { post, sok } from '../poster.ts';
import { startEgenMeilisearch, UTEN_EGEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

const sak = (nr: number, tittel: string): Testsak => ({
  id: `sak-${nr}`,
  nr,
  poster: [{ id: `post-${nr}`, nr: 1, tittel }],
});
const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => sak(i + 1, `Brev om padling ${i + 1}`));

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'an index on a server that comes and goes',
  () => {
    let tjener: Testtjener;
    const til = () => ({ url: tjener.url, indeks: 'journal' });
    const kontroll = ({ data, klokke }: Verksted) => kontrollerIndeks(data, klokke);

    beforeEach(async () => {
      tjener = await startEgenMeilisearch();
      vi.stubEnv('MEILI_URL', tjener.url);
    });
    afterEach(async () => {
      vi.unstubAllEnvs();
      await tjener.stopp();
    });

    test('has all that the journal has after an export', async () => {
      const her = new Verksted();
      await her.eksporter(saker(30));
      expect(await kontroll(her)).toEqual({ iJournalen: 30, iIndeksen: 30, dager: [], reparert: false });
      expect(await her.soekbare('padling')).toHaveLength(30);
    });

    test('loses nothing of an export that was made while it was away', async () => {
      const her = new Verksted();
      await her.eksporter(saker(5));
      await tjener.drep();
      await expect(her.eksporter(saker(30))).rejects.toThrow(SokUtilgjengelig);
      await tjener.start();
      await her.eksporter(saker(30));
      expect(await kontroll(her)).toMatchObject({ iJournalen: 30, iIndeksen: 30, dager: [] });
    });

    test('loses nothing when it is killed in the middle of an export', async () => {
      const her = new Verksted();
      const leveranse = her.leveranse(saker(120));
      let pulje = 0;
      const drept = her.eksporter(leveranse, {
        pulje: { saker: 10, poster: 10 },
        fremdrift: ({ fase }) => {
          if (fase === 'indekserer' && ++pulje === 4) void tjener.drep();
        },
      });
      await expect(drept).rejects.toThrow(SokUtilgjengelig);
      await tjener.start();
      await her.eksporter(leveranse);
      expect(await kontroll(her)).toMatchObject({ iJournalen: 120, iIndeksen: 120, dager: [] });
    });

    test('neither finds, counts nor offers what was withdrawn while it was away', async () => {
      const her = new Verksted();
      await her.eksporter([sak(1, 'Brev om ekornskinn'), sak(2, 'Brev om padling')]);
      await tjener.drep();
      const { data, klokke } = her;
      const svar = await trekk({
        data,
        klokke,
        virksomhet: 'fjordvik',
        nummer: '2026/1-1',
        grunn: 'feil',
        av: 'a',
      });
      expect(svar.soketFoelgerEtter).toBe(true);
      expect(await her.oppslag('2026/1-1')).toEqual({ art: 'trukket' });

      await tjener.start();
      const konfig = lesKonfig(stier(data).konfig);
      const tjenester = await aapneTjenester(data, konfig, klokke, lagLogg(), { meili: til() });
      try {
        const funnet = await sok(tjenester.sok, { q: 'ekornskinn' });
        expect(funnet).toMatchObject({ treff: 0, ider: [], forslag: null });
        expect(funnet.fasetter.type).toEqual([]);
        expect((await sok(tjenester.sok)).treff).toBe(1);
        expect((await sok(tjenester.sok, { q: 'ekornskin' })).forslag).toBeNull();
        expect(await tjenester.sok.forslag('ekor', { antall: 5 })).toEqual([]);
        expect(await tjenester.sok.forslag('2026/1', { antall: 5 })).toEqual([]);
      } finally {
        await tjenester.sok.lukk();
        await tjenester.journal.lukk();
      }
      await her.eksporter([sak(2, 'Brev om padling')]);
      expect(await kontroll(her)).toMatchObject({ iJournalen: 1, iIndeksen: 1, dager: [] });
    });

    test('says quickly and by name that it is away, and answers again when it is back', async () => {
      const motor = aapneMeilisearchSok(til());
      await motor.eldes('2026-11-20', async () => []);
      await tjener.drep();
      const start = performance.now();
      await expect(sok(motor)).rejects.toThrow(SokUtilgjengelig);
      await expect(motor.helse()).rejects.toThrow(SokUtilgjengelig);
      await expect(motor.forslag('ka', { antall: 3 })).rejects.toThrow(SokUtilgjengelig);
      expect(performance.now() - start).toBeLessThan(10_000);
      await tjener.start();
      expect((await sok(motor)).treff).toBe(0);
    });

    test('is found to differ from the journal, day by day, and mended', async () => {
      const her = new Verksted();
      await her.eksporter(saker(12));
      const motor = aapneMeilisearchSok(til(), { klokke: her.klokke });
      await motor.fjern(['fjordvik/2026/3/1']);
      await motor.toem();
      const funn = await kontroll(her);
      expect(funn).toMatchObject({ iJournalen: 12, iIndeksen: 11, reparert: false });
      expect(funn.dager).toHaveLength(1);
      expect(funn.dager[0]).toMatchObject({ mangler: 1, tilOvers: 0, annerledes: 0 });
      expect(await kontrollerIndeks(her.data, her.klokke, { reparer: true })).toMatchObject({
        reparert: true,
      });
      expect(await kontroll(her)).toMatchObject({ iIndeksen: 12, dager: [] });
    });

    const FELT = [
      ['its unit', { enhet: '^en ^annen' }],
      ['its words', { t: ['epadling=0'] }],
      ['what is offered of it', { navn: ['p|^ola ^nordmann'] }],
      ['when its names grow old', { eldes: 20_990_101 }],
      ['whether anything is masked', { skjermet: true }],
    ] as const;
    test.each(FELT)('is found to say something else of one entry, %s, and mended', async (_, felt) => {
      const her = new Verksted();
      await her.eksporter(saker(5));
      const { Meilisearch } = await import('meilisearch');
      const indeks = new Meilisearch({ host: tjener.url }).index('journal');
      const { results } = await indeks.getDocuments({ filter: 'nr = "fjordvik/2026/3/1"', limit: 1 });
      expect(results).toHaveLength(1);
      await indeks.updateDocuments([{ id: results[0]?.['id'], ...felt }]).waitTask();
      const funn = await kontroll(her);
      expect(funn.dager).toEqual([expect.objectContaining({ mangler: 0, tilOvers: 0, annerledes: 1 })]);
      await kontrollerIndeks(her.data, her.klokke, { reparer: true });
      expect(await kontroll(her)).toMatchObject({ iIndeksen: 5, dager: [] });
    });

    test('is found to hold what nobody gave it, and made anew without it', async () => {
      const her = new Verksted();
      await her.eksporter(saker(5));
      const { Meilisearch } = await import('meilisearch');
      const indeks = new Meilisearch({ host: tjener.url }).index('journal');
      const { results } = await indeks.getDocuments({ filter: 'virksomhet EXISTS', limit: 1 });
      // One that says it is of the same entry, one of an entry that is not in the journal, and one of none.
      await indeks
        .addDocuments([
          { ...results[0], id: 'en-til' },
          { ...results[0], id: 'ukjent', plass: '2026/000000099/000000001' },
          { ...results[0], id: 'ingens', plass: 'nei' },
        ])
        .waitTask();
      const funn = await kontroll(her);
      expect(funn).toMatchObject({ iJournalen: 5, iIndeksen: 8 });
      expect(funn.dager).toEqual([expect.objectContaining({ mangler: 0, tilOvers: 3 })]);
      await kontrollerIndeks(her.data, her.klokke, { reparer: true });
      expect(await kontroll(her)).toMatchObject({ iIndeksen: 5, dager: [] });
    });

    test('is built anew without a moment in which nothing is found', async () => {
      const her = new Verksted();
      await her.eksporter(saker(40));
      const motor = aapneMeilisearchSok(til(), { klokke: her.klokke });
      let ferdig = false;
      const bygging = byggIndeks(her.data, her.klokke).finally(() => {
        ferdig = true;
      });
      const sett = new Set<number>();
      while (!ferdig) sett.add((await sok(motor, { q: 'padling' })).treff);
      expect(await bygging).toBe(40);
      expect([...sett]).toEqual([40]);
      expect(await kontroll(her)).toMatchObject({ iIndeksen: 40, dager: [] });
    });

    test('made by another version is not mixed with this one, and is built anew by the next export', async () => {
      const her = new Verksted();
      await her.eksporter(saker(3));
      const { Meilisearch } = await import('meilisearch');
      await new Meilisearch({ host: tjener.url })
        .index('journal')
        .updateDocuments([{ id: 'tilstand', skjema: 'en-annen-utgave' }])
        .waitTask();
      const motor = aapneMeilisearchSok(til(), { klokke: her.klokke });
      expect((await motor.helse()).klar).toBe(false);
      await expect(motor.indekser([post()], '2026-11-20')).rejects.toThrow('npm run indekser');
      await her.eksporter(saker(4));
      expect((await motor.helse()).klar).toBe(true);
      expect(await kontroll(her)).toMatchObject({ iIndeksen: 4, dager: [] });
    });
  },
);
