import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Konfigfeil, tolkKonfig } from '../../src/konfig/les-konfig.ts';
import { lagStilark, stilsti } from '../../src/server/svar/stil.ts';
import { fyll, SLUG, VIRKSOMHET, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

const BRINGEBAER = { ...VIRKSOMHET, aksentfarge: '#9c1b4a' };

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  writeFileSync(join(proeve.data, 'konfig.json'), JSON.stringify({ virksomheter: [BRINGEBAER] }));
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

describe('the accent colour that the configuration names', () => {
  test('is a stylesheet of our own that every page links to, and that may be kept for good', async () => {
    const sti = stilsti(BRINGEBAER) ?? '';
    expect(sti).toMatch(new RegExp(`^/stil/${SLUG}-[0-9a-f]{10}\\.css$`, 'u'));
    for (const side of ['/', '/sok', `/${SLUG}/postliste`, '/innsyn']) {
      const { tekst } = await hent(tjener.port, side);
      expect(tekst).toContain(`<link rel="stylesheet" href="${sti}">`);
      expect(tekst).toContain('content="#9c1b4a"');
      expect(tekst).not.toMatch(/<style|style="/u);
    }
    const svar = await hent(tjener.port, sti);
    expect([svar.status, svar.hoder['content-type'], svar.tekst]).toEqual([
      200,
      'text/css; charset=utf-8',
      lagStilark('#9c1b4a'),
    ]);
    expect(svar.hoder['cache-control']).toContain('immutable');
    expect(svar.hoder['content-security-policy']).toContain("style-src 'self'");
  });

  test('has another address when the colour is another, and the old one is gone', async () => {
    const annen = stilsti({ ...VIRKSOMHET, aksentfarge: '#114477' }) ?? '';
    expect(annen).not.toBe(stilsti(BRINGEBAER));
    expect((await hent(tjener.port, annen)).status).toBe(404);
    expect(stilsti(VIRKSOMHET)).toBeUndefined();
  });

  test.each(['rød', '#9c1', '9c1b4a', '#9c1b4a; color: red', 'rgb(1, 2, 3)'])(
    '«%s» is refused at start, with what to write instead',
    (aksentfarge) => {
      const tekst = JSON.stringify({ virksomheter: [{ ...VIRKSOMHET, aksentfarge }] });
      expect(() => tolkKonfig(tekst, 'konfig.json')).toThrow(Konfigfeil);
      expect(() => tolkKonfig(tekst, 'konfig.json')).toThrow(/aksentfarge: Skriv fargen som # og seks/u);
    },
  );
});
