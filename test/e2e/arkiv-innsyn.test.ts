import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { PERSONLIG, PNG, SPOERRER, V } from '../server/arkiv/innsyn/hjelp.ts';
import { startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { ventPaaLenke } from '../server/innsyn/epost-i-test.ts';
import { NAA } from '../server/fyll.ts';
import type { Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, SKJERM, startNettleser, STORE_BOKSTAVER, TELEFON } from './nettleser.ts';
import { seOver } from './se-over.ts';
import { tastaturfunn } from './tastatur.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let nettleser: Browser;
let stor: Browser;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => NAA);
  nettleser = await startNettleser();
  stor = await startNettleser(STORE_BOKSTAVER);
});
afterAll(async () => {
  await nettleser.close();
  await stor.close();
  await tjener.lukk();
  arkiv.rydd();
});

const sti = (adresse: string): string => new URL(adresse, tjener.adresse).href;

/** A citizen orders three documents by e-mail, and confirms it. Answers the status page's address. */
async function bestill(side: Page, epost: string): Promise<string> {
  await side.goto(sti(`/innsyn/krav?liste=${V}:2026.1.1+3,2026.2.2`));
  await side.getByLabel('E-postadresse').fill(epost);
  await side.getByLabel('Navn').fill(SPOERRER);
  await side.getByRole('button', { name: 'Send kravet' }).click();
  await side.getByRole('heading', { name: 'Sjekk e-posten' }).waitFor();
  await side.goto(sti(await ventPaaLenke(arkiv.data, epost, 'bekreft')));
  await side.getByRole('button', { name: 'Bekreft og send kravet' }).click();
  await side.getByRole('heading', { name: 'Kravet er mottatt' }).waitFor();
  return new URL(side.url()).pathname;
}

/** Ticks only these of the form's documents. */
async function velg(side: Page, numre: readonly number[]): Promise<void> {
  for (const rute of await side.locator('.dokumentvalg input').all())
    await rute.setChecked(numre.includes(Number(await rute.getAttribute('value'))));
}

/** What can be chosen is told apart by its title, and not by its number alone. */
async function heterSomIJournalen(side: Page): Promise<void> {
  const valg = side.locator('label.valg', { has: side.locator('input[type=checkbox]:visible') });
  const tittel = valg.filter({ hasText: '2026/1-3' }).first().locator('.under').first();
  expect((await tittel.textContent())?.trim()).toMatch(/\p{L}{3}/u);
}

/** What was done is said where one comes to: it is what the keyboard, and who hears the page, begins with. */
const meldingHarFokus = (side: Page): Promise<boolean> =>
  side.evaluate(() => document.activeElement?.matches('[role="status"], [role="alert"]') === true);

async function lagre(side: Page): Promise<void> {
  await side.getByRole('button', { name: 'Lagre og se brevet' }).click();
  await side.getByText('Utkastet er lagret.').waitFor();
  expect(await meldingHarFokus(side)).toBe(true);
}

/** From the order to the forwarded complaint, the citizen in one browser and the staff in another. */
async function historien(
  borger: Page,
  ansatt: Page,
  { epost, medSkript, medTastatur }: { epost: string; medSkript: boolean; medTastatur: boolean },
): Promise<void> {
  const status = await bestill(borger, epost);
  const se = async () => {
    await seOver(ansatt, medSkript);
    if (medSkript && medTastatur) expect(await tastaturfunn(ansatt)).toEqual([]);
  };

  await ansatt.goto(sti(`/arkiv/${V}/innsyn`));
  await ansatt.getByRole('button', { name: 'Arne Arkivdal' }).click();
  await ansatt.getByRole('heading', { name: 'Innsynskrav' }).waitFor();
  await se();
  const referanse = (await borger.locator('.kravkort .nummer').first().textContent())?.trim() ?? '';
  await ansatt.getByLabel('Referansenummer').fill(referanse.toLowerCase());
  await ansatt.getByRole('button', { name: 'Finn' }).click();
  await ansatt.getByText(SPOERRER).waitFor();
  await se();
  await ansatt.getByRole('button', { name: 'Ta kravet' }).click();
  await ansatt.getByText('Du har tatt kravet.').waitFor();

  // One is given.
  await ansatt.getByRole('link', { name: 'Skriv svar' }).click();
  await se();
  await heterSomIJournalen(ansatt);
  await velg(ansatt, [1]);
  await ansatt.getByLabel('Innsyn i hele dokumentet').check();
  await lagre(ansatt);
  // One is refused: not before the law has what it wants. What the journal says is a proposal.
  await velg(ansatt, [2]);
  await ansatt.getByLabel('Avslag', { exact: true }).check();
  const hjemmel = ansatt.getByLabel('Hjemmel', { exact: true });
  expect(await hjemmel.inputValue()).toBe(PERSONLIG);
  await hjemmel.selectOption('');
  await lagre(ansatt);
  await ansatt.getByText('Velg hjemmelen for avslaget').waitFor();
  expect(await ansatt.getByRole('button', { name: 'Send svaret' }).count()).toBe(0);
  await se();
  await ansatt.getByRole('link', { name: 'Endre svaret på 2026/1-3' }).click();
  expect(await ansatt.getByLabel('Avslag', { exact: true }).isChecked()).toBe(true);
  await ansatt.getByLabel('Hjemmel', { exact: true }).selectOption(PERSONLIG);
  await ansatt.getByLabel('Ved avslag: hvorfor er resten').selectOption('c');
  await lagre(ansatt);
  // One is given in part, with the redacted copy.
  await velg(ansatt, [3]);
  await ansatt.getByLabel('Innsyn i deler av dokumentet').check();
  await ansatt.getByLabel('Hjemmel', { exact: true }).selectOption(PERSONLIG);
  await lagre(ansatt);
  await ansatt.getByText('Legg på den sladdede kopien.').waitFor();
  const fil = ansatt.locator('.svarfil', { hasText: '2026/2-2' });
  await fil.locator('summary').click();
  await fil
    .locator('input[type=file]')
    .setInputFiles({ name: 'Kari Nordmann usladdet.png', mimeType: 'text/html', buffer: PNG });
  await fil.getByRole('button', { name: 'Legg på' }).click();
  await ansatt.getByText('Filen er lagt på.').waitFor();
  await ansatt.getByText('Svaret kan sendes, men uten fil får den som spør, bare brevet.').waitFor();
  const brev = await ansatt.locator('.brevark').innerText();
  expect(brev).toContain('fvl. § 13 første ledd nr. 1');
  await se();
  await ansatt.getByRole('button', { name: 'Send svaret' }).click();
  await ansatt.getByText('Svaret er sendt.').waitFor();
  await se();

  // The citizen reads what the staff saw, and complains.
  await borger.goto(sti(status));
  await borger.locator('summary', { hasText: /^Svar på krav om innsyn/ }).click();
  expect((await borger.locator('.brev > div').innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(
    brev.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(await borger.content()).not.toContain('usladdet');
  await borger.getByText('Klag på svaret').click();
  await heterSomIJournalen(borger);
  await borger.locator('details[open] input[type=checkbox]').first().check();
  await borger.getByLabel('Hva vil du si?').fill('Navnet står i avisen.');
  await borger.getByRole('button', { name: 'Send klagen' }).click();
  await borger.getByText('Klagen er mottatt.').waitFor();

  // The staff forward it.
  await ansatt.reload();
  await ansatt.getByText('Navnet står i avisen.').waitFor();
  await ansatt.getByText('er ikke i arkivet').waitFor();
  await se();
  await ansatt.getByText('Lag klagesaken som PDF').click();
  const [bunt] = await Promise.all([
    ansatt.waitForEvent('download'),
    ansatt.getByRole('button', { name: 'Last ned klagesaken' }).click(),
  ]);
  expect(bunt.suggestedFilename()).toBe(`klagesak-${referanse}.pdf`);
  await ansatt.getByLabel('Nummer i arkivet').fill('2026/900-1');
  await ansatt.getByRole('button', { name: 'Lagre' }).click();
  await ansatt.getByText('er i arkivet som 2026/900-1').waitFor();
  await ansatt.getByText('Oversend klagen til klageinstansen').click();
  await ansatt.locator('details[open] input[type=checkbox]').first().check();
  await ansatt.getByRole('button', { name: 'Merk som oversendt' }).click();
  await ansatt.getByText('Klagen er merket som oversendt.').waitFor();
  await borger.goto(sti(status));
  await borger
    .getByText(/sendt til klageinstansen/)
    .first()
    .waitFor();
}

const UTEN = { viewport: TELEFON, javaScriptEnabled: false };
const LESERE: readonly (readonly [string, BrowserContextOptions & { stor?: boolean }, string])[] = [
  ['on a phone without scripts', UTEN, 'uten@leser.example'],
  ['with letters of twice the size', { ...UTEN, stor: true }, 'stor@leser.example'],
  ['on a phone, dark', { viewport: TELEFON, colorScheme: 'dark' }, 'telefon@leser.example'],
  ['on a desktop, light', { viewport: SKJERM, colorScheme: 'light' }, 'skjerm@leser.example'],
];

describe('from an order to a forwarded complaint', () => {
  test.each(LESERE)('%s', { timeout: 90_000 }, async (_, { stor: medStore, ...valg }, epost) => {
    const brukt = medStore === true ? stor : nettleser;
    const [en, annen] = [await nyLeser(brukt, valg), await nyLeser(brukt, valg)];
    try {
      const [borger, ansatt] = [await en.newPage(), await annen.newPage()];
      for (const side of [borger, ansatt]) side.setDefaultTimeout(10_000);
      await historien(borger, ansatt, {
        epost,
        medSkript: valg.javaScriptEnabled !== false,
        medTastatur: valg.viewport === SKJERM,
      });
    } finally {
      await en.close();
      await annen.close();
    }
  });
});

describe('the other pages about access requests', () => {
  test.each([
    ['phone, light', { viewport: TELEFON, colorScheme: 'light' }],
    ['desktop, dark', { viewport: SKJERM, colorScheme: 'dark' }],
  ] as const)('%s: axe finds nothing, and a request is registered', { timeout: 60_000 }, async (_, valg) => {
    const leser = await nyLeser(nettleser, valg);
    try {
      const side = await leser.newPage();
      side.setDefaultTimeout(10_000);
      await side.goto(sti(`/arkiv/${V}/innsyn/tall`));
      await side.getByRole('button', { name: 'Arne Arkivdal' }).click();
      await side.getByRole('heading', { name: 'Innsynskrav i tall' }).waitFor();
      await seOver(side);
      await side.goto(sti(`/arkiv/${V}/innsyn/post`));
      await seOver(side);
      await side.goto(sti(`/arkiv/${V}/innsyn/ny`));
      await seOver(side);
      await side.getByLabel('Muntlig').check();
      await side.getByRole('button', { name: 'Registrer kravet' }).click();
      await side.getByText('Kravet er ikke registrert.').waitFor();
      expect(await meldingHarFokus(side)).toBe(true);
      await seOver(side);
      await side.getByLabel('Dokumenter og saker').fill('2026/1');
      await side.getByLabel('Hentes').check();
      await side.getByLabel('Dato').fill('2026-10-01');
      await side.getByRole('button', { name: 'Registrer kravet' }).click();
      await side.getByText('Kravet er registrert.').waitFor();
      await side.getByRole('button', { name: 'Vis adressen til statussiden' }).click();
      await side.getByText('/innsyn/status/').waitFor();
      await seOver(side);
      // What is over its deadline says so, and no cell's words lie over the next one's.
      await side.goto(sti(`/arkiv/${V}/innsyn`));
      await side.getByText('over fristen').first().waitFor();
      await seOver(side);
      const forSmale = side
        .locator('.koe :is(th, td)')
        .evaluateAll((celler) => celler.filter((en) => en.scrollWidth > en.clientWidth + 1).length);
      expect(await forSmale).toBe(0);
    } finally {
      await leser.close();
    }
  });
});
