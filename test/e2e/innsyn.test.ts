import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { aapneInnsyn } from '../../src/innsyn/aapne.ts';
import { lagAnsattjeneste } from '../../src/innsyn/tjeneste/ansatt.ts';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { ventPaaLenke } from '../server/innsyn/epost-i-test.ts';
import { fyll, NAA, SLUG, VIRKSOMHET, type Proevedata } from '../server/fyll.ts';
import { sendSkjema, skjultFelt } from '../server/innsyn/innsyn-i-test.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { seOver } from './se-over.ts';
import { nyLeser, SKJERM, startNettleser, TELEFON } from './nettleser.ts';

let proeve: Proevedata;
let tjener: Testtjener;
let nettleser: Browser;
let naa = NAA;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data, {}, () => naa);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await tjener.lukk();
  await proeve.rydd();
});

/** What has focus when the page has opened: there a screen reader begins. */
const harFokus = (side: Page): Promise<string | undefined> =>
  side.evaluate(() => document.activeElement?.textContent?.trim());

/** Whether a button is on the screen, or the link that has taken its place. */
const erISyne = (knapp: Locator): Promise<boolean> =>
  knapp.evaluate((en) => {
    const synlig = en.checkVisibility() ? en : (en.nextElementSibling ?? en);
    const { top, bottom } = synlig.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** From a hit to a complaint, as one reader does it. */
async function historien(side: Page, epost: string, medSkript: boolean): Promise<void> {
  const sti = (adresse: string): string => new URL(adresse, tjener.adresse).href;
  const se = () => seOver(side, medSkript);
  const iListen = async (antall: number): Promise<void> => {
    if (medSkript) {
      await side.locator('[data-innsynsantall]', { hasText: `(${antall})` }).waitFor();
      return;
    }
    await side.getByText('Lagt i innsynslisten.').waitFor();
    await side.getByRole('link', { name: 'Tilbake dit du var' }).click();
  };

  naa = NAA;
  await side.goto(sti('/sok?q=storgata'));
  const foerste = side.locator(`[id="${SLUG}:2026.1.2"]`);
  await foerste.focus();
  await side.keyboard.press('Enter');
  await iListen(1);
  expect(side.url()).toBe(sti('/sok?q=storgata') + (medSkript ? '' : `#${SLUG}:2026.1.2`));
  expect(await erISyne(foerste)).toBe(true);
  await side.goto(sti(`/${SLUG}/postliste/2026-11-19`));
  await side.getByRole('button', { name: /2026\/3-1/ }).click();
  await iListen(2);
  await side.goto(sti(`/${SLUG}/sak/2026/2`));
  await side.getByRole('button', { name: 'Legg hele saken i innsynslisten' }).click();
  await iListen(3);

  await side.getByRole('link', { name: /^Innsynslisten/ }).click();
  await side.getByText('3 ting i listen').waitFor();
  await se();
  await side.getByRole('button', { name: 'Fjern 2026/2', exact: true }).click();
  await side.getByText('2 ting i listen').waitFor();
  await side.getByRole('link', { name: 'Be om innsyn', exact: true }).click();
  await se();

  await side.getByRole('button', { name: 'Send kravet' }).click();
  await side.getByRole('heading', { name: 'Kravet er ikke sendt ennå' }).waitFor();
  expect(await side.title()).toMatch(/^Kravet er ikke sendt ennå: /u);
  expect(await harFokus(side)).toContain('Kravet er ikke sendt ennå');
  await se();
  await side.getByLabel('E-postadresse').fill(epost);
  await side.getByLabel('Kommentar til den').fill('Gjerne med vedlegg.');
  await side.getByRole('button', { name: 'Send kravet' }).click();
  await side.getByRole('heading', { name: 'Sjekk e-posten' }).waitFor();
  await se();
  const sendt = side.url();
  await side.reload();
  expect(side.url()).toBe(sendt);

  await side.goto(sti(await ventPaaLenke(proeve.data, epost, 'bekreft')));
  await se();
  await side.getByRole('button', { name: 'Bekreft og send kravet' }).click();
  await side.getByRole('heading', { name: 'Kravet er mottatt' }).waitFor();
  await side
    .getByText(/20\.\snovember 2026 kl\. 11\.00/)
    .first()
    .waitFor();
  await se();
  const status = (await ventPaaLenke(proeve.data, epost, 'status')).replace(/\.$/, '');
  expect(new URL(side.url()).pathname).toBe(status);

  await side.getByText('Slik er dagene talt').last().click();
  await side.getByText('Lørdag, telles ikke').last().waitFor();
  await side.getByRole('button', { name: 'Purr på svar' }).click();
  await side.getByText('Virksomheten får en påminnelse.').waitFor();

  // The day after the fifth working day silence can be complained of.
  naa = new Date('2026-11-28T09:00:00Z');
  await side.goto(sti(status));
  await side.getByText('Klag på at du ikke har fått svar').click();
  await side.getByLabel('Hva vil du si?').fill('Jeg har ikke hørt noe.');
  await se();
  await side.getByRole('button', { name: 'Send klagen' }).click();
  await side.getByText('Klagen er mottatt.').waitFor();
  expect(await harFokus(side)).toBe('Klagen er mottatt.');
  await side.getByText('Jeg har ikke hørt noe.').waitFor();
  await se();

  await side.getByText('Slett opplysningene mine nå').click();
  await side.getByRole('button', { name: 'Ja, slett alt om meg' }).click();
  await side.getByRole('heading', { name: 'Opplysningene dine er slettet' }).waitFor();
  await se();
  await side.goto(sti(status));
  await side.getByRole('heading', { name: 'Lenken virker ikke' }).waitFor();
  await se();
}

describe('from search to complaint', () => {
  const lesere: readonly (readonly [string, BrowserContextOptions, string])[] = [
    ['on a phone without scripts', { viewport: TELEFON, javaScriptEnabled: false }, 'uten@leser.example'],
    ['on a phone, light', { viewport: TELEFON, colorScheme: 'light' }, 'telefon@leser.example'],
    ['on a desktop, dark', { viewport: SKJERM, colorScheme: 'dark' }, 'skjerm@leser.example'],
  ];
  test.each(lesere)('%s', { timeout: 60_000 }, async (_, valg, epost) => {
    const leser = await nyLeser(nettleser, valg);
    const feil: string[] = [];
    try {
      const side = await leser.newPage();
      side.setDefaultTimeout(8_000);
      side.on('console', (melding) => {
        // A refused form is a status that browsers mention.
        if (melding.type() === 'error' && !/status of 4(04|22)/.test(melding.text()))
          feil.push(melding.text());
      });
      await historien(side, epost, valg.javaScriptEnabled !== false);
      expect(feil).toEqual([]);
    } finally {
      await leser.close();
    }
  });
});

/** The body answers what a status page shows, and the mail about it comes back. */
async function svarOgRetur(status: string): Promise<void> {
  const journal = aapneJournal(join(proeve.data, 'journal.db'));
  const innsyn = aapneInnsyn(proeve.data, { virksomheter: [VIRKSOMHET] }, journal, () => naa);
  try {
    const referanse = skjultFelt((await hent(tjener.port, status)).tekst, 'referanse');
    const ansatt = lagAnsattjeneste(innsyn.grunnlag);
    const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    await ansatt.lastOpp(referanse, 1, PNG, 'ansatt:1');
    const utkast = await ansatt.lagreUtkast(referanse, 'ansatt:1', {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [
        { nummer: 1, utfall: 'innsyn', hjemler: [] },
        { nummer: 2, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' },
      ],
    });
    await ansatt.send(referanse, utkast, 'ansatt:1');
    for (const { id, til } of await innsyn.utboks.forKrav(referanse))
      if (til === 'spoer') {
        await innsyn.utboks.sendt(id, naa, 'smtp');
        await innsyn.utboks.komIRetur(id, naa, '5.1.1');
      }
  } finally {
    await innsyn.lukk();
    await journal.lukk();
  }
}

describe('after the answer', () => {
  test.each([
    ['on a phone, dark', { viewport: TELEFON, colorScheme: 'dark' }, 'svart.telefon@leser.example'],
    ['on a desktop, light', { viewport: SKJERM, colorScheme: 'light' }, 'svart.skjerm@leser.example'],
    [
      'on a phone without scripts',
      { viewport: TELEFON, javaScriptEnabled: false },
      'svart.uten@leser.example',
    ],
  ] as const)(
    '%s: the letter, everything as a zip, fuller reasons, a complaint, another way than mail, and the figures',
    async (_, valg: BrowserContextOptions, epost) => {
      const medSkript = valg.javaScriptEnabled !== false;
      naa = NAA;
      const liste = `${SLUG}:2026.1.1+2`;
      await sendSkjema(tjener.port, '/innsyn/krav', { liste, epost, levering: 'epost' });
      const lenke = await ventPaaLenke(proeve.data, epost, 'bekreft');
      const bekreftet = await sendSkjema(tjener.port, lenke, '');
      const status = (bekreftet.hoder.location ?? '').replace(/\?.*$/, '');
      await svarOgRetur(status);
      const leser = await nyLeser(nettleser, valg);
      try {
        const side = await leser.newPage();
        side.setDefaultTimeout(8_000);
        await side.goto(new URL(status, tjener.adresse).href);
        await side.getByRole('heading', { name: 'E-posten til deg kom ikke fram' }).waitFor();
        await side.locator('summary', { hasText: /Svar på krav om innsyn/ }).click();
        await seOver(side, medSkript);
        const [fil] = await Promise.all([
          side.waitForEvent('download'),
          side.getByRole('link', { name: 'Last ned alt, med alle dokumentene (zip)' }).click(),
        ]);
        expect(fil.suggestedFilename()).toBe('innsynskrav.zip');
        await side.locator('summary', { hasText: 'Be om nærmere begrunnelse' }).click();
        await side.getByRole('button', { name: 'Be om nærmere begrunnelse' }).click();
        await side.getByText('Du har bedt om nærmere begrunnelse.').first().waitFor();
        await side.getByText('Klagefristen står stille inntil videre').waitFor();
        await seOver(side, medSkript);
        await side.locator('summary', { hasText: 'Klag på svaret' }).click();
        await side.getByRole('button', { name: 'Send klagen' }).click();
        await side.getByText('Klagen er mottatt.').waitFor();
        await seOver(side, medSkript);
        await side.locator('summary', { hasText: 'Få svaret på papir' }).click();
        await side.getByRole('button', { name: 'Få svaret på papir' }).click();
        await side.getByText('Skriv postadressen svaret skal sendes til.').first().waitFor();
        await seOver(side, medSkript);
        await side.getByLabel('Postadresse').fill('Kaigata 1');
        await side.getByRole('button', { name: 'Få svaret på papir' }).click();
        await side.getByText('Svaret blir gitt slik du har valgt nå.').waitFor();
        naa = new Date('2027-01-05T09:00:00Z');
        for (const foran of ['', '/nn', '/en']) {
          await side.goto(new URL(`${foran}/innsyn/tall`, tjener.adresse).href);
          await side.getByRole('table').first().waitFor();
          await seOver(side, medSkript);
        }
      } finally {
        await leser.close();
      }
    },
    60_000,
  );
});

describe('what goes wrong, and what is taken back', () => {
  const lesere: readonly (readonly [string, BrowserContextOptions, string])[] = [
    [
      'on a phone without scripts',
      { viewport: TELEFON, javaScriptEnabled: false },
      'trekker.uten@leser.example',
    ],
    ['on a phone, dark', { viewport: TELEFON, colorScheme: 'dark' }, 'trekker.telefon@leser.example'],
  ];
  test.each(lesere)('%s', { timeout: 60_000 }, async (_, valg, epost) => {
    naa = NAA;
    const medSkript = valg.javaScriptEnabled !== false;
    const leser = await nyLeser(nettleser, valg);
    try {
      const side = await leser.newPage();
      side.setDefaultTimeout(8_000);
      const sti = (adresse: string): string => new URL(adresse, tjener.adresse).href;

      // One document, straight from its page; then the same for words that the journal has no number for.
      await side.goto(sti(`/${SLUG}/sak/2026/1/1`));
      await side.getByRole('button', { name: 'Be om bare dette dokumentet' }).click();
      await side.getByText('Merknad til plan for Storgata').waitFor();
      await side.locator('summary', { hasText: 'Noe annet du vil ha innsyn i' }).click();
      await side.getByLabel('Hva vil du ha innsyn i?').fill('Kartet som lå ved høringen.');
      // The address is asked for when there is something to send to it.
      expect(await side.getByLabel('Postadresse', { exact: true }).isVisible()).toBe(false);
      await side.getByLabel('I posten').check();
      expect(await side.getByLabel('Postadresse', { exact: true }).isVisible()).toBe(true);
      await side.getByLabel('På e-post').check();
      await side.getByLabel('E-postadresse').fill(epost);
      // A synthetic number: the month is 80 too high.
      await side.getByLabel('Kommentar til den').fill('Nummeret mitt er 15816801084.');
      await side.getByRole('button', { name: 'Send kravet' }).click();
      await side.getByRole('link', { name: /ser ut til å inneholde et fødselsnummer/ }).click();
      expect(await side.evaluate(() => location.hash)).toBe('#kommentar');
      expect(await side.getByLabel('Hva vil du ha innsyn i?').inputValue()).toBe(
        'Kartet som lå ved høringen.',
      );
      await seOver(side, medSkript);
      await side.getByLabel('Kommentar til den').fill('Takk.');
      await side.getByRole('button', { name: 'Send kravet' }).click();
      await side.getByRole('heading', { name: 'Sjekk e-posten' }).waitFor();

      const bekreft = await ventPaaLenke(proeve.data, epost, 'bekreft');
      await side.goto(sti(bekreft));
      await side.getByRole('button', { name: 'Bekreft og send kravet' }).click();
      await side.getByRole('heading', { name: 'Kravet er mottatt' }).waitFor();
      await side.getByText('Beskrevet med ord').first().waitFor();
      const status = new URL(side.url()).pathname;
      await side.goto(sti(bekreft));
      await side.getByRole('heading', { name: 'Kravet er allerede bekreftet' }).waitFor();
      await seOver(side, medSkript);

      await side.goto(sti(status));
      await side.locator('summary', { hasText: 'Trekk kravet' }).click();
      await side.getByRole('button', { name: 'Trekk kravet' }).click();
      await side.getByText('Kravet er trukket.').waitFor();
      expect(await side.getByText('Trukket av deg').count()).toBe(2);
      expect(await side.getByText('Venter på svar').count()).toBe(0);
      await seOver(side, medSkript);

      await side.goto(sti('/innsyn/mine'));
      await side.getByLabel('E-postadresse').fill(epost);
      await side.getByRole('button', { name: 'Send meg lenken' }).click();
      await side.getByText('kommer det en e-post med en lenke').waitFor();
      await seOver(side, medSkript);
      await side.goto(sti(await ventPaaLenke(proeve.data, epost, 'mine')));
      await side.getByText('Trukket av deg').first().waitFor();
      await seOver(side, medSkript);
      const [fil] = await Promise.all([
        side.waitForEvent('download'),
        side.getByRole('link', { name: 'Last ned som CSV' }).click(),
      ]);
      expect(fil.suggestedFilename()).toMatch(/\.csv$/);
    } finally {
      await leser.close();
    }
  });
});
