import { afterAll, beforeAll, expect, test } from 'vitest';
import { trekk } from '../../../../src/eksport/vedtak/trekk.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { KOE, PNG, sendFiler, spoer, V } from './hjelp.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

test('a document that was given cannot be fetched from the moment its entry is withdrawn, and the page of the request says so (R59)', async () => {
  const en = await loggInnSom(tjener.port, 'arkivar');
  const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const { hoder } = await en.send(`${sti}/svar`, { art: 'svar', dok: '1', utfall: 'innsyn', sprak: 'nb' });
  const utkast = (hoder.location ?? '').replace(/\?.*$/u, '');
  await sendFiler(tjener.port, en, `${sti}/fil`, { dok: '1', fil: PNG });
  const skjema = /<form class="knapperad"[\s\S]*?<\/form>/u.exec((await en.les(utkast)).tekst)?.[0] ?? '';
  await en.send(utkast, { handling: 'send', sett: skjultFelt(skjema, 'sett') });

  const fil = /href="([^"]*\/fil\/[^"]*)"/u.exec((await hent(tjener.port, status)).tekst)?.[1] ?? '';
  expect((await hent(tjener.port, fil)).raa).toEqual(PNG);

  const post = `/arkiv/${V}/sak/2026/1/1`;
  expect((await en.les(post)).tekst).toMatch(
    new RegExp(`href="${sti}"[\\s\\S]*Trekker du journalposten tilbake, kan de ikke hentes lenger\\.`, 'u'),
  );
  expect((await en.les(`/arkiv/${V}/sak/2026/1/2`)).tekst).not.toContain(referanse);

  await trekk({
    data: arkiv.data,
    virksomhet: V,
    nummer: '2026/1-1',
    grunn: 'Feil i skjermingen',
    av: 'arkivar',
    klokke: () => new Date(),
  });
  expect((await hent(tjener.port, fil)).status).toBe(404);
  const side = (await hent(tjener.port, status)).tekst;
  expect(side).not.toContain('/fil/');
  expect(side).toContain('ligger ikke på denne siden nå');
  expect((await en.les(post)).tekst).toContain('kan ikke hentes så lenge den gjelder');
  expect((await en.les(sti)).tekst).toContain('Utleveres ikke: Det filen hører til, er trukket tilbake');
});
