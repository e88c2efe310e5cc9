import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { KOE, spoer, V } from '../server/arkiv/innsyn/hjelp.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { NAA } from '../server/fyll.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { axefunn } from './axe.ts';
import { nyLeser, startNettleser, TELEFON } from './nettleser.ts';

const MINUTT = 60_000;

let arkiv: Arkivdata;
let tjener: Testtjener;
let nettleser: Browser;
let naa = NAA;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => naa);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await tjener.lukk();
  arkiv.rydd();
});

/** Time goes, for the server and in the browser. */
async function gaa(side: Page, minutter: number): Promise<void> {
  naa = new Date(naa.getTime() + minutter * MINUTT);
  await side.clock.fastForward(minutter * MINUTT);
}

const BRUKT = '**/arkiv/hjelp';
const begrunnelse = (side: Page) => side.getByLabel('Mer om dokumentet');

test('who writes is not logged out in the middle of it, who rests is warned, and nothing that is written is lost', async () => {
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const leser = await nyLeser(nettleser, { viewport: TELEFON });
  const side = await leser.newPage();
  side.setDefaultTimeout(8_000);
  await side.clock.install({ time: naa });
  const skjema = new URL(`${KOE}/${referanse}/svar`, tjener.adresse).href;
  await side.goto(skjema);
  await side.getByRole('button', { name: 'Arne Arkivdal' }).click();

  // Twice as long as a session rests, and somebody writes all the while.
  await begrunnelse(side).fill('Først');
  for (const ord of ['så', 'mer', 'til slutt']) {
    await gaa(side, 20);
    await Promise.all([side.waitForResponse(BRUKT), begrunnelse(side).fill(ord)]);
  }
  await side.getByLabel('Innsyn i hele dokumentet').check();
  await side.getByRole('button', { name: 'Lagre og se brevet' }).click();
  await side.getByText('Utkastet er lagret.').waitFor();

  // Nothing is done: one is told in time, and stays by one button.
  await gaa(side, 26);
  await side.getByText('Du blir logget ut kl.').first().waitFor();
  expect((await side.locator('.oektvarsel').innerText()).trim()).toMatch(
    /^Du blir logget ut kl\. \d\d\.\d\d\.\s+Bli innlogget$/,
  );
  expect(await axefunn(side, 'alle')).toEqual([]);
  await Promise.all([
    side.waitForResponse(BRUKT),
    side.getByRole('button', { name: 'Bli innlogget' }).click(),
  ]);
  await side.locator('.oektvarsel').waitFor({ state: 'hidden' });
  await gaa(side, 20);
  await Promise.all([side.waitForResponse(BRUKT), begrunnelse(side).fill('Det jeg har skrevet')]);

  // And when it has ended, the words are there still.
  await gaa(side, 31);
  await side.getByText('Du er logget ut.').waitFor();
  await side.getByRole('button', { name: 'Lagre og se brevet' }).click();
  expect(await begrunnelse(side).inputValue()).toBe('Det jeg har skrevet');
  expect(await side.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  await leser.close();
});
