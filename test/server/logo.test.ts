import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logosti } from '../../src/server/svar/logo.ts';
import { fyll, SLUG, VIRKSOMHET, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>';
const STI = `/filer/logo-${SLUG}.svg`;

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  writeFileSync(join(proeve.data, 'vaapen.svg'), SVG);
  writeFileSync(
    join(proeve.data, 'konfig.json'),
    JSON.stringify({ virksomheter: [{ ...VIRKSOMHET, logo: 'vaapen.svg' }] }),
  );
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

describe('the logo that the configuration names', () => {
  test('stands in the header of every page, beside the name, and is fetched from its own address', async () => {
    for (const sti of ['/', '/sok', `/${SLUG}/postliste`])
      expect((await hent(tjener.port, sti)).tekst).toContain(`src="${STI}" alt=""`);
    const svar = await hent(tjener.port, STI);
    expect([svar.status, svar.tekst, svar.hoder['content-type']]).toEqual([200, SVG, 'image/svg+xml']);
    expect(svar.hoder['content-security-policy']).toContain("default-src 'none'");
  });

  test('is the only file of the data folder that has an address', async () => {
    for (const sti of [
      '/filer/konfig.json',
      '/filer/journal.db',
      '/filer/vaapen.svg',
      '/filer/..%2Fkonfig.json',
    ])
      expect((await hent(tjener.port, sti)).status).toBe(404);
  });

  test.each(['../arkiv.db', '/etc/passwd', 'a/b.svg', 'https://annet.example/l.svg', 'konfig.json', '.svg'])(
    '«%s» is no logo',
    (logo) => {
      expect(logosti({ ...VIRKSOMHET, logo })).toBeUndefined();
    },
  );
});

test.each(['borte.svg', '../vaapen.svg', 'for-stor.png'])(
  'a logo that cannot be shown, %s, is told of in the log, once',
  async (logo) => {
    const egen = await fyll();
    writeFileSync(join(egen.data, 'for-stor.png'), Buffer.alloc(65 * 1024));
    writeFileSync(
      join(egen.data, 'konfig.json'),
      JSON.stringify({ virksomheter: [{ ...VIRKSOMHET, logo }] }),
    );
    const annen = await startTesttjener(egen.data);
    try {
      for (let i = 0; i < 2; i++)
        expect((await hent(annen.port, `/filer/logo-${SLUG}.svg`)).status).toBe(404);
      expect(annen.logg().match(/logoen til .* vises ikke/gu)).toHaveLength(1);
    } finally {
      await annen.lukk();
      await egen.rydd();
    }
  },
);

test('without a logo there is a drawing of our own', async () => {
  const egen = await fyll();
  const annen = await startTesttjener(egen.data);
  try {
    expect(readFileSync(join(egen.data, 'konfig.json'), 'utf8')).not.toContain('"logo"');
    expect((await hent(annen.port, '/')).tekst).toContain('class="merke-tegn"');
  } finally {
    await annen.lukk();
    await egen.rydd();
  }
});
