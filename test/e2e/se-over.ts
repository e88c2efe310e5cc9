import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How many pixels the page is wider than the screen. */
const overskyt = (side: Page): Promise<number> =>
  side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What axe finds, and how much wider than the screen the page is. */
export async function funnI(side: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page: side }).withTags(REGLER).analyze();
  const bredde = await overskyt(side);
  return [
    ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ...(bredde > 0 ? [['wider than the screen', bredde]] : []),
  ];
}

/** Neither axe finds anything, nor is anything wider than the screen. Axe needs scripts: without them only the width is seen. */
export async function seOver(side: Page, medAxe = true): Promise<void> {
  if (medAxe) expect(await funnI(side)).toEqual([]);
  else expect(await overskyt(side)).toBeLessThanOrEqual(0);
}
