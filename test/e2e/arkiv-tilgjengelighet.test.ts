import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../src/server/arkiv/ruter.ts';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { adresseAv } from '../server/arkiv/rutene.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';

/** The table itself is walked: a page that is registered is looked at. */
const STIER = RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti));
/** What is the public's own page, shown as it is, is looked at where the public's pages are. */
const PUBLIKUMS = /\/(?:offentlig\/[a-z-]+|publikum)$/;
const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Nobody tabs further than this on one page. */
const FLEST_STOPP = 400;

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
let sider: readonly string[] = [];
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  nettleser = await startNettleser();
  const leder = await loggInnSom(konsoll.port, 'leder');
  const html: string[] = [];
  for (const sti of STIER) {
    const { hoder, status } = await leder.les(sti);
    const erSide = (hoder['content-type'] ?? '').startsWith('text/html') && !hoder['content-disposition'];
    if (erSide && status === 200 && !PUBLIKUMS.test(sti)) html.push(sti);
  }
  sider = html;
}, 120_000);
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

const gaaTil = (side: Page, sti: string) => side.goto(new URL(sti, konsoll.adresse).href);

async function somLeder(leser: BrowserContext): Promise<Page> {
  const side = await leser.newPage();
  await gaaTil(side, '/arkiv');
  await side.getByRole('button', { name: 'Leif Lederud' }).focus();
  await side.keyboard.press('Enter');
  await side.waitForURL('**/arkiv');
  return side;
}

test('pages of the table are looked at', () => {
  expect(sider.length).toBeGreaterThan(10);
});

describe.each([
  ['phone, dark', TELEFON, 'dark'],
  ['desktop, light', SKJERM, 'light'],
] as const)('every page of the console, %s', (_, viewport, colorScheme) => {
  test(
    'axe finds nothing, nothing is wider than the screen, and no script is refused',
    { timeout: 600_000 },
    async () => {
      const leser = await nyLeser(nettleser, { viewport, colorScheme });
      const side = await somLeder(leser);
      const sagt: string[] = [];
      side.on('console', (melding) => {
        if (melding.type() === 'error') sagt.push(`${new URL(side.url()).pathname}: ${melding.text()}`);
      });
      side.on('pageerror', (feil) => sagt.push(`${new URL(side.url()).pathname}: ${feil.name}`));
      const funn: unknown[] = [];
      for (const sti of sider) {
        await gaaTil(side, sti);
        const { violations } = await new AxeBuilder({ page: side }).withTags(REGLER).analyze();
        funn.push(...violations.map(({ id, nodes }) => [sti, id, nodes.map(({ html }) => html)]));
        const bredde = await side.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (bredde > 0) funn.push([sti, 'wider than the screen by', bredde]);
      }
      expect(funn).toEqual([]);
      expect(sagt).toEqual([]);
      await leser.close();
    },
  );
});

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

describe('with the keyboard alone', () => {
  test(
    'everything on every page is reached, in the order it stands, shows that it has focus, and lets one go on',
    { timeout: 600_000 },
    async () => {
      const leser = await nyLeser(nettleser, { viewport: SKJERM });
      const side = await somLeder(leser);
      const funn: unknown[] = [];
      for (const sti of sider) {
        await gaaTil(side, sti);
        const maal = await kanTrykkes(side);
        const naadd: number[] = [];
        for (let i = 0; i < FLEST_STOPP; i++) {
          await side.keyboard.press('Tab');
          const her = await fokus(side);
          if (her === undefined || her.nr === naadd[0]) break;
          if (her.nr === naadd.at(-1) && !her.deler) funn.push([sti, 'goes no further', her.hva]);
          if (!her.synlig && !her.deler) funn.push([sti, 'does not show its focus', her.hva]);
          naadd.push(her.nr);
        }
        const ikkeNaadd = maal.filter(({ nr }) => !naadd.includes(nr));
        if (naadd.length < FLEST_STOPP)
          funn.push(...ikkeNaadd.map(({ hva }) => [sti, 'is not reached', hva]));
        if (naadd.some((nr, i) => i > 0 && nr < (naadd[i - 1] ?? 0)))
          funn.push([sti, 'is in another order than it stands']);
      }
      expect(funn).toEqual([]);
      await leser.close();
    },
  );

  test('the first thing on every page leads past the menu', { timeout: 300_000 }, async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await somLeder(leser);
    for (const sti of sider) {
      await gaaTil(side, sti);
      await side.keyboard.press('Tab');
      await side.keyboard.press('Enter');
      expect(await side.evaluate(() => document.activeElement?.id), sti).toBe('innhold');
    }
    await leser.close();
  });
});
