import { Meilisearch } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { SokUnderBygging, SokUtilgjengelig } from '../../../src/sok/sokemotor.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import type { Verksted } from '../../eksport/hjelp/verksted.ts';
import { sok } from '../poster.ts';
import { medEgenTjenerHver, medMellommann } from './egen-rigg.ts';
import { UTEN_EGEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `sak-${i + 1}`,
    nr: i + 1,
    poster: [{ id: `post-${i + 1}`, nr: 1, tittel: `Brev om padling ${i + 1}` }],
  }));

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'an index that another takes the place of',
  () => {
    let tjener: Testtjener;
    let her: Verksted;
    medEgenTjenerHver((egen, verksted) => {
      [tjener, her] = [egen, verksted];
    });
    const klient = () => new Meilisearch({ host: tjener.url });
    const indekser = async () => (await klient().getIndexes()).results.map(({ uid }) => uid).sort();
    const motor = () => aapneMeilisearchSok({ url: tjener.url, indeks: 'journal' }, { klokke: her.klokke });
    const kontroll = () => kontrollerIndeks(her.data, her.klokke);

    const erBytte = (_: string, sti: string): boolean => sti === '/swap-indexes';
    /** What is beside the index is deleted before it is built anew, and when it has changed places. */
    function erAndreSletting(): (metode: string, sti: string) => boolean {
      let byttet = false;
      return (metode, sti) => {
        byttet ||= erBytte(metode, sti);
        return byttet && metode === 'DELETE' && sti === '/indexes/journal-ny';
      };
    }
    const BRUDD = [
      ['before they change places', () => erBytte, false],
      ['when they change places', () => erBytte, true],
      ['before the old one is dropped', erAndreSletting, false],
      ['when the old one is dropped', erAndreSletting, true],
    ] as const;

    test.each(BRUDD)('is whole whoever is killed %s', async (_, kuttVed, kuttSvaret) => {
      await her.eksporter(saker(20));
      await medMellommann(tjener, { kuttVed: kuttVed(), kuttSvaret }, () =>
        expect(byggIndeks(her.data, her.klokke)).rejects.toThrow(SokUtilgjengelig),
      );
      expect((await sok(motor(), { q: 'padling' })).treff).toBe(20);
      expect(await kontroll()).toEqual({ iJournalen: 20, iIndeksen: 20, dager: [], reparert: false });
      await her.eksporter(saker(21));
      expect(await kontroll()).toEqual({ iJournalen: 21, iIndeksen: 21, dager: [], reparert: false });
    });

    test('is not left beside it with what was withdrawn, when the daily job is killed while they change places', async () => {
      await her.eksporter(saker(3));
      const { data, klokke } = her;
      await trekk({ data, klokke, virksomhet: 'fjordvik', nummer: '2026/1-1', grunn: 'feil', av: 'a' });
      await medMellommann(tjener, { kuttVed: erBytte, kuttSvaret: true }, () =>
        expect(vedlikehold(data, klokke)).rejects.toThrow(SokUtilgjengelig),
      );
      expect(await indekser()).toEqual(['journal', 'journal-ny']);
      await vedlikehold(data, klokke);
      expect(await indekser()).toEqual(['journal']);
      expect(await kontroll()).toMatchObject({ iJournalen: 2, iIndeksen: 2, dager: [] });
    });

    test.each([
      ['it is copied', '/indexes/journal-ny/documents'],
      ['they change places', '/swap-indexes'],
    ])('does not get back what is withdrawn while %s', async (_, naar) => {
      await her.eksporter(saker(4));
      const { data, klokke } = her;
      const trekkSak = (nr: number) =>
        trekk({ data, klokke, virksomhet: 'fjordvik', nummer: `2026/${nr}-1`, grunn: 'feil', av: 'a' });
      await trekkSak(1);
      let trukket = false;
      const iKopien: number[] = [];
      const foer = async (metode: string, sti: string): Promise<void> => {
        if (erBytte(metode, sti)) {
          const { total } = await klient().index('journal-ny').getDocuments({ filter: 'virksomhet EXISTS' });
          iKopien.push(total);
        }
        if (trukket || metode === 'GET' || !sti.startsWith(naar)) return;
        trukket = true;
        await trekkSak(2);
      };
      await medMellommann(tjener, { foer }, async () => {
        expect((await vedlikehold(data, klokke)).avvik.join()).not.toMatch(/søkeindeks/i);
      });
      expect(trukket).toBe(true);
      expect(iKopien).toEqual([naar === '/swap-indexes' ? 3 : 2]);
      expect((await sok(motor(), { q: 'padling' })).treff).toBe(2);
      expect(await kontroll()).toMatchObject({ iJournalen: 2, iIndeksen: 2, dager: [] });
    });

    test('of another version is searched until the new one is there, and never empty meanwhile', async () => {
      await her.eksporter(saker(30));
      await klient()
        .index('journal')
        .updateDocuments([{ id: 'tilstand', skjema: 'en-annen-utgave' }])
        .waitTask();
      let ferdig = false;
      const eksport = her.eksporter(saker(30)).finally(() => {
        ferdig = true;
      });
      const sett = new Set<number>();
      while (!ferdig) sett.add((await sok(motor(), { q: 'padling' })).treff);
      await eksport;
      expect([...sett]).toEqual([30]);
      expect(await motor().helse()).toMatchObject({ klar: true, antall: 30 });
    });

    test('of another version, with settings that allow less, is said to be made anew until it is', async () => {
      await her.eksporter(saker(3));
      const gammel = klient().index('journal');
      await gammel.updateDocuments([{ id: 'tilstand', skjema: 'en-annen-utgave' }]).waitTask();
      await gammel.updateFilterableAttributes(['art', 'eldes', 'virksomhet']).waitTask();
      await gammel.updateSortableAttributes(['dato']).waitTask();
      await expect(sok(motor(), { q: 'padling' })).rejects.toThrow(SokUnderBygging);
      await expect(motor().forslag('pad', { antall: 5 })).rejects.toThrow(SokUnderBygging);
      expect(await motor().helse()).toMatchObject({ klar: false });
      await her.eksporter(saker(4));
      expect((await sok(motor(), { q: 'padling' })).treff).toBe(4);
    });

    test('that is made and not filled yet is said to be away', async () => {
      await klient().createIndex('journal', { primaryKey: 'id' }).waitTask();
      await expect(sok(motor())).rejects.toThrow(SokUtilgjengelig);
      await expect(motor().forslag('pad', { antall: 5 })).rejects.toThrow(SokUtilgjengelig);
      await expect(motor().helse()).rejects.toThrow(SokUtilgjengelig);
    });
  },
);
