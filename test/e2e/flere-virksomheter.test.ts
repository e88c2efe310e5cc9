import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { fyll, post, publiser, SLUG, type Proevedata } from '../server/fyll.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { axefunn } from './axe.ts';
import { nyLeser, startNettleser, TELEFON } from './nettleser.ts';

const ANNEN = { slug: 'nabovik', navn: 'Nabovik kommune' };

let proeve: Proevedata;
let tjener: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  proeve = await fyll();
  await publiser(proeve.data, [post(1, 1, { virksomhet: ANNEN.slug })], ANNEN);
  tjener = await startTesttjener(proeve.data);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await tjener.lukk();
  await proeve.rydd();
});

test.each([
  ['light', '/'],
  ['dark', '/'],
  ['light', `/${ANNEN.slug}`],
  ['dark', '/sok?q=brev'],
] as const)('with several bodies, in %s, axe finds nothing on %s', async (colorScheme, sti) => {
  const leser = await nyLeser(nettleser, { viewport: TELEFON, colorScheme });
  try {
    const side = await leser.newPage();
    await side.goto(new URL(sti, tjener.adresse).href);
    expect(await axefunn(side, 'alle')).toEqual([]);
    const overskyt = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overskyt).toBeLessThanOrEqual(0);
  } finally {
    await leser.close();
  }
});

test('while every journal is closed the page says so, and axe finds nothing on it', async () => {
  const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'));
  for (const slug of [SLUG, ANNEN.slug]) await skriver.settStengt(slug, true);
  await skriver.lukk();
  const leser = await nyLeser(nettleser, { viewport: TELEFON });
  try {
    const side = await leser.newPage();
    for (const [foran, overskrift] of [
      ['', 'Journalen er stengt for en stund'],
      ['/nn', 'Journalen er stengd for ei stund'],
      ['/en', 'The journal is closed for a while'],
    ] as const) {
      const svar = await side.goto(new URL(`${foran}/${SLUG}/postliste`, tjener.adresse).href);
      expect(svar?.status()).toBe(503);
      await side.getByRole('heading', { name: overskrift }).waitFor();
      expect(await axefunn(side, 'alle')).toEqual([]);
    }
  } finally {
    await leser.close();
  }
});
