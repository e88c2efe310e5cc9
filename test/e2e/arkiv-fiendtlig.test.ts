import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { FIENDTLIG, fyllFiendtlig } from '../server/arkiv/angrep/fiendtlig-data.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';

const SAK = '/arkiv/fjordvik/sak/2026';
const STIER = [
  '/arkiv',
  '/arkiv/fjordvik/liste/holdt',
  '/arkiv/fjordvik/liste/venter',
  '/arkiv/fjordvik/journal?fra=2026-01-01&til=2026-12-31',
  '/arkiv/fjordvik/dag/2026-03-02',
  '/arkiv/fjordvik/tall?fra=2026-01&til=2026-12',
  `${SAK}/1`,
  `${SAK}/1/hva-hvis`,
  `${SAK}/3`,
  `${SAK}/3/1`,
  `${SAK}/1/7/offentlig/side`,
  // What is longer than any title is refused when the delivery is read.
  ...FIENDTLIG.flatMap((_, i) => (i === 11 || i === 14 ? [] : [`${SAK}/1/${i + 1}`])),
];

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllFiendtlig();
  konsoll = await startKonsoll(arkiv.data);
  nettleser = await startNettleser();
}, 120_000);
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

describe.each([
  ['phone', TELEFON],
  ['desktop', SKJERM],
] as const)('an archive written by somebody hostile, on a %s', (_, viewport) => {
  test('runs nothing in a real browser, and breaks no page', { timeout: 300_000 }, async () => {
    const leser = await nyLeser(nettleser, { viewport });
    const side = await leser.newPage();
    const sagt: string[] = [];
    side.on('console', (melding) => {
      if (melding.type() === 'error') sagt.push(melding.text());
    });
    side.on('dialog', (dialog) => {
      sagt.push('a dialog');
      void dialog.dismiss();
    });
    side.on('request', (foresporsel) => {
      if (!foresporsel.url().startsWith(new URL(konsoll.adresse).origin)) sagt.push(foresporsel.url());
    });
    await side.goto(konsoll.adresse);
    await side.getByRole('button', { name: 'Leif Lederud' }).click();
    await side.waitForURL('**/arkiv');
    for (const sti of STIER) {
      await side.goto(new URL(sti, konsoll.adresse).href);
      const funnet = await side.evaluate(() => ({
        kjoert: Object.hasOwn(window, 'ond'),
        satt: document.querySelectorAll('[data-brudd], [onerror], [onload], [onfocus], [onmouseover]').length,
        // What turns the direction turns its own text, and not the page around it.
        retning: getComputedStyle(document.body).direction,
        forBred: document.documentElement.scrollWidth > window.innerWidth,
      }));
      expect([sti, funnet]).toEqual([sti, { kjoert: false, satt: 0, retning: 'ltr', forBred: false }]);
    }
    expect(sagt).toEqual([]);
    await leser.close();
  });
});
