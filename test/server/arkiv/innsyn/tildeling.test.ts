import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { KOE, spoer, V } from './hjelp.ts';
import { type Ansatt, loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let en: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  en = await loggInnSom(tjener.port, 'arkivar');
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

/** The values that a select on a page offers. */
const valgI = (side: string, navn: string): readonly string[] => {
  const select = new RegExp(`<select[^>]*name="${navn}"[\\s\\S]*?</select>`).exec(side)?.[0] ?? '';
  return [...select.matchAll(/<option value="([^"]*)"/g)].map((treff) => treff[1] ?? '');
};

test('a request is given to a unit and a person by name, and is found there in the queue', async () => {
  await loggInnSom(tjener.port, 'arkivar-2');
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const { tekst } = await en.les(sti);
  const enhet = valgI(tekst, 'enhet').find((ett) => ett !== '') ?? '';
  const person = valgI(tekst, 'person').find((ett) => ett.endsWith('arkivar-2')) ?? '';
  expect([enhet, person]).not.toContain('');

  // Only to what there is to choose.
  for (const felt of [{ enhet: 'Finnes ikke' }, { person: 'ingen#ingen' }, {}])
    expect((await en.send(sti, { handling: 'tildel', ...felt })).status).toBe(422);
  expect((await en.send(sti, { handling: 'tildel', enhet, person })).status).toBe(303);
  expect((await en.les(sti)).tekst).toContain(`, ${enhet}`);

  const iKoe = async (hvem: Ansatt, sporring: string): Promise<boolean> =>
    (await hvem.les(`${KOE}?${sporring}`)).tekst.includes(`${KOE}/${referanse}`);
  expect(await iKoe(en, new URLSearchParams({ enhet }).toString())).toBe(true);
  expect(await iKoe(en, 'enhet=Finnes+ikke')).toBe(false);
  expect(await iKoe(en, 'mine=ja')).toBe(false);
  expect(await iKoe(await loggInnSom(tjener.port, 'arkivar-2'), 'mine=ja')).toBe(true);

  // Given back to the unit that the documents are of.
  expect((await en.send(sti, { handling: 'tildel', enhet: '-' })).status).toBe(303);
});

test('who may only read gives nothing to anybody', async () => {
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const leser = await loggInnSom(tjener.port, 'leser');
  expect((await leser.les(`${KOE}/${referanse}`)).tekst).not.toContain('Tildel');
  expect((await leser.send(`${KOE}/${referanse}`, { handling: 'tildel', enhet: '-' })).status).toBe(403);
});
