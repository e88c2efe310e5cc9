import { afterAll, beforeAll, expect, test } from 'vitest';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { KOE, spoer, spoerMedEpost, V } from './hjelp.ts';
import { type Ansatt, loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

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

const INNSYN = { art: 'svar', dok: '1', utfall: 'innsyn', sprak: 'nb' };

async function lagUtkast(hvem: Ansatt, referanse: string): Promise<string> {
  const { hoder } = await hvem.send(`${KOE}/${referanse}/svar`, INNSYN);
  return (hoder.location ?? '').replace(/\?.*$/, '');
}
/** Does something with a draft as the page shows it. */
async function gjoer(hvem: Ansatt, utkast: string, felt: Readonly<Record<string, string>>): Promise<number> {
  const skjema = /<form class="knapperad"[\s\S]*?<\/form>/.exec((await hvem.les(utkast)).tekst)?.[0] ?? '';
  return (await hvem.send(utkast, { ...felt, sett: skjultFelt(skjema, 'sett') })).status;
}

test('staff say how many sheets go on paper, and the letter claims what the law allows (R50)', async () => {
  const en = await loggInnSom(tjener.port, 'arkivar');
  const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`, {
    levering: 'post',
    adresse: 'Kaia 1, 9999 Fjordvik',
  });
  const utkast = await lagUtkast(en, referanse);
  expect((await en.les(utkast)).tekst).toContain('Ark i sak 2026/1');
  for (const galt of ['mange', '-5', '1,5'])
    expect(await gjoer(en, utkast, { handling: 'papir', 'ark-1': galt })).toBe(422);
  expect(await gjoer(en, utkast, { handling: 'papir', 'ark-1': '100', porto: '85,50' })).toBe(303);
  expect((await en.les(utkast)).tekst).toContain('Det kreves ingen betaling.');
  expect(await gjoer(en, utkast, { handling: 'papir', 'ark-1': '250', porto: '85,50' })).toBe(303);

  // What else is changed in the draft leaves the sheets as they are.
  const { tekst } = await en.les(utkast);
  const skjema = tekst.slice(tekst.indexOf('<section aria-labelledby="skjema"'));
  const lagret = await en.send(utkast, {
    ...INNSYN,
    handling: 'lagre',
    innledning: 'Her er dokumentet.',
    sett: skjultFelt(skjema, 'sett'),
  });
  expect(lagret.status).toBe(303);
  expect((await en.les(utkast)).tekst).toContain('Brevet krever 235,50 kroner.');
  expect(await gjoer(en, utkast, { handling: 'send' })).toBe(303);
  expect((await hent(tjener.port, status)).tekst).toContain('I alt: 235,50 kroner.');
  expect((await en.les(`${KOE}/${referanse}`)).tekst).toContain('Svar med krav om betaling');
});

test('what goes by e-mail has no sheets, and costs nothing whatever is sent (R50)', async () => {
  const en = await loggInnSom(tjener.port, 'arkivar');
  const { referanse, status } = await spoerMedEpost(tjener.port, arkiv.data, `${V}:2026.1.1`);
  const utkast = await lagUtkast(en, referanse);
  expect((await en.les(utkast)).tekst).not.toContain('Ark i sak');
  await gjoer(en, utkast, { handling: 'papir', 'ark-1': '900', porto: '50' });
  expect(await gjoer(en, utkast, { handling: 'send' })).toBe(303);
  expect((await hent(tjener.port, status)).tekst).not.toContain('kroner');
  expect((await en.les(`${KOE}/${referanse}`)).tekst).not.toContain('krav om betaling');
});
