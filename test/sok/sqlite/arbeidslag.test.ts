import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sporring, type Sokemotor } from '../../../src/sok/sokemotor.ts';
import { Arbeidslag } from '../../../src/sok/sqlite/traad/arbeidslag.ts';
import type { Svar } from '../../../src/sok/sqlite/traad/oppdrag.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post } from '../poster.ts';

const IDAG = '2026-11-20';
const SAMTIDIG = 24;

let mappe: string;
let skriver: Sokemotor;
let lag: Arbeidslag;
beforeEach(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  const sti = join(mappe, 'sok.db');
  skriver = await aapneSqliteSok(sti, { traader: 0 });
  lag = new Arbeidslag({ sti, ramme: undefined, iDag: IDAG }, 2);
});
afterEach(async () => {
  await lag.lukk();
  await skriver.lukk();
  rmSync(mappe, { recursive: true });
});

const spoer = (q: string): Promise<Svar> =>
  lag.utfoer({ art: 'sok', sporring: sporring.parse({ q }), iDag: IDAG, utelatt: [] });
const treffI = (svar: Svar): number | undefined => (svar.art === 'sok' ? svar.svar.treff : undefined);
/** How many hits each of many questions has that are asked at once. */
const mangeSpoer = async (q: string): Promise<readonly (number | undefined)[]> =>
  (await Promise.all(Array.from({ length: SAMTIDIG }, () => spoer(q)))).map(treffI);
const iAlle = (antall: number): readonly number[] => Array.from({ length: SAMTIDIG }, () => antall);
const venterPaaTraad = (): Promise<void> =>
  expect
    .poll(
      async () => {
        await mangeSpoer('kano');
        return lag.klare;
      },
      { timeout: 20_000 },
    )
    .toBe(2);

describe('search threads', () => {
  test('are one as long as questions come one at a time, and never more than they may be', async () => {
    for (let i = 0; i < SAMTIDIG; i++) await spoer(`kano ${i}`);
    expect(lag.klare).toBe(1);
    await venterPaaTraad();
    await mangeSpoer('kajakk');
    expect(lag.klare).toBe(2);
  });

  test('see what has been written and what is gone at once, all of them', async () => {
    await venterPaaTraad();
    expect(await mangeSpoer('kajakk')).toEqual(iAlle(0));
    await skriver.indekser([post({ sak: 1, tittel: 'Kajakk' })], IDAG);
    expect(await mangeSpoer('kajakk')).toEqual(iAlle(1));
    await skriver.fjern(['proevevik/2026/1/1']);
    expect(await mangeSpoer('kajakk')).toEqual(iAlle(0));
  });

  test('that are closed answer nobody, neither those who wait nor those who come', async () => {
    const ventende = mangeSpoer('kano');
    const avvist = expect(ventende).rejects.toThrow('avsluttet');
    await lag.lukk();
    await avvist;
    await expect(spoer('kano')).rejects.toThrow('avsluttet');
  });
});
