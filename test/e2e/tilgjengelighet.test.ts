import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axefunn } from './axe.ts';
import { dobleNavn, svakeKontraster } from './kontrast.ts';
import { nyLeser, SKJERM, TELEFON } from './nettleser.ts';
import { medNettleser } from './oppsett.ts';
import { SIDER } from './sider.ts';

const her = medNettleser();

test('what is wrong on a page is found: colours, and what only the other rules see', async () => {
  const leser = await nyLeser(her.nettleser, { viewport: TELEFON });
  try {
    const side = await leser.newPage();
    await side.setContent('<p style="color: #ccc; background: #fff">Grått på hvitt</p><img src="x">');
    const regler = async (som: Parameters<typeof axefunn>[1]): Promise<readonly string[]> =>
      (await axefunn(side, som)).map(([regel]) => regel);
    expect(await regler('farger')).toEqual(['color-contrast']);
    for (const som of ['wcag', 'alle'] as const)
      expect(await regler(som)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  } finally {
    await leser.close();
  }
});

/**
 * Every rule in light on a phone and in dark on a desktop; the two other ways of looking change colours and widths only, so
 * there it is colours and widths that are looked at.
 */
describe.each([
  ['phone, light', TELEFON, 'light', false],
  ['desktop, dark', SKJERM, 'dark', false],
  ['phone, dark', TELEFON, 'dark', true],
  ['desktop, light', SKJERM, 'light', true],
] as const)(
  '%s: axe finds nothing, and nothing is wider than the screen',
  (_, viewport, colorScheme, farger) => {
    let leser: BrowserContext;
    let side: Page;
    beforeAll(async () => {
      leser = await nyLeser(her.nettleser, { viewport, colorScheme });
      side = await leser.newPage();
    });
    afterAll(() => leser.close());

    test.each(SIDER)('%s', async (_navn, sti) => {
      await side.goto(new URL(sti, her.tjener.adresse).href);
      expect(await axefunn(side, farger ? 'farger' : 'wcag')).toEqual([]);
      expect(await svakeKontraster(side)).toEqual([]);
      if (!farger) expect(await dobleNavn(side)).toEqual([]);
      const overskyt = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overskyt).toBeLessThanOrEqual(0);
    });
  },
);

describe.each(['nn', 'en'])('in %s: axe finds nothing, and nothing is wider than a phone', (sprak) => {
  let leser: BrowserContext;
  let side: Page;
  beforeAll(async () => {
    leser = await nyLeser(her.nettleser, { viewport: TELEFON });
    side = await leser.newPage();
  });
  afterAll(() => leser.close());

  const ETT_AV_HVERT = SIDER.filter(([navn]) =>
    /^(front page|search|a day|case with gaps|masked entry|about)$/.test(navn),
  );
  test.each(ETT_AV_HVERT)('%s', async (_navn, sti) => {
    await side.goto(new URL(`/${sprak}${sti}`, her.tjener.adresse).href);
    expect(await axefunn(side)).toEqual([]);
    const overskyt = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overskyt).toBeLessThanOrEqual(0);
  });
});

test('on paper no page is wider than an A4 sheet', { timeout: 120_000 }, async () => {
  const leser = await nyLeser(her.nettleser, { viewport: { width: 794, height: 1123 } });
  try {
    const side = await leser.newPage();
    await side.emulateMedia({ media: 'print' });
    const brede: string[] = [];
    for (const [navn, sti] of SIDER) {
      await side.goto(new URL(sti, her.tjener.adresse).href);
      const bredde = await side.evaluate(() => document.documentElement.scrollWidth);
      if (bredde > 794) brede.push(`${navn}: ${bredde}`);
    }
    expect(brede).toEqual([]);
  } finally {
    await leser.close();
  }
});

test.each([
  ['entry', SIDER.find(([navn]) => navn === 'open entry')?.[1] ?? ''],
  ['search', '/sok?q=storgata'],
] as const)(
  'what has the focus is in sight where a screen is read at four times the size: %s',
  { timeout: 60_000 },
  async (_, sti) => {
    const leser = await nyLeser(her.nettleser, { viewport: { width: 320, height: 256 } });
    try {
      const side = await leser.newPage();
      await side.goto(new URL(sti, her.tjener.adresse).href);
      const ute: string[] = [];
      for (let i = 0; i < 60; i++) {
        await side.keyboard.press('Tab');
        const fokus = await side.evaluate(() => {
          const en = document.activeElement;
          if (en === null || en === document.body) return undefined;
          const { top, bottom } = en.getBoundingClientRect();
          return { synlig: bottom > 0 && top < window.innerHeight, hva: en.outerHTML.slice(0, 100) };
        });
        if (fokus === undefined) break;
        if (!fokus.synlig) ute.push(fokus.hva);
      }
      expect(ute).toEqual([]);
    } finally {
      await leser.close();
    }
  },
);
