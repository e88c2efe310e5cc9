import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { PERSONLIG, PNG, spoerMedEpost, V } from '../server/arkiv/innsyn/hjelp.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { NAA } from '../server/fyll.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';
import { seOver } from './se-over.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => NAA);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await tjener.lukk();
  arkiv.rydd();
});

const sti = (adresse: string): string => new URL(adresse, tjener.adresse).href;

/** Three of one case, and seventeen of another. */
const LISTE = `${V}:2026.1.1+2+3,2026.7.${Array.from({ length: 17 }, (_, i) => i + 1).join('+')}`;

async function lagre(side: Page): Promise<void> {
  await side.getByRole('button', { name: 'Lagre og se brevet' }).click();
  await side.getByText('Utkastet er lagret.').waitFor();
}

/** Of many, what waits is seen whole and what is decided is folded; how many of each, and the way to the answer, is in view all the way down. */
async function oversikt(side: Page, summen: string, foldet: readonly string[]): Promise<void> {
  expect(await side.locator('.kravsum p').innerText()).toBe(summen);
  expect(await side.locator('.kravgruppe > summary').allInnerTexts()).toEqual(foldet);
  const synlige = side.locator('.kravdokument').filter({ visible: true });
  expect(await synlige.count()).toBe(Number(/Venter på svar: (\d+)/.exec(summen)?.[1]));
  expect((await synlige.last().boundingBox())?.height).toBeLessThan(110);
  await synlige.last().scrollIntoViewIfNeeded();
  const skriv = side.locator('.kravsum').getByRole('link', { name: 'Skriv svar' });
  expect((await skriv.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  // What comes into focus from below is not under what stays in view.
  const siste = side.locator('.kravdokument.tett').filter({ visible: true }).last().getByRole('link').first();
  await siste.focus();
  for (let i = 0; i < 12; i++) {
    await side.keyboard.press('Shift+Tab');
    const dekket = await side.evaluate(() => {
      const en = document.activeElement;
      const sum = document.querySelector('.kravsum');
      if (en === null || sum === null || sum.contains(en) || en.closest('.kravdokument') === null)
        return false;
      return en.getBoundingClientRect().top < sum.getBoundingClientRect().bottom;
    });
    expect(dekket).toBe(false);
  }
  await seOver(side);
}

/** Four are given and seven refused; nine wait. */
async function svar(side: Page, referanse: string): Promise<void> {
  await side.goto(sti(`/arkiv/${V}/innsyn/${referanse}/svar`));
  await side.getByRole('button', { name: 'Arne Arkivdal' }).click();
  const kravside = sti(`/arkiv/${V}/innsyn/${referanse}`);
  const svarside = side.url();
  await side.goto(kravside);
  await oversikt(side, 'Venter på svar: 20', []);
  await side.goto(svarside);
  await side.getByRole('link', { name: '2026/1 (3)' }).click();
  expect(await side.locator('.dokumentvalg input:checked').count()).toBe(3);
  await side.locator('.dokumentvalg input[value="4"]').check();
  await side.getByLabel('Innsyn i hele dokumentet').check();
  await lagre(side);
  await side.getByText('4 av 20 dokumenter er med.').waitFor();
  await side.getByText('16 av 20 dokumenter er ikke med i dette brevet.').waitFor();
  expect(await side.title()).toContain(referanse);
  // On a phone the letter is below all that is written in it: one press leads there.
  const tilBrevet = side.getByRole('navigation', { name: 'På siden' }).getByRole('link', { name: 'Brevet' });
  expect(await tilBrevet.isVisible()).toBe(false);
  await side.setViewportSize(TELEFON);
  await tilBrevet.click();
  const brevet = await side.getByRole('heading', { name: 'Brevet slik det blir' }).boundingBox();
  expect(brevet?.y).toBeLessThan(TELEFON.height / 2);
  await side.setViewportSize(SKJERM);
  const utkast = side.url();
  await side.goto(kravside);
  await oversikt(side, 'Venter på svar: 16 · I utkast: Innsyn i hele dokumentet: 4', [
    'I utkast: Innsyn i hele dokumentet (4)',
  ]);
  await side.goto(utkast);
  expect(await side.getByText('I brevet: Innsyn i hele dokumentet').count()).toBe(4);
  await seOver(side);

  // Files of many are chosen in one form; what is no document is said, and the rest is kept.
  const velger = side.locator('.filskjema input[type=file]');
  expect(await velger.count()).toBe(4);
  for (const i of [0, 1, 2])
    await velger.nth(i).setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: PNG });
  await velger.nth(3).setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('hei') });
  await side.getByRole('button', { name: 'Legg på filene' }).click();
  await side.getByText('Ikke alt ble gjort.').waitFor();
  expect(await side.getByText('Ingen fil er lagt på').count()).toBe(1);
  expect(await side.locator('.svarfil .filer').count()).toBe(3);
  await seOver(side);

  await side.getByRole('link', { name: 'Ikke i brevet ennå (16)' }).click();
  expect(await side.locator('.dokumentvalg input:checked').count()).toBe(16);
  for (const nummer of [12, 13, 14, 15, 16, 17, 18, 19, 20])
    await side.locator(`.dokumentvalg input[value="${nummer}"]`).uncheck();
  await side.getByLabel('Avslag', { exact: true }).check();
  await lagre(side);
  // What seven lack is said once.
  expect(await side.locator('#mangler li').count()).toBe(1);
  await side.getByText('Gjelder 5. 2026/7-2, 6. 2026/7-3').waitFor();
  await side.getByText('Avslag (7)', { exact: true }).click();
  await seOver(side);
  await side.getByRole('link', { name: 'Endre svaret på 2026/7-2' }).click();
  expect(await side.locator('.dokumentvalg input:checked').count()).toBe(7);
  await side.getByLabel('Hjemmel', { exact: true }).selectOption(PERSONLIG);
  await side.getByLabel('Ved avslag: hvorfor er resten').selectOption('c');
  await lagre(side);
  expect(await side.locator('.brevark').innerText()).toContain('Sak 2026/7: dokument 2, 3, 4, 5, 6, 7 og 8');
  await side.getByRole('button', { name: 'Send svaret' }).click();
  await side.getByText('Svaret er sendt.').waitFor();
  await oversikt(side, 'Venter på svar: 9 · Innsyn i hele dokumentet: 4 · Avslag: 7', [
    'Innsyn i hele dokumentet (4)',
    'Avslag (7)',
  ]);
  await side.emulateMedia({ media: 'print' });
  expect(await side.locator('.kravdokument').filter({ visible: true }).count(), 'on paper all of it').toBe(
    20,
  );
  const knapper = side.locator('nav, button, .ds-button, summary', {
    hasText: /Dagens arbeid|Logg ut|Skriv svar|Legg på/,
  });
  expect(await knapper.filter({ visible: true }).count(), 'on paper nothing to press').toBe(0);
  await side.emulateMedia({ media: 'screen' });
}

const LESERE: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a phone, dark', { viewport: TELEFON, colorScheme: 'dark' }],
  ['on a phone without scripts', { viewport: TELEFON, javaScriptEnabled: false }],
];

test(
  'of a request of twenty documents both sides see what is answered, and what waits',
  {
    timeout: 90_000,
  },
  async () => {
    const { referanse, status } = await spoerMedEpost(tjener.port, arkiv.data, LISTE);
    const ansatt = await nyLeser(nettleser, { viewport: SKJERM });
    try {
      const side = await ansatt.newPage();
      side.setDefaultTimeout(10_000);
      await svar(side, referanse);
    } finally {
      await ansatt.close();
    }
    for (const [, valg] of LESERE) {
      const leser = await nyLeser(nettleser, valg);
      try {
        const side = await leser.newPage();
        side.setDefaultTimeout(10_000);
        await side.goto(sti(status));
        expect(await side.locator('.dokumentgruppe > summary').allInnerTexts()).toEqual([
          'Venter på svar (9)',
          'Innsyn gitt (4)',
          'Avslag (7)',
        ]);
        // What can be done is not far below what was asked for.
        const handlinger = await side.getByRole('heading', { name: 'Dette kan du gjøre' }).boundingBox();
        expect(handlinger?.y).toBeLessThan(4 * TELEFON.height);
        await side.getByText('Gjelder 7 dokumenter eller saker').first().waitFor();
        const linjer = side.locator('.dokumentgruppe .innsynslinjer > li').filter({ visible: true });
        await side.getByText('Venter på svar (9)').click();
        expect(await linjer.count()).toBe(9);
        await seOver(side, valg.javaScriptEnabled !== false);
        await side.reload();
        await side.emulateMedia({ media: 'print' });
        expect(await linjer.count(), 'on paper all of it').toBe(20);
      } finally {
        await leser.close();
      }
    }
  },
);
