import { afterAll, beforeAll, expect, test } from 'vitest';
import { SKOLE, type Arkivdata } from '../arkiv-data.ts';
import type { Ansatt } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from '../adgang/oidc-i-test.ts';
import { fyllPostdata } from '../post/post-data.ts';
import { gaaGjennom } from '../sider-i-test.ts';
import { rader } from '../stand-i-test.ts';

/** A case of the planning unit, with an entry of the schools'. */
const SAK = '/arkiv/fjordvik/sak/2026/4';
const GRUNN = 'Fordi Tangen ba om det';

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
let leder: Ansatt;
let skole: Ansatt;
beforeAll(async () => {
  arkiv = await fyllPostdata();
  konsoll = await startOidckonsoll(arkiv.data, [
    { verdi: 'leder', rolle: 'leder', virksomhet: 'fjordvik' },
    { verdi: 'skole', rolle: 'leder', virksomhet: 'fjordvik', enheter: [SKOLE] },
  ]);
  leder = await konsoll.loggInn('leder');
  skole = await konsoll.loggInn('skole');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

test('words that are masked in a case are told to who has the case, and not to who has an entry in it', async () => {
  const { tekst } = await leder.les(SAK);
  const sett = /name="sett" value="(\d+)"/.exec(tekst)?.[1] ?? '';
  const svar = await leder.send(`${SAK}/masker`, {
    sett,
    steg: 'vedta',
    andre: 'Blåbekkvegen',
    hjemmel: 'offl-13-fvl-13-1-1',
    grunn: GRUNN,
  });
  expect(svar.status).toBe(303);

  const hosLeder = (await leder.les(`${SAK}/2`)).tekst;
  for (const ord of ['Blåbekkvegen', GRUNN]) expect(hosLeder).toContain(ord);
  const hosSkole = await skole.les(`${SAK}/2`);
  expect(hosSkole.status).toBe(200);
  expect(hosSkole.tekst).toContain('Uttalelse fra skolen');
  for (const { sti, svar: side } of await gaaGjennom(skole, [`${SAK}/2`, SAK, '/arkiv'], 80))
    for (const ord of ['Blåbekkvegen', GRUNN]) expect(side.tekst.includes(ord), sti).toBe(false);
});

test('of a case that is in part another unit’s, nobody decides with a part of it', async () => {
  const foer = rader(arkiv.data, 'SELECT nr FROM vedtak').length;
  for (const hva of ['hold', 'trekk', 'opphev', 'masker'])
    for (const sti of [SAK, `${SAK}/1`, `${SAK}/3`])
      expect(
        (await skole.send(`${sti}/${hva}`, { sett: '99', grunn: 'x', hva: 'masker', steg: 'vedta' })).status,
        `${sti} ${hva}`,
      ).toBe(403);
  for (const handling of ['hold', 'trekk', 'bekreft-opphoer', 'opphev-hold'])
    for (const liste of ['holdt', 'utloept', 'flagget', 'venter', 'godkjenning'])
      await skole.send(`/arkiv/fjordvik/liste/${liste}`, {
        handling,
        post: '2026/4-3',
        grunn: 'x',
        sett: '99',
        'sett-dem': 'ja',
      });
  for (const felt of [{ omfang: 'journal' }, { omfang: 'kilde arkiv' }])
    expect(
      (
        await skole.send('/arkiv/fjordvik/trekk-alt', {
          ...felt,
          handling: 'trekk',
          grunn: 'x',
          bekreft: 'Fjordvik kommune',
          sett: '99',
        })
      ).status,
    ).toBe(403);
  expect(rader(arkiv.data, 'SELECT nr FROM vedtak')).toHaveLength(foer);
});
