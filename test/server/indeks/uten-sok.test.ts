import { once } from 'node:events';
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournal } from '../../../src/journal/aapne.ts';
import { taLaas, type Laas } from '../../../src/lager/laas.ts';
import { byttbarSok } from '../../../src/server/indeks/byttbar-sok.ts';
import { svarHelse } from '../../../src/server/api/helse.ts';
import { svarApi } from '../../../src/server/api/rut.ts';
import { provSok, sokebortfall } from '../../../src/server/prov-sok.ts';
import { medSokekoe } from '../../../src/server/sokekoe.ts';
import { utenSok } from '../../../src/sok/uten-sok.ts';
import { ForMangeSok, SokUnderBygging, SokUtilgjengelig, sporring } from '../../../src/sok/sokemotor.ts';
import { SokefeilIndeks } from '../../../src/sok/sqlite/traad/arbeidslag.ts';
import { KorruptIndeks } from '../../../src/sok/sqlite/korrupt.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { fyll, NAA, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
beforeAll(async () => {
  proeve = await fyll();
});
afterAll(() => proeve.rydd());

const SAK = `/${SLUG}/sak/2026/1`;
const UTEN_SOK = ['/', `/${SLUG}/postliste`, `/${SLUG}/postliste/2026-11-19`, SAK, `${SAK}/1`, '/om'];

/** Garbage where the index was: no database any more. */
function odelegg(data: string): void {
  for (const fil of readdirSync(data)) if (fil.startsWith('sok.db-')) truncateSync(join(data, fil));
  writeFileSync(join(data, 'sok.db'), Buffer.alloc(16_384, 'skadet '));
}

describe('an index file that is damaged when the server starts', () => {
  let egen: Proevedata;
  let tjener: Testtjener;
  beforeAll(async () => {
    egen = await fyll();
    odelegg(egen.data);
    tjener = await startTesttjener(egen.data);
  });
  afterAll(async () => {
    await tjener.lukk();
    await egen.rydd();
  });

  test('keeps nobody from the journal, and is whole again by itself', async () => {
    for (const sti of UTEN_SOK) expect((await hent(tjener.port, sti)).status).toBe(200);
    await expect
      .poll(async () => (await hent(tjener.port, '/sok?q=skoleskyss')).status, { timeout: 20_000 })
      .toBe(200);
    expect((await hent(tjener.port, '/sok?q=skoleskyss')).tekst).toContain('45 treff');
    expect((await hent(tjener.port, '/sok?q=Gammelnavn')).tekst).toContain('0 treff');
    expect(JSON.parse((await hent(tjener.port, '/api/v1/helse')).tekst)).toMatchObject({ status: 'ok' });
    expect(tjener.logg()).toContain('søkeindeksen er skadet');
    expect(readdirSync(egen.data).filter((fil) => fil.includes('.ny'))).toEqual([]);
  });
});

describe('while the index is built anew', () => {
  let egen: Proevedata;
  let tjener: Testtjener;
  let laas: Laas;
  beforeAll(async () => {
    egen = await fyll();
    odelegg(egen.data);
    // It cannot be put in use while another run holds the data: so it goes on for as long as the test does.
    laas = taLaas(egen.data);
    tjener = await startTesttjener(egen.data);
  });
  afterAll(async () => {
    await tjener.lukk();
    laas.slipp();
    await egen.rydd();
  });

  test.each([
    ['', 'Søket bygges opp på nytt akkurat nå', 'Prøv igjen om et par minutter.'],
    ['/nn', 'Søket blir bygd opp på nytt akkurat no', 'Prøv igjen om eit par minutt.'],
    ['/en', 'The search is being rebuilt at the moment', 'Try again in a couple of minutes.'],
  ])('the search says so, and when to come back, without a count (%s)', async (foran, tittel, naar) => {
    const svar = await hent(tjener.port, `${foran}/sok?q=skoleskyss+2026/1`);
    expect([svar.status, svar.hoder['retry-after']]).toEqual([503, '60']);
    expect(svar.tekst).toContain(tittel);
    expect(svar.tekst).toContain(naar);
    expect(svar.tekst).not.toMatch(/\d (?:treff|results)/);
  });

  test('so do the API and the feeds of searches, and health is red', async () => {
    for (const sti of [
      '/api/v1/journalposter?q=skole',
      '/api/v1/forslag?q=sko',
      '/sok.atom?q=skole',
      '/sok.csv?q=skole',
    ]) {
      const svar = await hent(tjener.port, sti);
      expect([sti, svar.status, svar.hoder['retry-after']]).toEqual([sti, 503, '60']);
      expect(svar.tekst).toContain('Søket bygges opp på nytt. Prøv igjen om et par minutter.');
    }
    const helse = await hent(tjener.port, '/api/v1/helse');
    expect([helse.status, helse.tekst]).toEqual([503, expect.stringContaining('"status":"nede"')]);
  });

  test('everything else is as it was, a case’s feed and the way to it by its number too', async () => {
    for (const sti of [...UTEN_SOK, `${SAK}.atom`, `/api/v1/saker/${SLUG}/2026/1`])
      expect([sti, (await hent(tjener.port, sti)).status]).toEqual([sti, 200]);
    expect((await hent(tjener.port, '/sok?q=2026/1')).tekst).toContain(`href="${SAK}"`);
    // The log has said it once; a search that is refused meanwhile is no error.
    expect(tjener.logg()).toContain('bygges på nytt');
    expect(tjener.logg()).not.toContain('feil i side');
  });
});

const FELLES = { iDag: '2026-11-20', stengt: false, harPlass: async () => true };

describe('while the search is away', () => {
  const medUtenSok = () => {
    const journal = aapneJournal(join(proeve.data, 'journal.db'));
    const tjenester = {
      journal,
      sok: utenSok('prøve'),
      konfig: { virksomheter: [VIRKSOMHET] },
      klokke: () => NAA,
    };
    return { tjenester, lukk: () => journal.lukk() };
  };

  test('the API says 503, when to come back, and nothing of what was asked', async () => {
    const { tjenester, lukk } = medUtenSok();
    for (const sti of ['/api/v1/journalposter', '/api/v1/forslag']) {
      const parametre = new URLSearchParams({ q: 'hemmelig' });
      const svar = await svarApi(tjenester, { ...FELLES, sti, parametre });
      expect(svar).toMatchObject({ status: 503, provIgjen: 30 });
      expect(JSON.stringify(svar)).not.toContain('hemmelig');
    }
    const sti = `/api/v1/saker/${SLUG}/2026/1`;
    const sak = await svarApi(tjenester, { ...FELLES, sti, parametre: new URLSearchParams() });
    expect(sak.status).toBe(200);
    expect(await svarHelse(tjenester, FELLES)).toMatchObject({ status: 'nede', sok: { klar: false } });
    await lukk();
  });

  test('an engine that comes back is asked from then on', async () => {
    const sok = byttbarSok(utenSok('prøve'));
    const spor = sporring.parse({ q: 'skoleskyss' });
    expect((await provSok(sok, spor)).art).toBe('nede');
    await sok.bytt(await aapneSqliteSok(join(proeve.data, 'sok.db'), { traader: 0, klokke: () => NAA }));
    expect(await provSok(sok, spor)).toMatchObject({ art: 'svar', svar: { treff: 45 } });
    await sok.lukk();
  });
});

test('what a search may fail with is known also when it comes from another copy of the class', () => {
  const nede = [new SokUtilgjengelig('prøve'), new SokefeilIndeks('prøve'), new KorruptIndeks()];
  expect(nede.map(sokebortfall)).toEqual(['nede', 'nede', 'nede']);
  expect(sokebortfall(new ForMangeSok())).toBe('opptatt');
  expect(sokebortfall(new SokUnderBygging('prøve'))).toBe('bygges');
  expect(sokebortfall(Object.assign(new Error('annen utgave'), { bortfall: 'nede' }))).toBe('nede');
  expect(sokebortfall(new Error('ukjent'))).toBeUndefined();
});

describe('more searches at once than can be answered', () => {
  test('as many as there is room for are answered, the next refused at once, and then there is room again', async () => {
    const motor = await aapneSqliteSok(join(proeve.data, 'sok.db'), { traader: 1, klokke: () => NAA });
    const sok = medSokekoe(motor, 10);
    const spor = (q: string) => provSok(sok, sporring.parse({ q }));
    const svar = await Promise.all(Array.from({ length: 25 }, (_, i) => spor(`skoleskyss -x${i}`)));
    expect(svar.filter(({ art }) => art === 'svar')).toHaveLength(10);
    expect(svar.filter(({ art }) => art === 'opptatt')).toHaveLength(15);
    expect((await spor('skoleskyss')).art).toBe('svar');
    await expect(
      Promise.all(Array.from({ length: 6 }, () => sok.forslag('sko', { antall: 3 }))),
    ).rejects.toThrow(ForMangeSok);
    await sok.lukk();
  });

  test('two hundred at once are all answered; of many more, some are asked to come back, and a day list never is', async () => {
    const tjener = await startTesttjener(proeve.data);
    try {
      const ventetid: number[] = [];
      const samtidig = async (antall: number, merke: string) =>
        Promise.all(
          Array.from({ length: antall }, async (_, i) => {
            const start = performance.now();
            const svar = await hent(tjener.port, `/sok?q=skoleskyss+-${merke}${i}`);
            ventetid.push(performance.now() - start);
            return svar;
          }),
        );
      // What the server asks the index at start is answered first.
      await expect
        .poll(async () => (await hent(tjener.port, '/api/v1/helse')).tekst, { timeout: 20_000 })
        .toContain('"status":"ok"');
      const tohundre = await samtidig(200, 'x');
      expect(tohundre.map(({ status }) => status)).toEqual(Array.from({ length: 200 }, () => 200));
      // Evenly: nobody waits many times as long as the one in the middle.
      const [midt = 0, sen = 0] = [100, 190].map((nr) => ventetid.toSorted((a, b) => a - b)[nr]);
      expect(sen).toBeLessThan(4 * midt);
      const mange = samtidig(600, 'y');
      const dager = await Promise.all(UTEN_SOK.map(async (sti) => (await hent(tjener.port, sti)).status));
      expect(dager).toEqual(UTEN_SOK.map(() => 200));
      for (const svar of await mange) {
        expect([200, 503]).toContain(svar.status);
        if (svar.status === 503) expect(svar.hoder['retry-after']).toBe('5');
      }
    } finally {
      await tjener.lukk();
    }
  });
});

describe('queries that nobody typed', () => {
  let tjener: Testtjener;
  beforeAll(async () => {
    tjener = await startTesttjener(proeve.data);
    await hent(tjener.port, '/sok');
  });
  afterAll(() => tjener.lukk());

  test.each([
    ['10 000 letters', 'a'.repeat(10_000), 400, 'Søketeksten kan ha høyst 500 tegn.'],
    [
      '10 000 letters that take six each in an address',
      'ø'.repeat(10_000),
      431,
      'Et søk kan ha høyst 500 tegn.',
    ],
    ['only punctuation', `"'*-()«»<>${'.'.repeat(400)}`, 200, ''],
    ['five hundred one-letter words', 'a '.repeat(250), 200, ''],
    ['a script without spaces', '記録簿公開文書館'.repeat(50), 200, ''],
    ['what a database would stumble on', "'; DROP TABLE post; -- \u0000 \ud800", 200, ''],
  ])('%s: an answer or a plain message', async (_, q, status, melding) => {
    const kodet = new URLSearchParams({ q }).toString();
    const svar = await hent(tjener.port, `/sok?${kodet}`);
    expect(svar.status).toBe(status);
    expect(svar.tekst).toContain(melding);
    const forslag = await hent(tjener.port, `/api/v1/forslag?${kodet}`);
    expect([200, 431]).toContain(forslag.status);
  });
});

test('the thread that rebuilds opens no store that the public role may not open', async () => {
  const egen = await fyll();
  try {
    writeFileSync(join(egen.data, 'arkiv.db'), 'not a database');
    odelegg(egen.data);
    const arbeider = new Worker(new URL('../../../src/server/indeks/bygg-arbeider.ts', import.meta.url), {
      workerData: { data: egen.data, tidspunkt: NAA.toISOString() },
    });
    expect(await once(arbeider, 'message')).toEqual([{ antall: 49 }]);
    await once(arbeider, 'exit');
    expect(readdirSync(egen.data).filter((fil) => fil.startsWith('arkiv'))).toEqual(['arkiv.db']);
  } finally {
    await egen.rydd();
  }
});
