import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fyll, post, publiser, type Proevedata } from '../server/fyll.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
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
    const { violations } = await new AxeBuilder({ page: side }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const overskyt = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overskyt).toBeLessThanOrEqual(0);
  } finally {
    await leser.close();
  }
});
