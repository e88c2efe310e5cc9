import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIRKSOMHET } from '../server/fyll.ts';
import { axefunn } from './axe.ts';
import { nyLeser, SKJERM } from './nettleser.ts';
import { medNettleser } from './oppsett.ts';
import { SIDER } from './sider.ts';

/** Yellow is the hardest: on white nobody could read it as it is. */
const GUL = '#ffd400';

const her = medNettleser((data) => {
  const virksomheter = [{ ...VIRKSOMHET, aksentfarge: GUL }];
  writeFileSync(join(data, 'konfig.json'), JSON.stringify({ virksomheter }));
});

describe.each(['light', 'dark'] as const)(
  "in a body's own yellow, %s: every text can be read",
  (colorScheme) => {
    const UTVALG = SIDER.filter(([navn]) => /^(front page|search|a day|masked entry)$/.test(navn));

    test.each(UTVALG)('%s', async (_navn, sti) => {
      const leser = await nyLeser(her.nettleser, { viewport: SKJERM, colorScheme });
      try {
        const side = await leser.newPage();
        await side.goto(new URL(sti, her.tjener.adresse).href);
        const baand = await side
          .locator('header.topp')
          .evaluate((topp) => getComputedStyle(topp).backgroundColor);
        expect(baand).not.toBe(colorScheme === 'light' ? 'rgb(11, 79, 87)' : 'rgb(13, 43, 47)');
        expect(await axefunn(side, 'farger')).toEqual([]);
      } finally {
        await leser.close();
      }
    });
  },
);
