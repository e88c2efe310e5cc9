import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';
import { seOver } from './se-over.ts';

/** One address of each kind of page of the console. A new kind is added here, and is then looked at in every way. */
const SIDER: readonly (readonly [string, string])[] = [
  ['login', '/arkiv/logg-inn'],
  ['today’s work', '/arkiv'],
  ['a work list', '/arkiv/fjordvik/liste/holdt'],
  ['a work list, of one reason', '/arkiv/fjordvik/liste/venter?kode=ikke-vurdert'],
  ['an empty work list', '/arkiv/fjordvik/liste/utloept'],
  ['the running journal', '/arkiv/fjordvik/journal?fra=2026-01-01&til=2026-12-31'],
  ['an empty list', '/arkiv/fjordvik/forfall'],
  ['a list with a mistake in its period', '/arkiv/fjordvik/restanse?fra=2026-03-02&til=2026-03-01'],
  ['figures', '/arkiv/fjordvik/tall'],
  ['the log', '/arkiv/logg'],
  ['one’s own sessions', '/arkiv/oekter'],
  ['a number that is none', '/arkiv/fjordvik/finn?nummer=brevet'],
  ['incidents, with the form', '/arkiv/fjordvik/hendelser?om=2026/1-1'],
  ['settings', '/arkiv/innstillinger'],
  ['help', '/arkiv/hjelp'],
  ['help, the routines', '/arkiv/hjelp/rutiner'],
  ['no such page', '/arkiv/finnes-ikke'],
  ['no access', '/arkiv/ukjentvik/liste/holdt'],
];

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllArkiv({ holdte: 60 });
  konsoll = await startKonsoll(arkiv.data);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

const gaaTil = (side: Page, sti: string) => side.goto(new URL(sti, konsoll.adresse).href);

/** Logs in with the keyboard alone, and comes to where one was going. */
async function loggInn(side: Page, til = '/arkiv'): Promise<void> {
  await gaaTil(side, til);
  await side.getByRole('button', { name: 'Arne Arkivdal' }).focus();
  await side.keyboard.press('Enter');
  await side.waitForURL(`**${til}`);
}

describe.each([
  ['phone, light', TELEFON, 'light'],
  ['desktop, dark', SKJERM, 'dark'],
  ['phone, dark', TELEFON, 'dark'],
  ['desktop, light', SKJERM, 'light'],
] as const)(
  'the console, %s: axe finds nothing, and nothing is wider than the screen',
  (_, viewport, colorScheme) => {
    let leser: BrowserContext;
    let side: Page;
    beforeAll(async () => {
      leser = await nyLeser(nettleser, { viewport, colorScheme });
      side = await leser.newPage();
      await loggInn(side);
    });
    afterAll(() => leser.close());

    test.each(SIDER)('%s', async (_navn, sti) => {
      await gaaTil(side, sti);
      await seOver(side);
    });

    test('what is wrong with the disk, as wide as what is under it', async () => {
      const trang = await startKonsoll(arkiv.data, {}, undefined, Number.MAX_SAFE_INTEGER);
      const annen = await nyLeser(nettleser, { viewport, colorScheme });
      try {
        const her = await annen.newPage();
        await her.goto(trang.adresse);
        await her.getByRole('button', { name: 'Arne Arkivdal' }).click();
        const varsel = her.getByRole('status').filter({ hasText: 'Disken er snart full.' });
        const [boks, hode] = [
          await varsel.boundingBox(),
          await her.locator('main section').first().boundingBox(),
        ];
        expect(boks?.width).toBe(hode?.width);
        await seOver(her);
      } finally {
        await annen.close();
        await trang.lukk();
      }
    });
  },
);

describe('with the keyboard', () => {
  test('j and k go through the entries, Enter opens the one that has focus', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await leser.newPage();
    await loggInn(side, '/arkiv/fjordvik/liste/holdt');
    const her = () => side.evaluate(() => document.activeElement?.textContent?.trim());
    const rader = await side.locator('[data-rad] a').allInnerTexts();
    expect(rader.length).toBe(50);
    await side.keyboard.press('j');
    expect(await her()).toBe(rader[0]);
    await side.keyboard.press('j');
    await side.keyboard.press('j');
    expect(await her()).toBe(rader[2]);
    await side.keyboard.press('k');
    expect(await her()).toBe(rader[1]);
    // The browser's own keys are left alone.
    await side.keyboard.press('Control+j');
    expect(await her()).toBe(rader[1]);
    const lenke = await side.evaluate(() => document.activeElement?.getAttribute('href'));
    await side.keyboard.press('Enter');
    await side.waitForURL(`**${lenke}`);
    await leser.close();
  });

  test('g goes to where a number is opened, from any page of a body', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await leser.newPage();
    await loggInn(side, '/arkiv/fjordvik/liste/holdt');
    await side.keyboard.press('g');
    await side.keyboard.type('26/1-1');
    await side.keyboard.press('Enter');
    await side.waitForURL('**/arkiv/fjordvik/sak/2026/1/1');
    await leser.close();
  });
});

describe('without scripts', () => {
  test('one logs in, reads a list to its end, and logs out', async () => {
    const leser = await nyLeser(nettleser, { viewport: TELEFON, javaScriptEnabled: false });
    const side = await leser.newPage();
    await loggInn(side);
    await side.getByRole('link', { name: /Vis alle 62/ }).click();
    const sett = new Set(await side.locator('[data-rad] a').allInnerTexts());
    await side.getByRole('link', { name: 'Neste side' }).click();
    for (const nummer of await side.locator('[data-rad] a').allInnerTexts()) sett.add(nummer);
    expect(sett.size).toBe(62);
    expect(await side.getByRole('link', { name: 'Neste side' }).count()).toBe(0);
    await side.getByRole('link', { name: 'Til de eldste' }).click();
    await side.getByRole('button', { name: 'Logg ut', exact: true }).click();
    await side.waitForURL('**/arkiv/logg-inn?ut=ja');
    expect(await side.getByText('Du er logget ut.').isVisible()).toBe(true);
    await gaaTil(side, '/arkiv');
    expect(new URL(side.url()).pathname).toBe('/arkiv/logg-inn');
    await leser.close();
  });

  test('the way back shows nothing to who sits down after', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await leser.newPage();
    await loggInn(side, '/arkiv/fjordvik/liste/holdt');
    await side.getByRole('button', { name: 'Logg ut', exact: true }).click();
    await side.waitForURL('**/arkiv/logg-inn?ut=ja');
    await side.goBack();
    expect(new URL(side.url()).pathname).toBe('/arkiv/logg-inn');
    expect(await side.locator('[data-rad]').count()).toBe(0);
    await leser.close();
  });
});
