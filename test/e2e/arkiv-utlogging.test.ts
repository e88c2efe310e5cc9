import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fyllArkiv, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { startOidckonsoll, type Oidckonsoll } from '../server/arkiv/adgang/oidc-i-test.ts';
import { nyLeser, SKJERM, startNettleser } from './nettleser.ts';

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
let nettleser: Browser;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startOidckonsoll(arkiv.data, [{ verdi: 'leder', rolle: 'leder', virksomhet: 'fjordvik' }]);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await konsoll.lukk();
  arkiv.rydd();
});

test.each([true, false])(
  'one logs in at a provider, and out of both by one button: scripts %s',
  async (javaScriptEnabled) => {
    const leser = await nyLeser(nettleser, { viewport: SKJERM, javaScriptEnabled });
    const side = await leser.newPage();
    await side.goto(`http://127.0.0.1:${konsoll.port}/arkiv/logg-inn`);
    await side.getByRole('link', { name: 'Logg inn' }).click();
    await side.locator('input[name=login]').fill('leder');
    await side.locator('input[name=password]').fill('prøve');
    await side.locator('button[type=submit]').click();
    await side.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await side.locator('button[type=submit]').click();
    await side.waitForURL('**/arkiv');
    expect(await side.getByText('Prøve leder').first().isVisible()).toBe(true);

    await side.getByRole('button', { name: 'Logg ut', exact: true }).click();
    // Our own policy lets no form lead to another site: the way there is none of the form's.
    await side.waitForURL(`${konsoll.utsteder.adresse}/**`);
    await side.locator('button[name=logout][value=yes]').click();
    await side.waitForURL('**/arkiv/logg-inn?ut=ja');
    expect(await side.getByText('Du er logget ut.').isVisible()).toBe(true);

    // Nobody is logged in there any more: the next one is asked who they are.
    await side.getByRole('link', { name: 'Logg inn' }).click();
    await side.locator('input[name=login]').waitFor();
    await leser.close();
  },
);
