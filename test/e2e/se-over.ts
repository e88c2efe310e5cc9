import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axefunn } from './axe.ts';
import { dobleNavn, svakeKontraster } from './kontrast.ts';

/** How many pixels the page is wider than the screen. */
const overskyt = (side: Page): Promise<number> =>
  side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What axe finds, edges and names that it does not look at, and how much wider than the screen the page is. */
export async function funnI(side: Page): Promise<readonly unknown[]> {
  const bredde = await overskyt(side);
  return [
    ...(await axefunn(side)),
    ...(await svakeKontraster(side)),
    ...(await dobleNavn(side)),
    ...(bredde > 0 ? [['wider than the screen', bredde]] : []),
  ];
}

/**
 * What runs out of the page or of its own column to the side, and columns that are too narrow to be read, with all that
 * can be opened open.
 */
export const trangt = (side: Page): Promise<readonly string[]> =>
  side.evaluate(() => {
    const lukkede = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const ett of lukkede) ett.open = true;
    const synlig = (e: Element): boolean =>
      e.getClientRects().length > 0 && e.getBoundingClientRect().width > 1;
    const vis = (e: Element): string => e.outerHTML.slice(0, 100);
    const tekster = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const smale: Element[] = [];
    const utenfor: Element[] = [];
    const celle = (e: Element | null): Element | null =>
      e === null || getComputedStyle(e.parentElement ?? e).display.endsWith('grid')
        ? e
        : celle(e.parentElement);
    // Six letters of the size: a word of thirteen or more that stands within them is broken twice.
    const smalt = 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    while (tekster.nextNode() !== null) {
      const { parentElement: i, data = '' } = tekster.currentNode as Text;
      const utstrekning = document.createRange();
      utstrekning.selectNodeContents(tekster.currentNode);
      const { width, right } = utstrekning.getBoundingClientRect();
      // What has no width of its own is what a field was given: the field shows it.
      if (i !== null && data.trim().length > 12 && width > 0 && width < smalt && synlig(i)) smale.push(i);
      const kant = celle(i)?.getBoundingClientRect().right ?? Infinity;
      if (i !== null && width > 0 && right > kant + 1 && synlig(i)) utenfor.push(i);
    }
    const bredde = document.documentElement.scrollWidth;
    const ute = [...document.querySelectorAll('body *')]
      .filter((e) => bredde > window.innerWidth && e.children.length === 0 && synlig(e))
      .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 0.5);
    const funn = [
      ...(bredde > window.innerWidth ? [`${bredde} px`] : []),
      ...[...ute, ...smale, ...utenfor].map(vis),
    ];
    for (const ett of lukkede) ett.open = false;
    return funn;
  });

/** What can be pressed, stands alone and not in a sentence, and is smaller than 24 px either way (WCAG 2.5.8). */
export const forSmaa = (side: Page): Promise<readonly string[]> =>
  side.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, textarea')]
      .filter((en) => en.checkVisibility({ visibilityProperty: true }))
      .filter((en) => getComputedStyle(en).display !== 'inline')
      .map((en) => ({ en, ramme: (en.closest('label') ?? en).getBoundingClientRect() }))
      // What is one pixel wide is for those who hear the page.
      .filter(({ ramme: { width, height } }) => width > 1 && (width < 24 || height < 24))
      .map(
        ({ en, ramme }) =>
          `${Math.round(ramme.width)} x ${Math.round(ramme.height)}: ${en.outerHTML.slice(0, 90)}`,
      ),
  );

/** Neither axe finds anything, nor is anything wider than the screen. Axe needs scripts: without them only the width is seen. */
export async function seOver(side: Page, medAxe = true): Promise<void> {
  if (medAxe) expect(await funnI(side)).toEqual([]);
  else expect(await trangt(side)).toEqual([]);
}
