import { once } from 'node:events';
import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taLaas, type Laas } from '../../src/lager/laas.ts';
import { fyll, NAA, SLUG, type Proevedata } from '../server/fyll.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { axefunn } from './axe.ts';
import { SKJERM, TELEFON } from './nettleser.ts';
import { besoek, medNettleser } from './oppsett.ts';

const her = medNettleser();

const paa = <T>(
  adresse: string,
  sti: string,
  fn: (side: Page, status: number) => Promise<T>,
  valg: BrowserContextOptions = {},
): Promise<T> => besoek(her.nettleser, new URL(sti, adresse), fn, { javaScriptEnabled: false, ...valg });
const innhold = (side: Page): Promise<string> => side.locator('main').innerText();

describe('what the search says of itself', () => {
  test('a misspelt word is mended first of all, and it is said what was changed', async () => {
    await paa(her.tjener.adresse, '/sok?q=skolesjyss', async (side) => {
      const tekst = await side.locator('#treff').innerText();
      expect(tekst).toMatch(
        /^Mente du skoleskyss\s*\?\s*\(45 treff\)\s*Vi rettet «skolesjyss» til «skoleskyss»\.\s*0 treff/,
      );
      await side.getByRole('link', { name: 'skoleskyss', exact: true }).click();
      await side.getByText('45 treff').waitFor();
    });
  });

  test('where nothing is found, the first hits of the nearest query stand under a heading of their own', async () => {
    await paa(her.tjener.adresse, '/nn/sok?q=skolesjyss', async (side) => {
      const nabotreff = side.locator('section', {
        has: side.getByRole('heading', { name: 'Treff på «skoleskyss»' }),
      });
      expect(
        await nabotreff
          .getByRole('listitem')
          .filter({ has: side.getByRole('heading') })
          .count(),
      ).toBe(5);
      expect(await side.getByText('0 treff', { exact: true }).isVisible()).toBe(true);
      expect(await innhold(side)).toContain('Vi fann ingen journalpostar som passar med «skolesjyss».');
      await nabotreff.getByRole('link', { name: 'Vis alle 45 treff' }).click();
      await side.getByText('45 treff', { exact: true }).waitFor();
    });
  });

  test('a part that no entry has is left out, and it is said which', async () => {
    await paa(her.tjener.adresse, '/nn/sok?q=skoleskyss+kajakk', async (side) => {
      expect(await innhold(side)).toMatch(/Meinte du skoleskyss\s*\?/);
      expect(await innhold(side)).toContain('Utan «kajakk».');
    });
  });

  test('a query of more than words is said in words', async () => {
    await paa(her.tjener.adresse, '/sok?q=%22om+skoleskyss%22+num*+-gammel', async (side) => {
      const ledd = await side.locator('.lest li').allInnerTexts();
      expect(ledd).toEqual(['«om skoleskyss»', 'ord som begynner på num', 'uten gammel']);
    });
    await paa(her.tjener.adresse, '/sok?q=skoleskyss', async (side) => {
      expect(await side.locator('.lest').count()).toBe(0);
    });
  });

  test('dates that cannot be are mended on the page that says so, with all else as it was chosen', async () => {
    await paa(
      her.tjener.adresse,
      '/sok?q=storgata&type=I&fra=2026-11-19&til=2026-11-01',
      async (side, status) => {
        expect(status).toBe(400);
        expect(await side.getByRole('alert').innerText()).toContain('kan ikke være før fra-datoen');
        expect(await side.locator('.rad').count()).toBe(0);
        expect(await side.getByLabel('Fra og med').inputValue()).toBe('2026-11-19');
        await side.getByLabel('Til og med').fill('2026-11-30');
        await side.getByRole('button', { name: 'Bruk filtrene' }).click();
        await side.waitForURL('**/sok?q=storgata&fra=2026-11-19&til=2026-11-30&type=I**');
        expect(await side.getByRole('alert').count()).toBe(0);
      },
    );
  });

  test('other words are searched for under the filters and in the order that are chosen, from the first page', async () => {
    const valgt = 'fra=2026-11-01&type=U&type=I&skjermet=false&sortering=nyeste&antall=5';
    await paa(her.tjener.adresse, `/nn/sok?q=skoleskyss&side=2&${valgt}`, async (side) => {
      await side.getByLabel('Kva leitar du etter?').fill('storgata');
      await side.getByRole('search').getByRole('button', { name: 'Søk', exact: true }).click();
      await side.waitForURL(/q=storgata/);
      const vist = new URL(side.url()).searchParams;
      const ventet = new URLSearchParams(`q=storgata&${valgt}`);
      expect([...vist].map(String).sort()).toEqual([...ventet].map(String).sort());
      expect(await side.locator('.filterord').count()).toBe(4);
    });
  });

  test('a page after the last says so, and leads to the first', async () => {
    await paa(her.tjener.adresse, '/sok?q=skoleskyss&side=99', async (side) => {
      expect(await innhold(side)).toContain('Søket har ikke så mange sider.');
      await side.getByRole('link', { name: 'Til begynnelsen av treffene' }).click();
      expect(new URL(side.url()).search).toBe('?q=skoleskyss');
      expect(await innhold(side)).not.toContain('så mange sider');
    });
  });

  test.each([
    ['2026/1', '2026/1 Detaljregulering for Storgata 14–18', `/${SLUG}/sak/2026/1`],
    ['sak 26/1', '2026/1 Detaljregulering for Storgata 14–18', `/${SLUG}/sak/2026/1`],
    ['2026/1-1', '2026/1-1 Merknad til plan for Storgata', `/${SLUG}/sak/2026/1/1`],
    ['jnr 1001/2026', '2026/1-1 Merknad til plan for Storgata', `/${SLUG}/sak/2026/1/1`],
    ['19.11.2026', 'Postlisten for torsdag 19. november 2026', `/${SLUG}/postliste/2026-11-19`],
    ['hva kom inn i går', 'Postlisten for torsdag 19. november 2026', `/${SLUG}/postliste/2026-11-19`],
  ])('«%s» leads straight there', async (q, navn, sti) => {
    await paa(her.tjener.adresse, `/sok?${new URLSearchParams({ q })}`, async (side) => {
      await side.locator('.direkte').getByRole('link', { name: navn }).click();
      expect(new URL(side.url()).pathname).toBe(sti);
    });
  });

  test.each(['2026/999', '2026/1 skoleskyss', '2026/1-4', 'skoleskyss', '1. juli 2026', 'skoleskyss i går'])(
    '«%s» is no number of anything that is shown, and leads nowhere',
    async (q) => {
      await paa(her.tjener.adresse, `/sok?${new URLSearchParams({ q })}`, async (side) => {
        expect(await side.locator('.direkte').count()).toBe(0);
      });
    },
  );

  test('ten thousand letters are answered in plain words', async () => {
    await paa(her.tjener.adresse, `/en/sok?q=${'a'.repeat(10_000)}`, async (side, status) => {
      expect(status).toBe(400);
      expect(await innhold(side)).toContain('The search text can have at most 500 characters.');
    });
  });

  test('examples stand on the page on which nothing is searched for, in the language of the page, and nowhere else', async () => {
    for (const [foran, tittel, finner] of [
      ['', 'Slik kan du søke', 'saken med det nummeret'],
      ['/nn', 'Slik kan du søkje', 'saka med det nummeret'],
      ['/en', 'How you can search', 'the case with that number'],
    ]) {
      await paa(her.tjener.adresse, `${foran}/sok`, async (side) => {
        const eksempler = side.locator('.sok-eksempler');
        expect(await eksempler.locator('summary').innerText()).toBe(tittel);
        expect(await eksempler.locator('dt').allInnerTexts()).toContain('gnr. 58, bnr. 62');
        expect(await eksempler.locator('dd').allInnerTexts()).toContain(finner);
      });
    }
    for (const sti of ['/sok?q=skoleskyss', '/sok?side=2', '/'])
      await paa(her.tjener.adresse, sti, async (side) =>
        expect(await side.locator('.sok-eksempler').count()).toBe(0),
      );
  });

  test.each([
    ['', 'saksnummer (2026/123)', 'gårds- og bruksnummer'],
    ['/nn', 'saksnummer (2026/123)', 'gards- og bruksnummer'],
    ['/en', 'case number (2026/123)', 'farm and unit number'],
  ])('the field is read out with what may be written in it («%s/»)', async (foran, sak, eiendom) => {
    await paa(her.tjener.adresse, `${foran}/`, async (side) => {
      const hjelp = await side.getByRole('searchbox').evaluate((felt) =>
        (felt.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.innerText ?? '')
          .join(' '),
      );
      expect(hjelp).toContain(sak);
      expect(hjelp).toContain(eiendom);
    });
  });
});

describe('while the search server does not answer', () => {
  let egen: Proevedata;
  let uten: Testtjener;
  beforeAll(async () => {
    egen = await fyll();
    // Nothing listens on a port that was given back.
    const plass = createServer().listen(0, '127.0.0.1');
    await once(plass, 'listening');
    const adresse = plass.address();
    const port = typeof adresse === 'object' ? (adresse?.port ?? 0) : 0;
    plass.close();
    await once(plass, 'close');
    uten = await startTesttjener(egen.data, { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_KEY: 'sok' });
  });
  afterAll(async () => {
    await uten.lukk();
    await egen.rydd();
  });

  test('the page says so in every language, and leads to the day lists', async () => {
    for (const [foran, tittel] of [
      ['', 'Søket er ute av drift akkurat nå'],
      ['/nn', 'Søket er ute av drift akkurat no'],
      ['/en', 'The search is not working at the moment'],
    ]) {
      await paa(uten.adresse, `${foran}/sok?q=skoleskyss`, async (side, status) => {
        expect(status).toBe(503);
        expect(await side.getByRole('alert').getByRole('heading').innerText()).toBe(tittel);
        await side.getByRole('alert').getByRole('link').click();
        expect(await side.locator('.dager li').count()).toBeGreaterThan(0);
      });
    }
  });
});

describe('while the search is being built', () => {
  let egen: Proevedata;
  let uten: Testtjener;
  let laas: Laas;
  beforeAll(async () => {
    egen = await fyll();
    // A damaged index, and an export at work that it may not be swapped under.
    for (const fil of readdirSync(egen.data))
      if (fil.startsWith('sok.db-')) truncateSync(join(egen.data, fil));
    writeFileSync(join(egen.data, 'sok.db'), Buffer.alloc(16_384, 'skadet '));
    laas = taLaas(egen.data, { naa: NAA });
    uten = await startTesttjener(egen.data);
  });
  afterAll(async () => {
    await uten.lukk();
    laas.slipp();
    await egen.rydd();
  });

  test('the page says so in every language, and the ways that still are there work', async () => {
    for (const [foran, tittel] of [
      ['', 'Søket bygges opp på nytt akkurat nå'],
      ['/nn', 'Søket blir bygd opp på nytt akkurat no'],
      ['/en', 'The search is being rebuilt at the moment'],
    ]) {
      await paa(uten.adresse, `${foran}/sok?q=skoleskyss`, async (side, status) => {
        expect(status).toBe(503);
        expect(await side.getByRole('alert').getByRole('heading').innerText()).toBe(tittel);
        await side.getByRole('alert').getByRole('link').click();
        expect(await side.locator('.dager li').count()).toBeGreaterThan(0);
      });
    }
    await paa(uten.adresse, '/sok?q=2026/2', async (side) => {
      await side.getByRole('link', { name: '2026/2 Skoleskyss skoleåret 2026/2027' }).click();
      expect(await side.getByRole('heading', { level: 1 }).innerText()).toContain('Skoleskyss');
    });
    await paa(uten.adresse, '/', async (_, status) => expect(status).toBe(200));
  });

  test('the field takes letters as before, and offers nothing', async () => {
    await paa(
      uten.adresse,
      '/',
      async (side) => {
        await side.getByRole('combobox').pressSequentially('skole');
        await side.getByText('Ingen forslag').waitFor({ state: 'attached' });
        expect(await side.getByRole('listbox').count()).toBe(0);
      },
      { javaScriptEnabled: true },
    );
  });

  test.each([
    ['light', TELEFON],
    ['dark', SKJERM],
  ] as const)('axe finds nothing (%s, %o)', async (colorScheme, viewport) => {
    await paa(
      uten.adresse,
      '/sok?q=2026/2',
      async (side) => {
        expect(await axefunn(side, 'alle')).toEqual([]);
      },
      { colorScheme, viewport, javaScriptEnabled: true },
    );
  });
});
