import { afterAll, beforeAll, expect, test } from 'vitest';
import { aapneLagre } from '../../src/eksport/lagre.ts';
import { fyll, NAA, SLUG, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const SAK = `/${SLUG}/sak/2026/1`;
const API = '/api/v1';
const LUKKET = [SAK, `${SAK}/1`, `${API}/saker/${SLUG}/2026/1`];
const AAPENT = ['/', `/${SLUG}/postliste`, `/${SLUG}/sak/2026/2`, `${API}/saker/${SLUG}/2026/2`];
const SOK = ['/sok?q=skoleskyss', `${API}/journalposter?q=skoleskyss`];
const status = (stier: readonly string[]): Promise<readonly number[]> =>
  Promise.all(stier.map(async (sti) => (await hent(tjener.port, sti)).status));

test('the cases of a source that is withdrawn are gone from the next answer on, and the rest is as it was', async () => {
  expect(await status([...LUKKET, ...AAPENT, ...SOK])).toEqual([...LUKKET, ...AAPENT, ...SOK].map(() => 200));
  const lagre = await aapneLagre(proeve.data, () => NAA, { medSok: false });
  const sak = { saksaar: 2026, sakssekvensnummer: 1 };
  await lagre.skriver.lukkinger.lukk({ virksomhet: SLUG, vedtak: 1, saker: [sak] });
  expect(await status(LUKKET)).toEqual([410, 410, 410]);
  expect(await status(AAPENT)).toEqual(AAPENT.map(() => 200));

  // Nothing is counted, suggested or told of by a search while the index may hold it; the way on is to come back.
  const [side, api] = await Promise.all(SOK.map((sti) => hent(tjener.port, sti)));
  expect([side?.status, api?.status]).toEqual([503, 503]);
  expect(side?.hoder['retry-after']).toBeDefined();
  expect(side?.tekst).not.toContain('0 treff');
  expect((await hent(tjener.port, `${API}/forslag?q=regul`)).tekst).not.toContain('Detaljregulering');

  await lagre.skriver.lukkinger.merkUteAvSoket(SLUG, 1);
  expect(await status(SOK)).toEqual([200, 200]);
  expect(await status(LUKKET)).toEqual([410, 410, 410]);
  await lagre.lukk();
});
