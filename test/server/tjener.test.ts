import { writeFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { SIKKERHETSHODER } from '../../src/server/svar/hoder.ts';
import { fyll, NAA, post, publiser, SLUG, type Proevedata } from './fyll.ts';
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

const SAK = `/${SLUG}/sak/2026/1`;

describe('every response carries the security headers', () => {
  const stilark = /href="(\/_astro\/[^"]+\.css)"/;
  test.each([
    ['the front page', '/', 200],
    ['a search', '/sok?q=skoleskyss', 200],
    ['a search that cannot be read', '/sok?fra=igaar', 400],
    ['a day', `/${SLUG}/postliste/2026-11-19`, 200],
    ['a case', SAK, 200],
    ['an entry', `${SAK}/1`, 200],
    ['a held entry', `${SAK}/4`, 200],
    ['a withdrawn entry', `${SAK}/7`, 410],
    ['a page that is not there', '/finnes-ikke', 404],
    ['an address with its language written out', '/nb/om', 308],
    ['an address with a slash at its end', '/om/', 308],
    ['robots.txt', '/robots.txt', 200],
    ['an API answer', '/api/v1/journalposter?q=plan', 200],
    ['an API refusal', '/api/v1/journalposter?side=null', 400],
    ['an API address that is not there', '/api/v2/alt', 404],
    ['a broken address', '/%E0%A4%A', 400],
  ])('%s', async (_, sti, status) => {
    const svar = await hent(tjener.port, sti);
    expect(svar.status).toBe(status);
    for (const [navn, verdi] of Object.entries(SIKKERHETSHODER)) {
      expect(svar.hoder[navn.toLowerCase()]).toBe(verdi);
    }
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });

  test('a file of the site, which may be kept for ever', async () => {
    const forside = await hent(tjener.port, '/');
    const svar = await hent(tjener.port, stilark.exec(forside.tekst)?.[1] ?? '');
    expect(svar.status).toBe(200);
    expect(svar.hoder['cache-control']).toContain('immutable');
    expect(svar.hoder).toMatchObject({ 'x-robots-tag': SIKKERHETSHODER['X-Robots-Tag'] });
  });

  test('a request with another method than GET and HEAD', async () => {
    const svar = await hent(tjener.port, '/', { metode: 'POST' });
    expect(svar.status).toBe(405);
    expect(svar.hoder).toMatchObject({ allow: 'GET, HEAD', 'referrer-policy': 'no-referrer' });
  });

  test('a request whose headers are too large to be read', async () => {
    const svar = await hent(tjener.port, '/', { hoder: { 'x-stor': 'a'.repeat(20_000) } });
    expect(svar.status).toBe(431);
    expect(svar.hoder).toMatchObject({
      'content-security-policy': SIKKERHETSHODER['Content-Security-Policy'],
    });
  });
});

describe('where a page leads', () => {
  const emne = (hva: string): string => `?subject=${encodeURIComponent(`Krav om innsyn i ${hva}`)}`;

  test.each([
    [SAK, emne('sak 2026/1')],
    [`${SAK}/1`, emne('dokument 2026/1-1')],
  ])('an e-mail from %s says what it asks for', async (sti, ventet) => {
    const { tekst } = await hent(tjener.port, sti);
    expect(tekst.match(/\?subject=[^"]+/gu)).toEqual([ventet]);
  });

  test('a number that is not in a case leads to the case, and one of no case only home', async () => {
    const { status, tekst } = await hent(tjener.port, `${SAK}/999`);
    expect(status).toBe(404);
    expect(tekst).toContain(`<a href="${SAK}">`);
    const ukjent = `/${SLUG}/sak/2026/999`;
    expect((await hent(tjener.port, `${ukjent}/1`)).tekst).not.toContain(`<a href="${ukjent}">`);
  });
});

describe('caching', () => {
  test('the same page has the same strong ETag, and is not sent twice', async () => {
    const svar = await hent(tjener.port, `${SAK}/1`);
    const etag = svar.hoder.etag ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const igjen = await hent(tjener.port, `${SAK}/1`, { hoder: { 'if-none-match': etag } });
    expect([igjen.status, igjen.raa.byteLength, igjen.hoder.etag]).toEqual([304, 0, etag]);
  });

  test('each coding has an ETag of its own, and the same text', async () => {
    const svar = await Promise.all(
      ['br', 'gzip', 'identity'].map((koding) =>
        hent(tjener.port, SAK, { hoder: { 'accept-encoding': koding } }),
      ),
    );
    expect(new Set(svar.map(({ hoder }) => hoder.etag)).size).toBe(3);
    expect(new Set(svar.map(({ tekst }) => tekst)).size).toBe(1);
    expect(svar.map(({ hoder }) => hoder['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(svar.every(({ hoder }) => hoder.vary === 'Accept-Encoding')).toBe(true);
  });

  test('HEAD answers with the same headers and no body', async () => {
    const [get, head] = await Promise.all([
      hent(tjener.port, SAK),
      hent(tjener.port, SAK, { metode: 'HEAD' }),
    ]);
    expect([head.status, head.raa.byteLength]).toEqual([200, 0]);
    expect(head.hoder.etag).toBe(get.hoder.etag);
    expect(head.hoder['content-length']).toBe(get.hoder['content-length']);
  });

  test('each language is its own page at its own address', async () => {
    const [nb, nn, en] = await Promise.all(
      ['', '/nn', '/en'].map((sprak) => hent(tjener.port, `${sprak}${SAK}`)),
    );
    expect(nb?.tekst).toContain('<html lang="nb"');
    expect(nn?.tekst).toContain('<html lang="nn"');
    expect(en?.tekst).toContain('<html lang="en"');
    expect(nn?.tekst).toContain(`href="/nn${SAK}/1"`);
  });
});

describe('what is published, is shown at once', () => {
  test('a new entry changes the page and its ETag', async () => {
    const foer = await hent(tjener.port, SAK);
    await publiser(proeve.data, [post(1, 12, { tekst: 'Ettersendt tegning' })]);
    const etter = await hent(tjener.port, SAK);
    expect(foer.tekst).not.toContain('Ettersendt tegning');
    expect(etter.tekst).toContain('Ettersendt tegning');
    expect(etter.hoder.etag).not.toBe(foer.hoder.etag);
  });

  test('a withdrawn entry is gone from page, case, day, search and API within a second (R59)', async () => {
    await publiser(proeve.data, [post(1, 13, { tekst: 'Ugleboks i klokketårnet' })]);
    const steder = [
      `${SAK}/13`,
      SAK,
      `/${SLUG}/postliste/2026-11-18`,
      '/sok?q=ugleboks',
      '/api/v1/journalposter?q=ugleboks',
      '/api/v1/saker/' + SLUG + '/2026/1',
    ];
    // Marked words are cut by their markup: without it the title stands whole.
    const ord = (html: string): string => html.replaceAll(/<\/?mark>/g, '');
    for (const sted of steder)
      expect(ord((await hent(tjener.port, sted)).tekst)).toContain('Ugleboks i klokketårnet');
    await publiser(proeve.data, [
      { art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 13 } },
    ]);
    await expect
      .poll(
        async () => {
          const svar = await Promise.all(steder.map((sted) => hent(tjener.port, sted)));
          return svar.some(({ tekst }) => ord(tekst).includes('klokketårnet'));
        },
        { timeout: 1000 },
      )
      .toBe(false);
    expect((await hent(tjener.port, `${SAK}/13`)).status).toBe(410);
  });
});

describe('a closed journal', () => {
  const medSkriver = async (stengt: boolean): Promise<void> => {
    const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
    await skriver.settStengt(SLUG, stengt);
    await skriver.lukk();
  };

  test('shows nothing from the next request on, and everything again when it is opened', async () => {
    const steder = [
      '/',
      '/sok?q=plan',
      SAK,
      `${SAK}/1`,
      `/${SLUG}/postliste/2026-11-19`,
      '/api/v1/journalposter',
    ];
    for (const sted of steder) expect((await hent(tjener.port, sted)).status).toBe(200);
    await medSkriver(true);
    try {
      for (const sted of [...steder, `/api/v1/saker/${SLUG}/2026/1`]) {
        const svar = await hent(tjener.port, sted);
        expect(svar.status).toBe(503);
        expect(svar.tekst).not.toContain('Storgata');
      }
      expect((await hent(tjener.port, '/personvern')).status).toBe(200);
      expect((await hent(tjener.port, '/api/v1/helse')).tekst).toContain('"stengt"');
    } finally {
      await medSkriver(false);
    }
    for (const sted of steder) expect((await hent(tjener.port, sted)).status).toBe(200);
  });
});

describe('the roles', () => {
  test('the public role never touches the internal store', async () => {
    const arkiv = join(proeve.data, 'arkiv.db');
    writeFileSync(arkiv, 'not a database');
    const annen = await startTesttjener(proeve.data, { ROLLE: 'offentlig' });
    try {
      expect((await hent(annen.port, '/')).status).toBe(200);
    } finally {
      await annen.lukk();
    }
    expect(readFileSync(arkiv, 'utf8')).toBe('not a database');
    expect(readdirSync(proeve.data).filter((fil) => fil.startsWith('arkiv'))).toEqual(['arkiv.db']);
  });

  test('ROLLE=begge answers this machine only, under its own name and not through a proxy', async () => {
    const annen = await startTesttjener(proeve.data, { ROLLE: 'begge' });
    try {
      const status = async (hoder: Record<string, string>) => (await hent(annen.port, '/', { hoder })).status;
      expect(await status({ host: 'localhost' })).toBe(200);
      expect(await status({ host: `127.0.0.1:${annen.port}` })).toBe(200);
      expect(await status({ host: 'postliste.example' })).toBe(403);
      expect(await status({ host: 'localhost.example' })).toBe(403);
      expect(await status({ host: 'localhost', 'x-forwarded-for': '10.0.0.1' })).toBe(403);
      expect(await status({ host: 'localhost', 'x-forwarded-ukjent': '1' })).toBe(403);
      expect(await status({ host: 'localhost', forwarded: 'for=10.0.0.1' })).toBe(403);
    } finally {
      await annen.lukk();
    }
  });
});

describe('errors and the log', () => {
  test('an error is answered with a number and not with its text', async () => {
    const egen = await fyll();
    const annen = await startTesttjener(egen.data);
    try {
      // What went wrong is real: the table that the page reads is gone.
      const { DatabaseSync } = await import('node:sqlite');
      const db = new DatabaseSync(join(egen.data, 'journal.db'), { timeout: 10_000 });
      db.exec('PRAGMA foreign_keys = OFF; DROP TABLE dag');
      db.close();
      const svar = await hent(annen.port, `/${SLUG}/postliste`);
      expect(svar.status).toBe(500);
      expect(svar.tekst).toContain(String(svar.hoder['x-request-id']));
      expect(svar.tekst).not.toMatch(/SQL|table|dag\b.*no such/i);
      expect(svar.hoder['cache-control']).toBe('no-store');
      expect(annen.logg()).toContain(String(svar.hoder['x-request-id']));
      expect(annen.logg()).not.toContain('no such table');
    } finally {
      await annen.lukk();
      await egen.rydd();
    }
  });

  test('nothing that was asked for, or shown, is in the log', async () => {
    await hent(tjener.port, '/sok?q=hemmeligord&enhet=Rareenhet');
    await hent(tjener.port, '/hemmeligsti/hemmeligere');
    await hent(tjener.port, `${SAK}/1`, { hoder: { 'user-agent': 'Nysgjerrigper', cookie: 'a=kake' } });
    const logg = tjener.logg();
    expect(logg).toContain('"rute":"sok"');
    expect(logg).not.toMatch(/hemmelig|Rareenhet|Nysgjerrigper|kake|Storgata|Prøvesen/);
  });
});
