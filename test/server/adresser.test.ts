import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyll, SLUG, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

describe('an address with capital letters', () => {
  test.each([
    ['/SOK?q=Storgata', '/sok?q=Storgata'],
    ['/Sok.CSV?q=Plan', '/sok.csv?q=Plan'],
    [`/${SLUG.toUpperCase()}/Postliste/2026-11-19`, `/${SLUG}/postliste/2026-11-19`],
    [`/${SLUG}/SAK/2026/1/2`, `/${SLUG}/sak/2026/1/2`],
    ['/NN/Om', '/nn/om'],
    ['/API/v1/helse', '/api/v1/helse'],
  ])(
    '%s leads to the one in small letters, and the words that are asked for stay as they are',
    async (fra, til) => {
      const svar = await hent(tjener.port, fra);
      expect(svar.status).toBe(308);
      expect(svar.hoder.location).toBe(til);
      expect((await hent(tjener.port, til)).status).toBe(200);
    },
  );

  test.each(['/Finnes/Ikke', '/innsyn/status/ABCdef', '/A%C3%86/B'])(
    '%s, which leads nowhere in small letters either or is a secret, leads nowhere',
    async (sti) => {
      expect((await hent(tjener.port, sti)).status).toBe(404);
    },
  );
});

describe('a script on another site asks beforehand', () => {
  const hoder = { origin: 'https://avis.example', 'access-control-request-headers': 'if-none-match' };

  test.each([
    '/api/v1/journalposter?q=plan',
    '/api/v1/openapi.json',
    '/sok.csv',
    '/nn/sok.atom',
    `/${SLUG}/sak/2026/1.atom`,
  ])('of open data it may ask with any header: %s', async (sti) => {
    const svar = await hent(tjener.port, sti, { metode: 'OPTIONS', hoder });
    expect(svar.status).toBe(200);
    expect(svar.hoder).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': '*',
    });
    expect(svar.raa.byteLength).toBe(0);
    const { hoder: svart } = await hent(tjener.port, sti.replace('/openapi.json', '/helse'));
    expect(svart['access-control-expose-headers']).toContain('ETag');
  });

  test.each(['/', '/sok', '/innsyn/krav', '/innsyn/status/abc', `/${SLUG}/sak/2026/1`, '/sok.atom.txt'])(
    'of pages it may not: %s',
    async (sti) => {
      const svar = await hent(tjener.port, sti, { metode: 'OPTIONS', hoder });
      expect(svar.status).toBe(405);
      expect(svar.hoder).not.toHaveProperty('access-control-allow-origin');
    },
  );
});

describe('a parameter that nobody knows', () => {
  test.each(['/sok.csv', '/sok.atom', '/nn/sok.atom', '/api/v1/journalposter'])(
    'is refused by %s: it may be a filter that was misspelt',
    async (sti) => {
      const svar = await hent(tjener.port, `${sti}?q=storgata&tpye=hemmelig-verdi`);
      expect(svar.status).toBe(400);
      expect(svar.tekst).toContain('Ukjent parameter');
      expect(svar.tekst).not.toMatch(/tpye|hemmelig/);
      expect(svar.hoder['access-control-allow-origin']).toBe('*');
      expect((await hent(tjener.port, `${sti}?q=storgata&type=I`)).status).toBe(200);
    },
  );

  test('is passed over by a page: links get others’ marks on their way', async () => {
    expect((await hent(tjener.port, '/sok?q=storgata&utm_source=brev')).status).toBe(200);
  });
});
