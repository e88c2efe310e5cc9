import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYNTETISK_FNR, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { fyllPostdata } from '../server/arkiv/post/post-data.ts';
import { hent, type Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser } from './nettleser.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllPostdata();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

const gaaTil = (side: Page, sti: string) => side.goto(new URL(sti, konsoll.adresse).href);
const offentlig = (sti: string) => hent(konsoll.port, sti);

/** Somebody at a machine of their own. */
async function loggInn(navn: string): Promise<Page> {
  const side = await (await nyLeser(nettleser, { viewport: SKJERM })).newPage();
  await gaaTil(side, '/arkiv');
  await side.getByRole('button', { name: navn }).click();
  await side.waitForURL('**/arkiv');
  return side;
}

/** Opens one of the page's decisions, gives a reason and takes it. */
async function bestem(side: Page, id: string, knapp: string, grunn: string): Promise<void> {
  const skjema = side.locator(`#${id}`);
  await skjema.locator('summary').click();
  await skjema.getByLabel('Grunn').fill(grunn);
  await skjema.getByRole('button', { name: knapp }).click();
  await side.waitForURL(/gjort=/);
}

test('a held entry is found, understood, masked, released by two, seen by the public, withdrawn, gone, and in the log', async () => {
  const arne = await loggInn('Arne Arkivdal');

  // Found among today's work, and why it waits is said in words.
  await arne.getByRole('link', { name: '2026/3-1', exact: true }).click();
  await arne.waitForURL('**/sak/2026/3/1?liste=holdt');
  expect(await arne.getByRole('heading', { name: 'Hvorfor den ikke vises' }).isVisible()).toBe(true);
  expect(await arne.locator('.hvorfor').innerText()).toContain('gyldig fødselsnummer');
  expect((await offentlig('/fjordvik/sak/2026/3/1')).tekst).not.toContain('Kvittering');

  // A word is masked, its effect seen first.
  await arne.locator('#masker summary').click();
  await arne.getByRole('checkbox', { name: 'Tangenvegen' }).check();
  await arne.getByRole('checkbox', { name: '1', exact: true }).check();
  await arne.getByLabel('Hjemmel').selectOption('offl-13-fvl-13-1-1');
  await arne.getByRole('button', { name: 'Vis virkning' }).click();
  await arne.getByRole('heading', { name: 'Det publikum ville fått' }).waitFor();
  expect(await arne.locator('.virkning').first().innerText()).toContain('Kvittering');
  await arne.getByLabel('Grunn').fill('Adressen hører til en privat part');
  await arne.getByRole('button', { name: 'Masker', exact: true }).click();
  await arne.waitForURL(/gjort=/);
  expect(await arne.getByRole('status').innerText()).toContain('Maskert.');

  // One proposes to release it, and cannot confirm it.
  await bestem(arne, 'frigi', 'Foreslå: kontrollen tar feil', 'Tallet er en kundereferanse');
  expect(await arne.getByRole('status').innerText()).toContain('En annen person må bekrefte');
  expect(await arne.locator('#frigi').count()).toBe(0);
  expect((await offentlig('/fjordvik/sak/2026/3/1')).tekst).not.toContain('Kvittering');

  // Another sees who proposed it, and confirms.
  const aud = await loggInn('Aud Arkivmo');
  await gaaTil(aud, '/arkiv/fjordvik/sak/2026/3/1?liste=holdt');
  expect(await aud.locator('.hvorfor').innerText()).toContain('Sagt å være feil av Arne Arkivdal');
  await bestem(aud, 'frigi', 'Bekreft: kontrollen tar feil', 'Enig, det er en kundereferanse');
  expect(await aud.locator('.utfall').innerText()).toBe('Vises i journalen');

  // The public reads it, without the word and without the digits.
  const leser = await (await nyLeser(nettleser, { viewport: SKJERM })).newPage();
  expect((await gaaTil(leser, '/fjordvik/sak/2026/3/1'))?.status()).toBe(200);
  const vist = await leser.locator('h1').innerText();
  expect(vist).toContain('Kvittering');
  for (const skjult of ['Tangenvegen', SYNTETISK_FNR]) expect(await leser.content()).not.toContain(skjult);
  expect((await offentlig('/sok?q=kvittering')).tekst).toContain('/fjordvik/sak/2026/3/1');
  expect((await offentlig('/api/v1/saker/fjordvik/2026/3')).tekst).toContain('Kvittering');

  // It is withdrawn, and is gone from page, API and search at once.
  await gaaTil(arne, '/arkiv/fjordvik/sak/2026/3/1');
  await bestem(arne, 'trekk', 'Trekk tilbake nå', 'Likevel et fødselsnummer');
  expect(await arne.locator('.utfall').innerText()).toBe('Trukket tilbake');
  expect((await gaaTil(leser, '/fjordvik/sak/2026/3/1'))?.status()).toBe(410);
  expect((await offentlig('/api/v1/saker/fjordvik/2026/3')).tekst).not.toContain('Kvittering');
  expect((await offentlig('/api/v1/journalposter?q=kvittering')).tekst).not.toContain('Kvittering');
  expect((await offentlig('/sok?q=kvittering')).tekst).not.toContain('/fjordvik/sak/2026/3/1');

  // All of it stands in the history of the entry, and in the log that others read.
  const historikk = await arne.locator('.historikk').innerText();
  for (const ord of ['Trukket tilbake', 'Sagt at kontrollen tar feil', 'Maskert', 'Først offentlig'])
    expect(historikk).toContain(ord);
  const leif = await loggInn('Leif Lederud');
  await gaaTil(leif, '/arkiv/logg?gjenstand=2026/3-1');
  const logg = await leif.locator('main').innerText();
  for (const grunn of [
    'Adressen hører til en privat part',
    'Tallet er en kundereferanse',
    'Enig, det er en kundereferanse',
    'Likevel et fødselsnummer',
  ])
    expect(logg).toContain(grunn);
  expect(logg).not.toContain('Kvittering');
});
