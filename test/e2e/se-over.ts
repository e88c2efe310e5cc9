import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and whether anything is wider than the screen. Axe needs scripts: without them only the width is seen. */
export async function seOver(side: Page, medAxe: boolean): Promise<void> {
  if (medAxe) {
    const { violations } = await new AxeBuilder({ page: side }).withTags(REGLER).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  const bredde = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(bredde).toBeLessThanOrEqual(0);
}
