import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';
import { seOver } from './se-over.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

async function somLeder(side: Page): Promise<void> {
  await side.goto(new URL('/arkiv', konsoll.adresse).href);
  await side.getByRole('button', { name: 'Leif Lederud' }).click();
  await side.waitForURL('**/arkiv');
}
/** Opens every form on the page, so that they are looked at too. */
const aapneAlt = (side: Page) =>
  side.evaluate(() => {
    for (const en of document.querySelectorAll('details')) en.open = true;
  });

describe.each([
  ['phone, dark', TELEFON, 'dark'],
  ['desktop, light', SKJERM, 'light'],
] as const)('somebody who has seen something that should not be out, %s', (_, viewport, colorScheme) => {
  test('opens an incident, tells of it, and finds it all in the log', async () => {
    const leser = await nyLeser(nettleser, { viewport, colorScheme });
    const side = await leser.newPage();
    await somLeder(side);
    // Two bodies: the menu of one is on its own pages.
    await side.goto(new URL('/arkiv/fjordvik/hendelser', konsoll.adresse).href);
    if (!(await side.getByLabel('Hva har skjedd?').isVisible()))
      await side.getByText('Før en ny hendelse').click();
    await side.getByLabel('Nummer', { exact: true }).fill('2026/1-1');
    await side.getByLabel('Hva har skjedd?').fill('Feil skjerming i arkivet.');
    await side.getByLabel('Oppdaget, dato').fill('2026-11-20');
    await side.getByLabel('Klokkeslett').fill('08:00');
    await side.getByRole('button', { name: 'Før hendelsen' }).click();
    await side.waitForURL('**/hendelser/*');
    await seOver(side);
    await aapneAlt(side);
    await seOver(side);
    await side.getByLabel('Antall personer').fill('2');
    await side.getByRole('button', { name: 'Før antallet' }).click();
    expect(await side.getByText('2 personer.').isVisible()).toBe(true);
    await side.getByRole('link', { name: 'Logg', exact: true }).click();
    await side.getByLabel('Handling').selectOption('hendelse-beroerte');
    await side.getByRole('button', { name: 'Søk' }).click();
    expect(await side.locator('[data-rad]').first().innerText()).toContain('antall: 2');
    await aapneAlt(side);
    await side.getByRole('button', { name: 'Kontroller hele loggen' }).click();
    expect(await side.getByText('Loggen er hel.').isVisible()).toBe(true);
    await seOver(side);
    await leser.close();
  });

  test('and tries what another setting would do', async () => {
    const leser = await nyLeser(nettleser, { viewport, colorScheme });
    const side = await leser.newPage();
    await somLeder(side);
    await side.goto(new URL('/arkiv/innstillinger?virksomhet=fjordvik', konsoll.adresse).href);
    await aapneAlt(side);
    await seOver(side);
    await side.getByLabel('Tilgangskode', { exact: true }).selectOption('arkiv|XX');
    await side.getByLabel('Skal i stedet').selectOption('aapen');
    await side.getByRole('button', { name: 'Tell opp' }).first().click();
    await side.waitForURL('**#virkning');
    expect(await side.getByText('journalposter ville blitt annerledes for publikum').isVisible()).toBe(true);
    await seOver(side);
    await leser.close();
  });

  test('and shuts somebody out, and lets them in again', async () => {
    await loggInnSom(konsoll.port, 'revisor');
    const leser = await nyLeser(nettleser, { viewport, colorScheme });
    const side = await leser.newPage();
    await somLeder(side);
    await side.goto(new URL('/arkiv/fjordvik/innloggede', konsoll.adresse).href);
    await side.getByLabel('Hvem').selectOption('Rut Revisrud');
    await side.getByLabel('Grunn, til loggen').last().fill('Mistanke om misbruk');
    await seOver(side);
    await side.getByRole('button', { name: 'Steng ute' }).click();
    await side.getByLabel('Slipp inn Rut Revisrud').check();
    await side.getByLabel('Grunn, til loggen').last().fill('Avklart');
    await seOver(side);
    await side.getByRole('button', { name: 'Slipp inn igjen' }).click();
    await side.getByLabel('Hvem').selectOption('Rut Revisrud');
    await leser.close();
  });
});

test('without scripts a list is chosen by period, and taken along as a file', async () => {
  const leser = await nyLeser(nettleser, { viewport: TELEFON, javaScriptEnabled: false });
  const side = await leser.newPage();
  await somLeder(side);
  // Two bodies: their own pages are reached from one of theirs.
  await side.goto(new URL('/arkiv/fjordvik/journal', konsoll.adresse).href);
  await side.getByRole('link', { name: 'Restanseliste' }).click();
  await side.getByLabel('Fra journaldato').fill('2026-03-01');
  await side.getByLabel('Enhet').fill('Skole');
  await side.getByRole('button', { name: 'Vis' }).click();
  expect(await side.locator('[data-rad] a').allInnerTexts()).toEqual(['2026/2-2']);
  const [fil] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('link', { name: 'Last ned hele listen (CSV)' }).click(),
  ]);
  expect(fil.suggestedFilename()).toBe('fjordvik-restanse-2026-03-01-2026-11-20.csv');
  await leser.close();
});
