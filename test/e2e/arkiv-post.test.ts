import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { fyllPostdata } from '../server/arkiv/post/post-data.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';
import { seOver } from './se-over.ts';

const SAK1 = '/arkiv/fjordvik/sak/2026/1';
/** One address of each kind of page of an entry and a case. */
const SIDER: readonly (readonly [string, string])[] = [
  ['an open entry', `${SAK1}/1`],
  ['a masked entry', `${SAK1}/2`],
  ['a held entry, in its list', '/arkiv/fjordvik/sak/2026/3/2?liste=holdt'],
  ['an entry that nobody has assessed', '/arkiv/fjordvik/sak/2026/2/1'],
  ['a case', SAK1],
  ['what if, asked', `${SAK1}/1/hva-hvis?skjerm=2&kode=U&hjemmel=offl-13-fvl-13-1-1&linje=17`],
  ['what if of a case', `${SAK1}/hva-hvis`],
  ['what the public gets', `${SAK1}/2/offentlig/side`],
];

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllPostdata();
  konsoll = await startKonsoll(arkiv.data);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

const gaaTil = (side: Page, sti: string) => side.goto(new URL(sti, konsoll.adresse).href);
async function loggInn(leser: BrowserContext): Promise<Page> {
  const side = await leser.newPage();
  await gaaTil(side, '/arkiv');
  await side.getByRole('button', { name: 'Arne Arkivdal' }).click();
  await side.waitForURL('**/arkiv');
  return side;
}

describe.each([
  ['phone, light', TELEFON, 'light'],
  ['desktop, dark', SKJERM, 'dark'],
  ['phone, dark', TELEFON, 'dark'],
  ['desktop, light', SKJERM, 'light'],
] as const)('%s: axe finds nothing, and nothing is wider than the screen', (_, viewport, colorScheme) => {
  let leser: BrowserContext;
  let side: Page;
  beforeAll(async () => {
    leser = await nyLeser(nettleser, { viewport, colorScheme });
    side = await loggInn(leser);
  });
  afterAll(() => leser.close());

  test.each(SIDER)('%s', async (_navn, sti) => {
    await gaaTil(side, sti);
    for (const lukket of await side.locator('details:not([open]) > summary').all())
      if (await lukket.isVisible()) await lukket.click();
    await seOver(side);
  });

  test('the effect of a mask', async () => {
    await gaaTil(side, `${SAK1}/1`);
    await side.locator('#masker summary').click();
    await side.getByRole('checkbox', { name: 'Granvegen' }).check();
    await side.getByLabel('Hjemmel').selectOption('offl-13-fvl-13-1-1');
    await side.getByRole('button', { name: 'Vis virkning' }).click();
    await side.getByRole('heading', { name: 'Det publikum ville fått' }).waitFor();
    await seOver(side);
  });
});

describe('with the keyboard', () => {
  test('n and p go through the list, h opens what holds an entry and stands in its reason', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await loggInn(leser);
    await gaaTil(side, '/arkiv/fjordvik/sak/2026/3/2?liste=holdt');
    await side.keyboard.press('n');
    await side.waitForURL('**/2026/3/3?liste=holdt');
    await side.keyboard.press('p');
    await side.waitForURL('**/2026/3/2?liste=holdt');
    await side.keyboard.press('h');
    await side.waitForFunction(() => document.activeElement?.id === 'hold-grunn');
    await side.keyboard.type('nhp er bokstaver her');
    expect(await side.locator('#hold-grunn').inputValue()).toBe('nhp er bokstaver her');
    await leser.close();
  });
});

describe('words to mask', () => {
  test('are ticked by selecting them as text', async () => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM });
    const side = await loggInn(leser);
    await gaaTil(side, `${SAK1}/1`);
    await side.locator('#masker summary').click();
    const fra = await side
      .locator('.maskeord label', { hasText: 'Granvegen' })
      .first()
      .locator('span')
      .boundingBox();
    const til = await side
      .locator('.maskeord label', { hasText: /^\s*12\s*$/ })
      .first()
      .locator('span')
      .boundingBox();
    if (fra === null || til === null) throw new Error('The words are not on the page.');
    await side.mouse.move(fra.x + 1, fra.y + fra.height / 2);
    await side.mouse.down();
    await side.mouse.move(til.x + til.width - 1, til.y + til.height / 2, { steps: 8 });
    await side.mouse.up();
    const valgte = await side
      .locator('.maskeord input:checked')
      .evaluateAll((alle) => alle.map((en) => en.closest('label')?.textContent?.trim()));
    expect(valgte).toEqual(['Granvegen', '12']);
    await leser.close();
  });
});

describe('without scripts', () => {
  test('one holds an entry, is told that it is done, and lets it go', async () => {
    const leser = await nyLeser(nettleser, { viewport: TELEFON, javaScriptEnabled: false });
    const side = await loggInn(leser);
    await gaaTil(side, `${SAK1}/4`);
    await side.locator('#hold summary').click();
    await side.locator('#hold').getByLabel('Grunn').fill('Må ses på');
    await side.getByRole('button', { name: 'Hold tilbake' }).click();
    expect(await side.getByRole('status').innerText()).toContain('Holdt tilbake.');
    expect(await side.locator('.utfall').innerText()).toBe('Holdt tilbake for kontroll');
    await side.locator('#opphev-hold summary').click();
    await side.locator('#opphev-hold').getByLabel('Grunn').fill('Sett på');
    await side.getByRole('button', { name: 'Opphev', exact: true }).click();
    expect(await side.locator('.utfall').innerText()).toBe('Vises i journalen');
    await leser.close();
  });
});
