import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page, and where: by WCAG 2.2 AA and good practice, by all that it knows, or of colours only. It is run in
 * the page itself and tells of nothing else: to join what frames answer takes a page more, and our pages have no frames.
 */
export async function axefunn(
  side: Page,
  regler: 'wcag' | 'alle' | 'farger' = 'wcag',
): Promise<readonly (readonly [regel: string, ...hvor: readonly unknown[]])[]> {
  if (side.frames().length > 1) throw new Error('The page has frames, which are not looked at.');
  const axe = new AxeBuilder({ page: side }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (regler === 'wcag') axe.withTags(WCAG);
  if (regler === 'farger') axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
}
