import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { aapneMeilisearchSok } from '../../../src/sok/meilisearch/meilisearch-sok.ts';
import { byggOgBytt } from '../../../src/sok/meilisearch/indekser.ts';
import { kanMerEnnSoeke, lagNoekler, type Noekler } from '../../../src/sok/meilisearch/noekler.ts';
import { seTil } from '../../../src/sok/meilisearch/tilsyn.ts';
import { startNoekkelvakt } from '../../../src/server/vakt/noekkelvakt.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { post, sok, treff } from '../poster.ts';
import { startEgenMeilisearch, UTEN_EGEN_MEILISEARCH, type Testtjener } from './tjener-i-test.ts';

const HOVEDNOEKKEL = 'en-hovednoekkel-som-bare-finnes-i-denne-testen';
const klokke = (): Date => new Date('2026-11-21T11:00:00Z');

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(UTEN_EGEN_MEILISEARCH ?? 'the keys', () => {
  let tjener: Testtjener;
  let noekler: Noekler;
  const med = (noekkel: string, indeks = 'journal') => ({ url: tjener.url, noekkel, indeks });
  const klient = (apiKey: string): Meilisearch => new Meilisearch({ host: tjener.url, apiKey });
  const nektes = (arbeid: () => Promise<unknown>): Promise<void> =>
    expect(arbeid()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });

  beforeAll(async () => {
    tjener = await startEgenMeilisearch(HOVEDNOEKKEL);
    noekler = await lagNoekler(med(HOVEDNOEKKEL));
    const alt = klient(HOVEDNOEKKEL);
    await alt
      .index('annet')
      .addDocuments([{ id: 'a', hemmelig: 'annet' }], { primaryKey: 'id' })
      .waitTask();
    const eksport = aapneMeilisearchSok(med(noekler.eksport), { klokke });
    await eksport.indekser([post({ tittel: 'Kajakk' })], '2026-11-21');
    await eksport.toem();
  });
  afterAll(() => tjener.stopp());

  test('are the same when they are asked for again', async () => {
    expect(await lagNoekler(med(HOVEDNOEKKEL))).toEqual(noekler);
    expect(noekler.sok).not.toBe(noekler.eksport);
  });

  test('the search key finds, completes and tells its health', async () => {
    const motor = aapneMeilisearchSok(med(noekler.sok), { klokke });
    expect(await treff(motor, 'kajakk')).toEqual(['1-1']);
    expect(await motor.forslag('kaj', { antall: 3 })).toEqual([{ tekst: 'kajakk', art: 'tittel' }]);
    expect(await motor.helse()).toEqual({ klar: true, antall: 1, navnSokbare: true });
  });

  test('the search key can neither write, list keys, read settings nor search another index', async () => {
    const soker = klient(noekler.sok);
    await nektes(() => soker.index('journal').addDocuments([{ id: 'x' }]));
    await nektes(() => soker.index('journal').deleteAllDocuments());
    await nektes(() => soker.deleteIndex('journal'));
    await nektes(() => soker.index('journal').getDocuments());
    await nektes(() => soker.index('journal').getSettings());
    await nektes(() => soker.getKeys());
    await nektes(() => soker.index('annet').search(''));
    const motor = aapneMeilisearchSok(med(noekler.sok), { klokke });
    await expect(motor.indekser([post()], '2026-11-21')).rejects.toThrow('Søket er utilgjengelig');
  });

  test('a key that may do more than search is known', async () => {
    expect(await kanMerEnnSoeke(med(noekler.sok))).toBe(false);
    expect(await kanMerEnnSoeke(med('en nøkkel som ingen har laget'))).toBe(false);
    expect(await kanMerEnnSoeke(med(noekler.eksport))).toBe(true);
    expect(await kanMerEnnSoeke(med(HOVEDNOEKKEL))).toBe(true);
    expect(await kanMerEnnSoeke({ url: 'http://127.0.0.1:9', indeks: 'journal' })).toBeUndefined();
  });

  test('the public server tells its log of such a key, and of nothing else', async () => {
    const sagt: unknown[] = [];
    const logg = { warn: (linje: unknown) => void sagt.push(linje) };
    const stans = [noekler.sok, noekler.eksport].map((noekkel) => startNoekkelvakt(med(noekkel), logg));
    await expect.poll(() => sagt).toEqual([expect.stringContaining('MEILI_KEY kan mer enn å søke')]);
    for (const stopp of stans) stopp();
    expect(JSON.stringify(sagt)).not.toContain(noekler.eksport);
  });

  test('a search gives no more of an entry than what leads to it and what ranks it', async () => {
    const { hits } = await klient(noekler.sok).index('journal').search('', { filter: 'virksomhet EXISTS' });
    expect(Object.keys(hits[0] ?? {}).sort()).toEqual(['plass', 't', 'virksomhet']);
    const tilstand = await klient(noekler.sok).index('journal').search('', { filter: 'art = tilstand' });
    expect(tilstand.hits[0]).not.toHaveProperty('salt');
  });

  test('the export key builds, changes places, ages and erases in its own index', async () => {
    const til = med(noekler.eksport);
    await byggOgBytt(til, async (ny) => {
      const motor = aapneMeilisearchSok(ny, { klokke });
      await motor.indekser([post({ tittel: 'Kajakk' }), post({ sak: 2, tittel: 'Padling' })], '2026-11-21');
      await motor.toem();
    });
    const motor = aapneMeilisearchSok(til, { klokke });
    expect((await sok(motor)).treff).toBe(2);
    await motor.fjern(['proevevik/2026/2/1']);
    await motor.toem();
    expect(await motor.eldes('2026-11-21', async () => [])).toEqual({ omskrevet: 0 });
    await motor.rens();
    expect((await sok(motor)).treff).toBe(1);
  });

  test('the export key reads the settings of its index, and one that was made before is known not to', async () => {
    expect(await seTil(med(noekler.eksport), 0)).toEqual({ innstillinger: [] });
    const { key } = await klient(HOVEDNOEKKEL).createKey({
      actions: ['search', 'documents.get', 'indexes.get', 'settings.update'],
      indexes: ['journal'],
      expiresAt: null,
    });
    expect(await seTil(med(key), 0)).toEqual({ innstillinger: undefined });
  });

  test('the daily job warns of an export key that was made before settings were read, and says how to get a new one', async () => {
    const { actions = [] } = await klient(HOVEDNOEKKEL).getKey(noekler.eksport);
    const { key } = await klient(HOVEDNOEKKEL).createKey({
      actions: actions.filter((handling) => handling !== 'settings.get'),
      indexes: ['gammel', 'gammel-ny'],
      expiresAt: null,
    });
    vi.stubEnv('MEILI_URL', tjener.url);
    vi.stubEnv('MEILI_KEY', key);
    vi.stubEnv('MEILI_INDEKS', 'gammel');
    const v = new Verksted();
    await v.eksporter([{ id: 's', nr: 1, poster: [{ id: 'p', nr: 1 }] }]);
    const { avvik, varsler } = await vedlikehold(v.data, v.klokke);
    vi.unstubAllEnvs();
    expect(avvik).toEqual([]);
    expect(varsler).toEqual([expect.stringContaining('npm run indekser -- --noekler')]);
  });

  test('the export key can neither touch another index nor list keys', async () => {
    const skriver = klient(noekler.eksport);
    await nektes(() => skriver.index('annet').addDocuments([{ id: 'b' }]));
    await nektes(() => skriver.index('annet').getDocuments());
    await nektes(() => skriver.index('annet').search(''));
    await nektes(() => skriver.deleteIndex('annet'));
    await nektes(() => skriver.index('annet').updateSettings({ stopWords: ['a'] }));
    await nektes(() => skriver.createIndex('tredje'));
    await nektes(() => skriver.swapIndexes([{ indexes: ['journal', 'annet'], rename: false }]));
    await nektes(() => skriver.getKeys());
  });

  test('a key the server does not know is named as that, and is not repeated', async () => {
    const motor = aapneMeilisearchSok(med('tullenoekkel-som-ingen-har'), { klokke });
    await expect(sok(motor)).rejects.toThrow('Meilisearch godtar ikke nøkkelen');
    await expect(sok(motor)).rejects.not.toThrow('tullenoekkel');
  });
});
