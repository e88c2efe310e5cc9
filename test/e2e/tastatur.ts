import type { Page } from 'playwright-core';

/** Nobody tabs further than this on one page. */
const FLEST_STOPP = 400;

/** What has focus, by its place on the page; and whether it shows that it has. */
const fokus = (side: Page) =>
  side.evaluate(() => {
    const en = document.activeElement;
    if (en === null || en === document.body) return undefined;
    const stil = getComputedStyle(en);
    const ramme = en.getBoundingClientRect();
    const ring = stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) > 0;
    return {
      nr: [...document.querySelectorAll('*')].indexOf(en),
      // Day, month and year are one after the other in one field, and the browser's own to mark.
      deler: en.matches('[type="date"], [type="month"], [type="time"], [type="datetime-local"]'),
      hva: `${en.tagName} ${(en.textContent ?? '').trim().slice(0, 40)}`,
      synlig: (ring || stil.boxShadow !== 'none') && ramme.width > 0 && ramme.height > 0,
    };
  });

/** Everything that a mouse can press or write in, and that is on the screen. Of radio buttons, one is reached with Tab. */
const kanTrykkes = (side: Page) =>
  side.evaluate(() => {
    const alle = [...document.querySelectorAll('*')];
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter(
        (en) =>
          en.checkVisibility({ visibilityProperty: true }) &&
          !en.matches(':disabled, [type="radio"], [type="hidden"]'),
      )
      .map((en) => ({ nr: alle.indexOf(en), hva: en.outerHTML.slice(0, 120) }));
  });

/** A message that has focus when the page opens is where Tab would begin; all of the page is gone through here. */
const begynnOeverst = (side: Page) =>
  side.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });

/**
 * Goes through the page with Tab: what is not reached, does not show that it has focus, holds on to it, or comes in another order than
 * it stands. Empty where all is well.
 */
export async function tastaturfunn(side: Page): Promise<readonly (readonly string[])[]> {
  const funn: string[][] = [];
  const maal = await kanTrykkes(side);
  const naadd: number[] = [];
  await begynnOeverst(side);
  for (let i = 0; i < FLEST_STOPP; i++) {
    await side.keyboard.press('Tab');
    const her = await fokus(side);
    if (her === undefined || her.nr === naadd[0]) break;
    if (her.nr === naadd.at(-1) && !her.deler) funn.push(['goes no further', her.hva]);
    if (!her.synlig && !her.deler) funn.push(['does not show its focus', her.hva]);
    naadd.push(her.nr);
  }
  const ikkeNaadd = maal.filter(({ nr }) => !naadd.includes(nr));
  if (naadd.length < FLEST_STOPP) funn.push(...ikkeNaadd.map(({ hva }) => ['is not reached', hva]));
  if (naadd.some((nr, i) => i > 0 && nr < (naadd[i - 1] ?? 0)))
    funn.push(['is in another order than it stands']);
  return funn;
}
