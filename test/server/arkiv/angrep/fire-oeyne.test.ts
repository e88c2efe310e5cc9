import { afterAll, beforeAll, expect, test } from 'vitest';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import type { Ansatt } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from '../adgang/oidc-i-test.ts';
import { rader } from '../stand-i-test.ts';

const SIDE = '/arkiv/fjordvik/sak/2026/1/2';
const LISTE = '/arkiv/fjordvik/liste/holdt';

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startOidckonsoll(
    arkiv.data,
    (['arkivar', 'leder', 'leser'] as const).map((rolle) => ({
      verdi: rolle,
      rolle,
      virksomhet: 'fjordvik',
    })),
  );
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const frigivelser = () => rader(arkiv.data, "SELECT av FROM vedtak WHERE art = 'frigi' ORDER BY nr");
const erHoldt = async (): Promise<boolean> =>
  (await (await konsoll.loggInn('leser')).les(LISTE)).tekst.includes('2026/1-2');

async function frigi(hvem: Ansatt): Promise<number> {
  const { tekst } = await hvem.les(SIDE);
  const sett = /name="sett" value="(\d+)"/.exec(tekst)?.[1] ?? '';
  return (await hvem.send(`${SIDE}/frigi`, { sett, grunn: 'Ikke et nummer' })).status;
}

test('four eyes are two persons’: not two logins, two roles, two ways, nor two at once, of the same one', async () => {
  const hjemme = await konsoll.loggInn('arkivar+leder');
  const igjen = await konsoll.loggInn('arkivar+leder');
  expect(hjemme.kapsel).not.toBe(igjen.kapsel);
  const [a, b] = await Promise.all([frigi(hjemme), frigi(igjen)]);
  expect([a, b].filter((status) => status === 303)).toHaveLength(1);
  expect(frigivelser()).toHaveLength(1);
  // By the page, and by the list with what it shows: the same person is refused both ways.
  expect(await frigi(igjen)).toBe(422);
  const { tekst } = await igjen.les(LISTE);
  const sett = /name="sett" value="(\d+)"/.exec(tekst)?.[1] ?? '';
  const felt = { handling: 'frigi', grunn: 'Ikke et nummer', sett, post: '2026/1-2' };
  const bekreft = await igjen.send(LISTE, felt);
  const vist = /name="post" value="(2026\/1-2 [^"]+)"/
    .exec(bekreft.tekst)?.[1]
    ?.replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"');
  expect(vist).toBeDefined();
  await igjen.send(LISTE, { ...felt, post: vist ?? '', 'sett-dem': 'ja' });
  // Nor is what was never shown let out by saying that it was.
  await igjen.send(LISTE, { ...felt, 'sett-dem': 'ja' });
  expect(frigivelser()).toHaveLength(1);
  expect(await erHoldt()).toBe(true);

  // Who may only see, or comes from elsewhere, is nobody's second pair of eyes.
  const leser = await konsoll.loggInn('leser');
  expect(await frigi(leser)).toBe(403);
  expect((await hent(konsoll.port, `${SIDE}/frigi`, { metode: 'POST' })).status).toBe(401);
  expect(frigivelser()).toHaveLength(1);

  expect(await frigi(await konsoll.loggInn('arkivar'))).toBe(303);
  expect(new Set(frigivelser().map(({ av }) => av)).size).toBe(2);
  expect(await erHoldt()).toBe(false);
});
