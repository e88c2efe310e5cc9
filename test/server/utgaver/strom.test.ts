import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  await publiser(
    proeve.data,
    Array.from({ length: 60 }, (_, i) => post(2, 100 + i, { journaldato: '2026-10-01' })),
  );
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const titler = (atom: string): string[] =>
  [...atom.matchAll(/<entry>[\s\S]*?<title(?: xml:lang="no")?>([^<]*)<\/title>/g)].map(
    ([, tittel = '']) => tittel,
  );
const neste = (atom: string): string | undefined =>
  /rel="next"[^>]*href="([^"]+)"/.exec(atom)?.[1]?.replaceAll('&amp;', '&');

describe('a search can be followed as a feed', () => {
  test('it has the newest hits of the search, each with its address, and any site may read it', async () => {
    const svar = await hent(tjener.port, `/sok.atom?q=Storgata&virksomhet=${SLUG}&sortering=eldste&antall=1`);
    expect(svar.status).toBe(200);
    expect(svar.hoder).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
    expect(titler(svar.tekst)[0]).toBe('Svar på merknad til plan for Storgata, rettet');
    expect(svar.tekst).toContain(`href="/${SLUG}/sak/2026/1/2"`);
    expect(svar.tekst).toContain('label="Utgående"');
  });

  test('the same search in the journal of another body is another feed, and with what it does not read the same', async () => {
    const id = async (port: number, sti: string): Promise<string> =>
      /<id>([^<]+)<\/id>/.exec((await hent(port, sti)).tekst)?.[1] ?? '';
    const annen = await fyll();
    try {
      await publiser(annen.data, [], { slug: 'annenvik', navn: 'Annenvik kommune' });
      const annenTjener = await startTesttjener(annen.data);
      try {
        for (const sporring of ['?', '?q=storgata&']) {
          const sti = `/sok.atom${sporring}`;
          expect(await id(tjener.port, sti)).toMatch(/^urn:uuid:/);
          expect(await id(annenTjener.port, sti)).not.toBe(await id(tjener.port, sti));
          expect(await id(tjener.port, `${sti}sortering=eldste`)).toBe(await id(tjener.port, sti));
        }
      } finally {
        await annenTjener.lukk();
      }
    } finally {
      await annen.rydd();
    }
  });

  test('it says whose it is, for whoever follows ten journals, and in English which language a title is in', async () => {
    const tittel = async (sti: string): Promise<string | undefined> =>
      /<title>([^<]*)<\/title>/.exec((await hent(tjener.port, sti)).tekst)?.[1];
    expect(await tittel('/sok.atom')).toBe('Offentlig journal – Prøvevik kommune');
    expect(await tittel('/nn/sok.atom?q=storgata')).toBe('storgata – søk – Prøvevik kommune');
    expect(await tittel(`/en/${SLUG}/sak/2026/1.atom`)).toBe('Case 2026/1 – Prøvevik kommune');
    expect((await hent(tjener.port, `/en/${SLUG}/sak/2026/1.atom`)).tekst).toMatch(
      /<entry>\s*<id>[^<]+<\/id>\s*<title xml:lang="no">/u,
    );
  });

  test('it goes on page by page until everything has been told once', async () => {
    const alle = new Set<string>();
    let antall = 0;
    for (let sti: string | undefined = '/sok.atom'; sti !== undefined;) {
      const { tekst } = await hent(tjener.port, sti);
      const ider = [...tekst.matchAll(/<entry>\s*<id>([^<]+)/g)].map(([, id = '']) => id);
      antall += ider.length;
      for (const id of ider) alle.add(id);
      sti = neste(tekst);
    }
    const { tekst } = await hent(tjener.port, '/api/v1/journalposter?antall=1');
    expect(antall).toBe((JSON.parse(tekst) as { treff: number }).treff);
    expect(alle.size).toBe(antall);
    expect(antall).toBeGreaterThan(100);
  });

  test('what was held for weeks stands first when it comes out, and the page that the feed leads to shows the same', async () => {
    const senere = new Date(NAA.getTime() + 3_600_000);
    const sen = post(2, 200, { tekst: 'Brev om Storgata som ble holdt', journaldato: '2026-09-01' });
    await publiser(proeve.data, [sen], VIRKSOMHET, senere);
    await new Promise((videre) => setTimeout(videre, 1000));
    for (const sti of ['/sok.atom', '/sok.atom?q=storgata']) {
      const { tekst } = await hent(tjener.port, sti);
      expect(titler(tekst)[0]).toBe('Brev om Storgata som ble holdt');
      const side = /rel="alternate" type="text\/html" href="([^"]+)"/
        .exec(tekst)?.[1]
        ?.replaceAll('&amp;', '&');
      const paaSiden = (await hent(tjener.port, String(side))).tekst;
      expect(paaSiden).toMatch(/aria-current="true"[^>]*>Sist publisert</);
      expect(paaSiden.indexOf('/sak/2026/2/200"')).toBeLessThan(paaSiden.indexOf('/sak/2026/1/2"'));
      expect(paaSiden).toContain('/sak/2026/2/200"');
    }
  });

  test('it speaks the language of its address, and costs nothing while nothing is new', async () => {
    const nynorsk = await hent(tjener.port, '/nn/sok.atom?q=Storgata');
    expect(nynorsk.tekst).toContain('xml:lang="nn"');
    expect(nynorsk.tekst).toContain(`href="/nn/${SLUG}/sak/2026/1/2"`);
    const igjen = await hent(tjener.port, '/nn/sok.atom?q=Storgata', {
      hoder: { 'If-None-Match': String(nynorsk.hoder['etag']) },
    });
    expect(igjen.status).toBe(304);
    const pakket = await hent(tjener.port, '/nn/sok.atom?q=Storgata', { hoder: { 'accept-encoding': 'br' } });
    expect(pakket.hoder['content-encoding']).toBe('br');
    expect(pakket.tekst).toBe(nynorsk.tekst);
    expect(pakket.raa.byteLength).toBeLessThan(nynorsk.raa.byteLength / 2);
  });

  test('what cannot be read is told in words, without saying back what was asked', async () => {
    const svar = await hent(tjener.port, '/sok.atom?fra=hemmelig-ord');
    expect(svar.status).toBe(400);
    expect(svar.tekst).toContain('«fra»');
    expect(svar.tekst).not.toContain('hemmelig-ord');
  });
});

describe('a case can be followed as a feed', () => {
  test('R31: it has what the case shows, without the names that are older than a year', async () => {
    const { tekst, status } = await hent(tjener.port, `/${SLUG}/sak/2026/1.atom`);
    expect(status).toBe(200);
    expect(titler(tekst)).toEqual([
      'Notat om gammel reguleringsplan for Storgata',
      'Svar på merknad til plan for Storgata, rettet',
      'Merknad til plan for Storgata',
    ]);
    expect((await hent(tjener.port, `/${SLUG}/sak/2026/1`)).tekst).toContain('Gammelnavn Prøvesen');
    expect(tekst).not.toContain('Gammelnavn');
  });

  test('masks are the same five characters as everywhere', async () => {
    const { tekst } = await hent(tjener.port, `/${SLUG}/sak/2026/3.atom`);
    expect(titler(tekst)).toContain('Søknad på stilling fra *****');
    expect(tekst).toContain('Fra: *****');
  });

  test('a case that nobody knows has no feed', async () => {
    expect((await hent(tjener.port, `/${SLUG}/sak/2026/4711.atom`)).status).toBe(404);
    expect((await hent(tjener.port, '/finnes-ikke/sak/2026/1.atom')).status).toBe(404);
  });

  test.each([`/${SLUG}/sak/2026/1`, '/sok?q=Storgata', '/', '/en/sok?q=Storgata'])(
    'the page %s tells feed readers and people where its feed is',
    async (side) => {
      const { tekst } = await hent(tjener.port, side);
      const funnet = /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]+)"/.exec(
        tekst,
      )?.[1];
      const adresse = String(funnet).replaceAll('&#38;', '&').replaceAll('&amp;', '&');
      expect(tekst).toContain(`<a href="${String(funnet)}"`);
      expect((await hent(tjener.port, adresse)).hoder['content-type']).toContain('application/atom+xml');
    },
  );
});

test('R59: what is withdrawn is gone from the feeds at once', async () => {
  const saken = `/${SLUG}/sak/2026/2.atom`;
  const tittel = 'Søknad om skoleskyss nummer 44';
  const foer = [await hent(tjener.port, saken), await hent(tjener.port, '/sok.atom?q=%22nummer+44%22')];
  for (const { tekst } of foer) expect(titler(tekst)).toContain(tittel);
  await publiser(proeve.data, [
    { art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 44 } },
  ]);
  // The search is kept for half a second.
  await new Promise((videre) => setTimeout(videre, 1000));
  const etter = [await hent(tjener.port, saken), await hent(tjener.port, '/sok.atom?q=%22nummer+44%22')];
  for (const { tekst, status } of etter) {
    expect(status).toBe(200);
    expect(titler(tekst)).not.toContain(tittel);
  }
});
