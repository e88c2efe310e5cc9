import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { fyllDager } from '../server/arkiv/flere/dag-data.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';
import { funnI } from './se-over.ts';
import { tastaturfunn } from './tastatur.ts';

const V = '/arkiv/fjordvik';
const SIDER: readonly (readonly [string, string])[] = [
  ['a list to choose in', `${V}/liste/holdt`],
  ['what waits for approval', `${V}/godkjenning`],
  ['a day to approve', `${V}/godkjenning?dag=2026-03-02`],
  ['a case where nothing waits', `${V}/godkjenning?nummer=2026%2F9`],
  ['a day', `${V}/dag/2026-03-02`],
  ['a day with something held', `${V}/dag/2026-02-01`],
  ['a day without entries', `${V}/dag/2026-07-05`],
  ['a delivery', `${V}/leveranse?endring=alle`],
  ['an entry of it', `${V}/leveranse/2026/1/2`],
  ['a day of it', `${V}/leveranse/dag/2026-03-02`],
  ['the last export', `${V}/rapport`],
  ['withdraw all', `${V}/trekk-alt`],
];

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllDager();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

const gaaTil = (side: Page, sti: string) => side.goto(new URL(sti, konsoll.adresse).href);

async function loggInn(side: Page, navn: string): Promise<void> {
  await gaaTil(side, '/arkiv');
  await side.getByRole('button', { name: navn }).click();
  await side.waitForURL('**/arkiv');
}

describe.each([
  ['phone, light', TELEFON, 'light'],
  ['desktop, dark', SKJERM, 'dark'],
  ['phone, dark', TELEFON, 'dark'],
  ['desktop, light', SKJERM, 'light'],
] as const)('several entries at once, %s: axe finds nothing', (_, viewport, colorScheme) => {
  let leser: BrowserContext;
  let side: Page;
  beforeAll(async () => {
    leser = await nyLeser(nettleser, { viewport, colorScheme });
    side = await leser.newPage();
    await loggInn(side, 'Leif Lederud');
  });
  afterAll(() => leser.close());

  test.each(SIDER)('%s', async (_navn, sti) => {
    await gaaTil(side, sti);
    expect(await funnI(side)).toEqual([]);
  });
});

describe('without scripts', () => {
  test('a day is seen and approved, and one that is left out still waits', async () => {
    const leser = await nyLeser(nettleser, { viewport: TELEFON, javaScriptEnabled: false });
    const side = await leser.newPage();
    await loggInn(side, 'Arne Arkivdal');
    await gaaTil(side, `${V}/godkjenning`);
    await side.getByRole('link', { name: '02.03.2026' }).click();
    expect(await side.getByText('Granvegen 12').isVisible()).toBe(true);
    await side.getByRole('checkbox', { name: 'Velg 2026/2-1' }).uncheck();
    await side.getByRole('button', { name: 'Godkjenn og publiser' }).click();
    expect(await side.getByRole('status').innerText()).toContain('2 av 2 er gjort.');
    await gaaTil(side, '/fjordvik/sak/2026/1/1');
    expect(await side.getByRole('heading', { level: 1 }).innerText()).toContain('Merknad til plan');
    await gaaTil(side, `${V}/godkjenning`);
    expect(await side.getByRole('row', { name: /02\.03\.2026/ }).innerText()).toMatch(/\b1\b/);
    await leser.close();
  });
});

test('on a phone all that a cell of a delivery holds stands beside its name, and not below it', async () => {
  const leser = await nyLeser(nettleser, { viewport: TELEFON });
  const side = await leser.newPage();
  await loggInn(side, 'Leif Lederud');
  await gaaTil(side, `${V}/leveranse?endring=alle`);
  const inn = await side.evaluate(() =>
    [...document.querySelectorAll('.brettbar [data-navn] > *:not(.ds-sr-only)')].map(
      (e) => e.getBoundingClientRect().left - (e.parentElement?.getBoundingClientRect().left ?? 0),
    ),
  );
  expect(inn.length).toBeGreaterThan(0);
  expect(Math.min(...inn)).toBeGreaterThan(100);
  await leser.close();
});

describe('in a browser', () => {
  test('what is held is chosen in the list, looked at, and proposed to be released', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await leser.newPage();
    await loggInn(side, 'Arne Arkivdal');
    await gaaTil(side, `${V}/liste/holdt`);
    await side.getByRole('checkbox', { name: 'Velg 2026/1-3' }).check();
    await side.getByLabel('Grunn, som blir stående i loggen').fill('Ordrenummer');
    await side.getByRole('button', { name: 'Frigi: falske treff' }).click();
    expect(await side.getByRole('heading', { level: 1 }).innerText()).toContain('se først');
    expect(await funnI(side)).toEqual([]);
    await side.getByRole('button', { name: 'Frigi: falske treff' }).click();
    expect(await side.getByRole('status').innerText()).toContain('1 av 1 er gjort.');
    expect(await funnI(side)).toEqual([]);
    await leser.close();
  });
});

describe('with the keyboard alone', () => {
  let leser: BrowserContext;
  let side: Page;
  beforeAll(async () => {
    leser = await nyLeser(nettleser, { viewport: SKJERM });
    side = await leser.newPage();
    await loggInn(side, 'Leif Lederud');
  });
  afterAll(() => leser.close());

  test.each(SIDER)('%s is gone through', async (_navn, sti) => {
    await gaaTil(side, sti);
    expect(await tastaturfunn(side)).toEqual([]);
  });
});
