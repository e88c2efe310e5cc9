import { Meilisearch, type EnqueuedTaskPromise, type Index, type Settings } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { kontrollerIndeks, stemmer } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { kontrolltekst } from '../../../src/eksport/indeks/kontrolltekst.ts';
import { aapneLagre } from '../../../src/eksport/lagre.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { IndeksAvAnnenUtgave } from '../../../src/sok/meilisearch/skriver.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { SokUtilgjengelig } from '../../../src/sok/sokemotor.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import type { Verksted } from '../../eksport/hjelp/verksted.ts';
import { post, sok } from '../poster.ts';
import { medEgenTjenerHver, medMellommann } from './egen-rigg.ts';
import { UTEN_EGEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

/** Every entry on a day of its own. */
const saker = (antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `sak-${i + 1}`,
    nr: i + 1,
    poster: [
      {
        id: `post-${i + 1}`,
        nr: 1,
        dato: new Date(Date.UTC(2026, 0, 5 + i)).toISOString().slice(0, 10),
        tittel: `Brev om padling ${i + 1}`,
      },
    ],
  }));

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'an index that somebody else has been at',
  () => {
    let tjener: Testtjener;
    let her: Verksted;
    medEgenTjenerHver((egen, verksted) => {
      [tjener, her] = [egen, verksted];
    });
    const klient = () => new Meilisearch({ host: tjener.url });
    const indeks = () => klient().index('journal');
    const motor = () => aapneMeilisearchSok({ url: tjener.url, indeks: 'journal' }, { klokke: her.klokke });
    const kontroll = (reparer = false) => kontrollerIndeks(her.data, her.klokke, { reparer });
    const trekkEn = () =>
      trekk({
        ...{ data: her.data, klokke: her.klokke, virksomhet: 'fjordvik', nummer: '2026/1-1' },
        ...{ grunn: 'feil', av: 'a' },
      });
    /** What the search finds while something is done. */
    async function funnetUnderveis(arbeid: Promise<unknown>): Promise<readonly number[]> {
      let ferdig = false;
      const slutt = arbeid.finally(() => {
        ferdig = true;
      });
      const sett = new Set<number>();
      while (!ferdig) sett.add((await sok(motor(), { q: 'padling' })).treff);
      await slutt;
      return [...sett];
    }
    test('is copied without one write for each day, and has all of it', async () => {
      await her.eksporter(saker(60));
      await trekkEn();
      let skrevet = 0;
      const kuttVed = (metode: string, sti: string): boolean => {
        if (metode === 'POST' && sti.startsWith('/indexes/journal-ny/documents')) skrevet += 1;
        return false;
      };
      await medMellommann(tjener, { kuttVed }, () => vedlikehold(her.data, her.klokke));
      expect(skrevet).toBeLessThan(6);
      expect(await kontroll()).toEqual({ iJournalen: 59, iIndeksen: 59, dager: [], reparert: false });
    });

    test('is whole when the daily job is killed in the middle of the copy, and is copied the next time', async () => {
      await her.eksporter(saker(30));
      await trekkEn();
      const kuttVed = (metode: string, sti: string): boolean =>
        metode === 'POST' && sti.startsWith('/indexes/journal-ny/documents') && !sti.includes('?');
      await medMellommann(tjener, { kuttVed }, () =>
        expect(vedlikehold(her.data, her.klokke)).rejects.toThrow(SokUtilgjengelig),
      );
      expect(await kontroll()).toEqual({ iJournalen: 29, iIndeksen: 29, dager: [], reparert: false });
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([]);
      expect((await klient().getIndexes()).results.map(({ uid }) => uid)).toEqual(['journal']);
    });

    test('and has been deleted, is not there half when the one who makes it anew is killed', async () => {
      await her.eksporter(saker(5));
      await klient().deleteIndex('journal').waitTask();
      await medMellommann(tjener, { kuttVed: (_, sti) => sti === '/swap-indexes' }, () =>
        expect(byggIndeks(her.data, her.klokke)).rejects.toThrow(SokUtilgjengelig),
      );
      const funn = await kontroll();
      expect(funn).toMatchObject({ iJournalen: 5, iIndeksen: 0, mangel: 'finnes-ikke' });
      expect(kontrolltekst(funn)).toContain('Søkeindeksen finnes ikke i Meilisearch.');
      expect(kontrolltekst(await kontroll(true))).toContain('Den er bygd på nytt med 5 journalposter.');
      expect(await kontroll()).toEqual({ iJournalen: 5, iIndeksen: 5, dager: [], reparert: false });
    });

    test('and has been deleted in the middle of a run, is not begun anew with the rest as if it were the whole', async () => {
      await her.eksporter(saker(5));
      const skriver = motor();
      await skriver.toem();
      await klient().deleteIndex('journal').waitTask();
      await skriver.indekser([post()], '2026-11-20');
      await expect(skriver.toem()).rejects.toThrow(IndeksAvAnnenUtgave);
    });

    test('is counted as it is when its state is lost, and is not said to be in order', async () => {
      await her.eksporter(saker(5));
      await indeks().deleteDocument('tilstand').waitTask();
      const funn = await kontroll();
      expect(funn).toMatchObject({ iJournalen: 5, iIndeksen: 5, dager: [], mangel: 'uten-tilstand' });
      expect(stemmer(funn)).toBe(false);
      expect(kontrolltekst(funn)).toContain('søket svarer ikke');
      await kontroll(true);
      expect(stemmer(await kontroll())).toBe(true);
      expect(await her.soekbare('padling')).toHaveLength(5);
    });

    test('is not said to be in order when it has forgotten what it was given', async () => {
      await her.eksporter(saker(5));
      await indeks()
        .updateDocuments([{ id: 'tilstand', utboks: 0 }])
        .waitTask();
      expect(await kontroll()).toMatchObject({ iIndeksen: 5, dager: [], mangel: 'for-gammel' });
      await kontroll(true);
      expect(stemmer(await kontroll())).toBe(true);
    });

    const ENDRET: readonly (readonly [string, Settings])[] = [
      ['stopWords', { stopWords: ['padling'] }],
      ['synonyms', { synonyms: { padling: ['kajakk'] } }],
      ['typoTolerance', { typoTolerance: { enabled: true } }],
      ['rankingRules', { rankingRules: ['words', 'sort'] }],
      ['pagination', { pagination: { maxTotalHits: 3 } }],
      ['faceting', { faceting: { maxValuesPerFacet: 2 } }],
      ['distinctAttribute', { distinctAttribute: 'type' }],
      ['filterableAttributes', { filterableAttributes: ['virksomhet', 'art', 'eldes', 't'] }],
    ];
    test.each(ENDRET)('is found to have other settings, %s, and mended', async (navn, innstillinger) => {
      await her.eksporter(saker(5));
      await indeks().updateSettings(innstillinger).waitTask();
      const funn = await kontroll();
      expect(funn).toMatchObject({ iJournalen: 5, innstillinger: [navn] });
      expect(stemmer(funn)).toBe(false);
      expect(kontrolltekst(funn)).toContain(`Innstillinger i Meilisearch er endret utenfra: ${navn}.`);
      expect(await kontroll(true)).toMatchObject({ reparert: true, innstillinger: [navn] });
      expect(await kontroll()).toEqual({ iJournalen: 5, iIndeksen: 5, dager: [], reparert: false });
      expect(await her.soekbare('padling')).toHaveLength(5);
    });

    test('is said to have other settings by the daily job, though all that was found before is found', async () => {
      await her.eksporter(saker(5));
      // What an export leaves behind is copied into a new index, with our settings.
      await vedlikehold(her.data, her.klokke);
      await indeks()
        .updateSettings({ synonyms: { padling: ['kajakk'] } })
        .waitTask();
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([
        expect.stringMatching(/endret utenfra: synonyms\. .*npm run indekser -- --reparer/u),
      ]);
      await kontroll(true);
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([]);
    });

    test('and has been aged by a clock that was ahead, is told of by the daily job until it is made anew', async () => {
      await her.eksporter([
        { id: 's', nr: 1, poster: [{ id: 'p', nr: 1, tittel: 'Brev', avsender: 'Solveig Prøve' }] },
      ]);
      const { naa } = her;
      her.naa = new Date('2027-12-28T08:00:00Z');
      await vedlikehold(her.data, her.klokke);
      her.naa = naa;
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([
        expect.stringContaining('som om det var 2027-12-28'),
      ]);
      await kontroll(true);
      expect(await her.soekbare('Solveig')).toHaveLength(1);
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([]);
    });

    test('is aged with one wait, however many names are old', async () => {
      await her.eksporter(
        saker(1200).map((sak) => ({
          ...sak,
          poster: sak.poster.map((en) => ({ ...en, dato: '2026-01-05', avsender: 'Solveig Prøve' })),
        })),
      );
      her.naa = new Date('2027-12-28T08:00:00Z');
      let spurt = 0;
      const kuttVed = (metode: string, sti: string): boolean => {
        if (metode === 'POST' && sti.startsWith('/indexes/journal/documents/fetch')) spurt += 1;
        return false;
      };
      await medMellommann(tjener, { kuttVed }, async () => {
        const { journal, sok, lukk } = await aapneLagre(her.data, her.klokke);
        expect(await sok?.eldes('2027-12-28', (ider) => journal.poster(ider))).toEqual({ omskrevet: 1200 });
        await lukk();
      });
      expect(await her.soekbare('Solveig')).toEqual([]);
      // What is old, and twice that nothing is any more.
      expect(spurt).toBe(3);
    });

    test('loses no day in the daily job when the server has been told to list few of them', async () => {
      await her.eksporter(saker(30));
      await trekkEn();
      await indeks()
        .updateSettings({ faceting: { maxValuesPerFacet: 3 } })
        .waitTask();
      expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([]);
      expect(await kontroll()).toEqual({ iJournalen: 29, iIndeksen: 29, dager: [], reparert: false });
    });

    test.each(['eldes', 'dato'])(
      'is made anew by the daily job when the settings no longer let it ask for «%s»',
      async (felt) => {
        await her.eksporter(saker(5));
        const { filterableAttributes: alle = [] } = await indeks().getSettings();
        const uten = alle?.map((en) =>
          typeof en === 'string'
            ? en
            : { ...en, attributePatterns: en.attributePatterns.filter((navn) => navn !== felt) },
        );
        await indeks()
          .updateSettings({ filterableAttributes: uten ?? [] })
          .waitTask();
        expect((await vedlikehold(her.data, her.klokke)).avvik).toEqual([]);
        expect(await kontroll()).toEqual({ iJournalen: 5, iIndeksen: 5, dager: [], reparert: false });
      },
    );

    const FREMMED: readonly (readonly [string, (her: Index) => EnqueuedTaskPromise])[] = [
      ['without a date', (her) => her.addDocuments([{ id: 'fremmed', tittel: 'Noe annet' }])],
      ['with an empty date', (her) => her.addDocuments([{ id: 'fremmed', virksomhet: 'x', dato: null }])],
      ['with a date that is text', (her) => her.addDocuments([{ id: 'fremmed', dato: 'i "går", 1/2' }])],
    ];
    test.each(FREMMED)('is found to hold a document %s, and is rid of it', async (_, leggInn) => {
      await her.eksporter(saker(5));
      await leggInn(indeks()).waitTask();
      const funn = await kontroll();
      expect(funn).toMatchObject({ iJournalen: 5, iIndeksen: 6 });
      expect(kontrolltekst(funn)).toContain('uten gyldig dato: 0 i journalen, 1 i indeksen; 1 er til overs');
      const reparasjon = kontroll(true);
      expect(await funnetUnderveis(reparasjon)).toEqual([5]);
      expect((await reparasjon).reparert).toBe(true);
      expect(await kontroll()).toEqual({ iJournalen: 5, iIndeksen: 5, dager: [], reparert: false });
      expect((await indeks().getDocuments({ limit: 0 })).total).toBe(6);
    });

    test('is searched all the time while settings are mended', async () => {
      await her.eksporter(saker(30));
      await indeks()
        .updateSettings({ stopWords: ['padling'], synonyms: { padling: ['kajakk'] } })
        .waitTask();
      expect(await funnetUnderveis(kontroll(true))).toEqual([30]);
    });
  },
);
