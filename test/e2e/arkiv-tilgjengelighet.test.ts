import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../src/server/arkiv/ruter.ts';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { adresseAv } from '../server/arkiv/adgang/rutene.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, STORE_BOKSTAVER, TELEFON } from './nettleser.ts';
import { forSmaa, funnI, trangt } from './se-over.ts';
import { tastaturfunn } from './tastatur.ts';

/** The table itself is walked: a page that is registered is looked at. */
const STIER = RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti));
/** What is the public's own page, shown as it is, is looked at where the public's pages are. */
const PUBLIKUMS = /\/(?:offentlig\/[a-z-]+|publikum)$/;

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
        for (const ett of await funnI(side)) funn.push([sti, ett]);
      }
      expect(funn).toEqual([]);
      expect(sagt).toEqual([]);
      await leser.close();
    },
  );
});

test(
  'with letters of twice the size on a phone, no page runs out to the side, and no column is too narrow to read',
  { timeout: 300_000 },
  async () => {
    const stor = await startNettleser(STORE_BOKSTAVER);
    try {
      const side = await somLeder(await nyLeser(stor, { viewport: TELEFON }));
      const funn: unknown[] = [];
      for (const sti of sider) {
        await gaaTil(side, sti);
        for (const ett of await trangt(side)) funn.push([sti, ett]);
      }
      expect(funn).toEqual([]);
    } finally {
      await stor.close();
    }
  },
);

test('on a phone nothing that is pressed is smaller than 24 px', { timeout: 300_000 }, async () => {
  const leser = await nyLeser(nettleser, { viewport: TELEFON });
  const side = await somLeder(leser);
  const funn: unknown[] = [];
  for (const sti of sider) {
    await gaaTil(side, sti);
    for (const ett of await forSmaa(side)) funn.push([sti, ett]);
  }
  expect(funn).toEqual([]);
  await leser.close();
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
        for (const ett of await tastaturfunn(side)) funn.push([sti, ...ett]);
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
