import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch, type EnqueuedTaskPromise, type Index } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { lesKonfig } from '../../../src/konfig/les-konfig.ts';
import { aapneTjenester } from '../../../src/server/oppstart/aapne-tjenester.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import { SokUtilgjengelig, type Sokemotor } from '../../../src/sok/sokemotor.ts';
import type { Testpost, Testsak } from '../../eksport/hjelp/leveranse.ts';
import type { Verksted } from '../../eksport/hjelp/verksted.ts';
import { sok } from '../poster.ts';
import { medEgenTjenerHver } from './egen-rigg.ts';
import { UTEN_EGEN_MEILISEARCH, type EgenTesttjener } from './tjener-i-test.ts';

const sak = (nr: number, tittel: string, mer: Partial<Testpost> = {}): Testsak => ({
  id: `sak-${nr}`,
  nr,
  poster: [{ id: `post-${nr}`, nr: 1, tittel, ...mer }],
});

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'a server whose index is not the one that was given to it',
  () => {
    let tjener: EgenTesttjener;
    let her: Verksted;
    medEgenTjenerHver((egen, verksted) => {
      [tjener, her] = [egen, verksted];
    });
    const db = () => join(tjener.mappe, 'db');
    const kontroll = () => kontrollerIndeks(her.data, her.klokke);
    /** What the public is told by, over the server as it is now. */
    async function medOffentligSok<T>(fn: (motor: Sokemotor) => Promise<T>): Promise<T> {
      const { data, klokke } = her;
      const meili = { url: tjener.url, indeks: 'journal' };
      const konfig = lesKonfig(stier(data).konfig);
      const tjenester = await aapneTjenester(data, konfig, klokke, lagLogg(), { meili });
      try {
        return await fn(tjenester.sok);
      } finally {
        await tjenester.sok.lukk();
        await tjenester.journal.lukk();
      }
    }
    const erBorte = () =>
      medOffentligSok(async (motor) => {
        await expect(sok(motor)).rejects.toThrow(SokUtilgjengelig);
        await expect(motor.forslag('ekor', { antall: 5 })).rejects.toThrow(SokUtilgjengelig);
        await expect(motor.helse()).rejects.toThrow(SokUtilgjengelig);
      });

    test('finds nothing that was withdrawn after the copy of its files that was put back, and is built anew by the daily job', async () => {
      const saker = [sak(1, 'Brev om ekornskinn'), sak(2, 'Brev om padling')];
      await her.eksporter(saker);
      await tjener.drep();
      cpSync(db(), `${db()}-kopi`, { recursive: true });
      await tjener.start();
      await trekk({
        ...{ data: her.data, klokke: her.klokke, virksomhet: 'fjordvik', nummer: '2026/1-1' },
        ...{ grunn: 'feil', av: 'a' },
      });
      await her.eksporter(saker);
      expect(await medOffentligSok((motor) => sok(motor))).toMatchObject({ treff: 1 });

      await tjener.drep();
      rmSync(db(), { recursive: true });
      cpSync(`${db()}-kopi`, db(), { recursive: true });
      await tjener.start();
      await erBorte();

      await vedlikehold(her.data, her.klokke);
      await medOffentligSok(async (motor) => {
        expect(await sok(motor, { q: 'ekornskinn' })).toMatchObject({ treff: 0, forslag: null });
        expect(await sok(motor)).toMatchObject({ treff: 1 });
        expect(await motor.forslag('ekor', { antall: 5 })).toEqual([]);
      });
      expect(await kontroll()).toMatchObject({ iJournalen: 1, iIndeksen: 1, dager: [] });
    });

    test('is not begun anew with the few entries of the next export when it has lost all: it is filled whole', async () => {
      await her.eksporter([sak(1, 'Brev om ekornskinn'), sak(2, 'Brev om padling')]);
      await tjener.drep();
      rmSync(db(), { recursive: true });
      await tjener.start();
      await erBorte();
      await her.eksporter([sak(1, 'Brev om ekornskinn'), sak(2, 'Brev om padling'), sak(3, 'Brev om ski')]);
      expect(await medOffentligSok((motor) => motor.helse())).toMatchObject({ klar: true, antall: 3 });
      expect(await kontroll()).toMatchObject({ iJournalen: 3, iIndeksen: 3, dager: [] });
    });

    test.each<[string, (indeks: Index) => EnqueuedTaskPromise]>([
      ['that has lost all', (indeks) => indeks.deleteAllDocuments()],
      ['with other settings', (indeks) => indeks.resetSettings()],
      [
        'with a date that is none',
        (indeks) => indeks.addDocuments([{ id: 'x', virksomhet: 'x', dato: 'x' }]),
      ],
    ])('is made whole by a repair: one %s', async (_, skad) => {
      const saker = [sak(1, 'Brev om ekornskinn'), sak(2, 'Brev om padling')];
      await her.eksporter(saker);
      await skad(new Meilisearch({ host: tjener.url }).index('journal')).waitTask();
      const { dager, skadet } = await kontroll();
      expect(dager.length > 0 || skadet).toBe(true);
      expect((await kontrollerIndeks(her.data, her.klokke, { reparer: true })).reparert).toBe(true);
      expect(await kontroll()).toMatchObject({ iJournalen: 2, iIndeksen: 2, dager: [] });
      expect(await her.soekbare('padling')).toEqual(['fjordvik/2026/2/1']);
    });

    test('that was away lets all that was masked meanwhile be published, and finds none of it when it is back', async () => {
      const skjermet = { skjerming: { kode: 'P', elementer: ['TR1'] } };
      const saker = (mer: Partial<Testpost>): readonly Testsak[] =>
        Array.from({ length: 12 }, (_, i) => sak(i + 1, `Brev om padling - ekornskinn${i + 1}`, mer));
      await her.eksporter(saker({}));
      expect(await medOffentligSok((motor) => sok(motor, { q: 'ekornskinn*' }))).toMatchObject({ treff: 12 });
      await tjener.drep();
      const leveranse = her.leveranse(saker(skjermet));
      const pulje = { saker: 3, poster: 3 };
      await expect(her.eksporter(leveranse, { pulje })).rejects.toThrow(SokUtilgjengelig);
      for (const nr of [1, 12])
        expect(JSON.stringify(await her.oppslag(`2026/${nr}-1`))).not.toContain('ekornskinn');
      await tjener.start();
      await medOffentligSok(async (motor) => {
        expect(await sok(motor, { q: 'ekornskinn*' })).toMatchObject({ treff: 0, forslag: null });
        expect(await motor.forslag('ekor', { antall: 5 })).toEqual([]);
      });
      await her.eksporter(leveranse, { pulje });
      await medOffentligSok(async (motor) => {
        expect(await sok(motor, { q: 'ekornskinn*' })).toMatchObject({ treff: 0 });
        expect(await sok(motor)).toMatchObject({ treff: 12 });
      });
    });
  },
);
