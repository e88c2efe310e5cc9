import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { trekk } from '../../src/eksport/vedtak/trekk.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { harFeilkode } from '../../src/lager/systemfeil.ts';
import { aapneMeilisearchSok } from '../../src/sok/meilisearch/meilisearch-sok.ts';
import {
  startEgenMeilisearch,
  UTEN_EGEN_MEILISEARCH,
  type EgenTesttjener,
} from '../sok/meilisearch/tjener-i-test.ts';
import { lagFuglebur, type Kanarifugl } from './kanarifugl.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { saertilfeller } from './saerlige-tilfeller.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { aapneOrd, alleTilfeller, felterFor, type Tilfelle } from './tilfeller.ts';

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const bur = lagFuglebur();
const tilfeller = alleTilfeller().map((tilfelle) => ({
  tilfelle,
  felter: felterFor(tilfelle, bur),
}));
const saere = saertilfeller(bur);
const leter = lagLeter(bur.alle);

describe.skipIf(UTEN_EGEN_MEILISEARCH !== undefined)(
  UTEN_EGEN_MEILISEARCH ?? 'the search server never gets what is shielded',
  () => {
    const mappe = mkdtempSync(join(tmpdir(), 'lekkasje-meilisearch-'));
    const data = join(mappe, 'data');
    let tjener: EgenTesttjener;
    let skjermetMer: ReadonlySet<number> = new Set();
    let trukket: ReadonlySet<number> = new Set();

    const naa = (tilfelle: Tilfelle): Tilfelle =>
      skjermetMer.has(tilfelle.nr)
        ? { ...tilfelle, skjerminger: [{ baerer: 'registrering', kode: 'XX', mengde: 'nivaa3' }] }
        : tilfelle;
    const aapneNaa = (): ReadonlySet<string> =>
      new Set([
        ...tilfeller
          .filter(({ tilfelle }) => !trukket.has(tilfelle.nr))
          .flatMap(({ tilfelle, felter }) => aapneOrd(naa(tilfelle), felter)),
        ...saere.flatMap(({ aapne }) => aapne),
      ]);

    async function eksport(): Promise<void> {
      const sti = join(mappe, 'leveranse');
      mkdirSync(sti, { recursive: true });
      writeFileSync(
        join(sti, 'arkivstruktur.xml'),
        noark5Leveranse(
          tilfeller.map(({ tilfelle, felter }) => ({ tilfelle: naa(tilfelle), felter })),
          saere.map(({ mappe: lag }, i) => lag(9000 + i)),
        ),
      );
      await eksporter({ format: 'noark5', sti, virksomhet: 'provevik', data, klokke });
    }

    /** All that can be asked of the server by who may ask for everything. */
    async function* alt(): AsyncGenerator<string> {
      const klient = new Meilisearch({ host: tjener.url });
      const { results } = await klient.getIndexes({ limit: 100 });
      expect(results.map(({ uid }) => uid)).toEqual(['journal']);
      const indeks = klient.index('journal');
      for (let offset = 0; ; offset += 1000) {
        const { results: dokumenter } = await indeks.getDocuments({ offset, limit: 1000 });
        if (dokumenter.length === 0) break;
        for (const dokument of dokumenter) yield JSON.stringify(dokument);
      }
      yield JSON.stringify(await indeks.getSettings());
      yield JSON.stringify(await indeks.getStats());
      yield JSON.stringify(await klient.tasks.getTasks({ limit: 10_000 }));
    }

    async function gjennomsok(): Promise<{ lekket: readonly string[]; funnet: number }> {
      const aapne = aapneNaa();
      const funnet = new Set<Kanarifugl>();
      for await (const bytes of alt()) for (const fugl of leter.let(bytes)) funnet.add(fugl);
      return {
        lekket: [...funnet].filter(({ ord }) => !aapne.has(ord)).map(({ plass }) => plass),
        funnet: funnet.size,
      };
    }

    function lesFilene(): ReadonlySet<string> {
      const ut = new Set<string>();
      for (const fil of readdirSync(tjener.mappe, { recursive: true, withFileTypes: true }))
        if (fil.isFile())
          for (const { ord } of leter.let(readFileSync(join(fil.parentPath, fil.name)))) ut.add(ord);
      return ut;
    }

    /** Every byte of the server's files. An index that it has let go of leaves the disk a moment later: where a folder goes meanwhile, they are read again. */
    async function iFilene(): Promise<ReadonlySet<string>> {
      for (let forsoek = 0; forsoek < 20; forsoek += 1)
        try {
          return lesFilene();
        } catch (feil) {
          if (!harFeilkode(feil, 'ENOENT')) throw feil;
          await vent(100);
        }
      return lesFilene();
    }

    beforeAll(async () => {
      tjener = await startEgenMeilisearch();
      vi.stubEnv('MEILI_URL', tjener.url);
      mkdirSync(data, { recursive: true });
      const virksomhet = { ...standardVirksomhet({ arkivskaperNavn: 'Prøvevik' }), slug: 'provevik' };
      skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
      await eksport();
    }, 300_000);
    afterAll(async () => {
      vi.unstubAllEnvs();
      await tjener.stopp();
      rmSync(mappe, { recursive: true, force: true });
    });

    test('after the first export, in documents, settings, tasks and files', async () => {
      const { lekket, funnet } = await gjennomsok();
      expect(lekket).toEqual([]);
      // What is open must be there, or finding nothing of what is masked would prove nothing.
      expect(funnet).toBeGreaterThan(100);
      const aapne = aapneNaa();
      expect([...(await iFilene())].filter((ord) => !aapne.has(ord))).toEqual([]);
    });

    test('a document id and a case number have nothing to do with each other', async () => {
      const { results } = await new Meilisearch({ host: tjener.url })
        .index('journal')
        .getDocuments({ limit: 1000, fields: ['id'] });
      for (const { id } of results) expect(id).toMatch(/^(?:[0-9a-f]{32}|tilstand)$/);
    });

    test('after cases have been shielded, and entries withdrawn', async () => {
      skjermetMer = new Set(
        tilfeller
          .filter(({ tilfelle }) => tilfelle.skjerminger.every(({ mengde }) => mengde === 'nivaa1'))
          .map(({ tilfelle }) => tilfelle.nr),
      );
      await eksport();
      expect((await gjennomsok()).lekket).toEqual([]);
      const trekkes = tilfeller.map(({ tilfelle }) => tilfelle.nr).filter((nr) => nr % 9 === 0);
      for (const nr of trekkes)
        await trekk({
          data,
          klokke,
          virksomhet: 'provevik',
          nummer: `2026/${nr}-1`,
          grunn: 'test',
          av: 'testen',
        });
      trukket = new Set(trekkes);
      expect((await gjennomsok()).lekket).toEqual([]);
    }, 120_000);

    test('and after the daily job, what was taken away is gone from the server’s files too', async () => {
      await aapneMeilisearchSok({ url: tjener.url, indeks: 'journal' }, { klokke }).rens();
      const aapne = aapneNaa();
      await expect
        .poll(async () => [...(await iFilene())].filter((ord) => !aapne.has(ord)), { timeout: 5_000 })
        .toEqual([]);
    });
  },
);
