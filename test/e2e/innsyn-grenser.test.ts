import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MAKS_I_LISTEN } from '../../src/innsyn/liste.ts';
import { skrivListekapsel } from '../../src/server/innsyn/listekapsel.ts';
import { SLUG } from '../server/fyll.ts';
import { sendSkjema } from '../server/innsyn/innsyn-i-test.ts';
import { nyLeser, SKJERM, TELEFON } from './nettleser.ts';
import { medNettleser } from './oppsett.ts';
import { seOver } from './se-over.ts';

const oppsett = medNettleser();

/** A cookie that holds as many entries as a list may have. */
const FULL =
  skrivListekapsel(
    Array.from({ length: MAKS_I_LISTEN }, (_, i) => ({
      virksomhet: SLUG,
      saksaar: 2025,
      sakssekvensnummer: 7,
      dokumentnummer: i + 1,
    })),
    false,
  )
    .split(';', 1)[0]
    ?.split('=', 2)[1] ?? '';

const LESERE: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a phone without scripts', { viewport: TELEFON, javaScriptEnabled: false }],
  ['on a desktop without scripts', { viewport: SKJERM, javaScriptEnabled: false }],
  ['on a phone, dark', { viewport: TELEFON, colorScheme: 'dark' }],
];

describe('what there is no room for', () => {
  test.each(LESERE)(
    'a full list takes nothing more, says so, and keeps what it had: %s',
    async (_, valg) => {
      const leser = await nyLeser(oppsett.nettleser, valg);
      try {
        await leser.addCookies([{ name: 'innsynsliste', value: FULL, url: oppsett.tjener.adresse }]);
        const side = await leser.newPage();
        for (const [foran, legg, tittel] of [
          ['', 'Legg i innsynslisten', 'Listen er full'],
          ['/nn', 'Legg i innsynslista', 'Lista er full'],
        ] as const) {
          await side.goto(new URL(`${foran}/${SLUG}/sak/2026/1/1`, oppsett.tjener.adresse).href);
          await side.getByRole('button', { name: legg }).first().click();
          await side.getByRole('heading', { name: tittel }).waitFor();
          await seOver(side, valg.javaScriptEnabled !== false);
          expect((await leser.cookies()).find(({ name }) => name === 'innsynsliste')?.value).toBe(FULL);
        }
      } finally {
        await leser.close();
      }
    },
    60_000,
  );

  test.each(LESERE.slice(0, 2))(
    'a long list does not stand between the reader and the form, and all of it can be seen: %s',
    async (_, valg) => {
      const leser = await nyLeser(oppsett.nettleser, valg);
      try {
        const side = await leser.newPage();
        const liste = `${SLUG}:${Array.from({ length: 60 }, (_linje, i) => `2025.7.${i + 1}`).join(',')}`;
        const linjer = side.locator('.innsynslinjer > li');
        await side.goto(new URL(`/innsyn/krav?liste=${liste}`, oppsett.tjener.adresse).href);
        expect(await linjer.count()).toBe(60);
        expect(await linjer.filter({ visible: true }).count()).toBe(5);
        const skjema = await side.locator('.kravskjema').boundingBox();
        expect(skjema?.y).toBeLessThan(2.5 * TELEFON.height);
        await side.getByText('Vis de 55 andre').click();
        expect(await linjer.filter({ visible: true }).count()).toBe(60);
        await seOver(side, valg.javaScriptEnabled !== false);
        await side.reload();
        await side.emulateMedia({ media: 'print' });
        expect(await linjer.filter({ visible: true }).count()).toBe(60);

        await side.emulateMedia({ media: 'screen' });
        await side.goto(new URL(`/innsyn?liste=${liste}`, oppsett.tjener.adresse).href);
        expect(await linjer.filter({ visible: true }).count()).toBe(60);
        await side.getByRole('link', { name: 'Be om innsyn', exact: true }).first().click();
        await side.getByRole('button', { name: 'Send kravet' }).waitFor();

        const kort = `${SLUG}:${Array.from({ length: 8 }, (_linje, i) => `2025.7.${i + 1}`).join(',')}`;
        await side.goto(new URL(`/innsyn/krav?liste=${kort}`, oppsett.tjener.adresse).href);
        expect(await linjer.filter({ visible: true }).count()).toBe(8);
      } finally {
        await leser.close();
      }
    },
  );

  test('who sends too many forms is told to wait, on a page that can be read, and nothing is sent', async () => {
    // More than one address may send in ten minutes.
    for (let i = 0; i < 201; i += 1) await sendSkjema(oppsett.tjener.port, '/innsyn/mine', '');
    for (const [, valg] of LESERE) {
      const leser = await nyLeser(oppsett.nettleser, valg);
      try {
        const side = await leser.newPage();
        for (const [foran, send, tittel] of [
          ['', 'Send kravet', 'Det kom for mange forespørsler herfra'],
          ['/nn', 'Send kravet', 'Det kom for mange førespurnader herifrå'],
        ] as const) {
          const liste = `${SLUG}:2026.1.1`;
          await side.goto(new URL(`${foran}/innsyn/krav?liste=${liste}`, oppsett.tjener.adresse).href);
          await side.locator('#epost').fill('leser@leser.example');
          await side.getByRole('button', { name: send }).click();
          await side.getByRole('heading', { name: tittel }).waitFor();
          await seOver(side, valg.javaScriptEnabled !== false);
        }
      } finally {
        await leser.close();
      }
    }
  }, 120_000);
});
