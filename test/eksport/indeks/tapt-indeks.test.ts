import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { kontrollerIndeks } from '../../../src/eksport/indeks/kontroller-indeks.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { fjernIndeksfil } from '../../../src/sok/sqlite/ved-siden.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const sak = (nr: number, tittel = `Innspill ${nr}`): Testsak => ({
  id: `sak-${nr}`,
  nr,
  poster: [{ id: `p-${nr}`, nr: 1, tittel }],
});
const ALLE = [1, 2, 3].map((nr) => `fjordvik/2026/${nr}/1`);

/** A journal of three entries whose index file is gone. */
async function utenIndeks(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter([sak(1), sak(2), sak(3)]);
  fjernIndeksfil(stier(v.data).sok);
  return v;
}

test('an export that finds no index beside a journal makes all of it, and not of what changed alone', async () => {
  const v = await utenIndeks();
  await v.eksporter([sak(1), sak(2), sak(3, 'Ny tittel')]);
  expect(await v.soekbare()).toEqual(ALLE);
  expect((await v.medSok((sok) => sok.helse())).klar).toBe(true);
});

test('an index that a decision had to make stands as not ready, until the daily job or an export has made it whole', async () => {
  for (const gjoerHel of [
    (v: Verksted) => vedlikehold(v.data, v.klokke),
    (v: Verksted) => v.eksporter([sak(1), sak(2), sak(3)]),
  ]) {
    const v = await utenIndeks();
    const felles = { data: v.data, virksomhet: 'fjordvik', grunn: 'prøve', av: 'noen', klokke: v.klokke };
    await vedta({ ...felles, rolle: 'arkivar', nummer: '2026/3-1', oenske: { art: 'hold' } });
    expect((await v.medSok((sok) => sok.helse())).klar).toBe(false);
    await gjoerHel(v);
    expect((await v.medSok((sok) => sok.helse())).klar).toBe(true);
    expect(await v.soekbare()).toEqual(ALLE.slice(0, 2));
  }
});

test('an older copy of the index is known from the one that was written, and made anew before anyone finds in it what is shielded since', async () => {
  for (const gjoerHel of [
    (v: Verksted) => vedlikehold(v.data, v.klokke),
    (v: Verksted) => v.eksporter([sak(1), sak(2), sak(3, 'Endret')]),
    (v: Verksted) => kontrollerIndeks(v.data, v.klokke, { reparer: true }),
  ]) {
    const v = new Verksted();
    await v.eksporter([sak(1), sak(2, 'Solstråle'), sak(3)]);
    const { sok } = stier(v.data);
    copyFileSync(sok, join(v.rot, 'gammel'));
    await v.eksporter([sak(1), sak(2, 'Noe annet'), sak(3)]);
    fjernIndeksfil(sok);
    copyFileSync(join(v.rot, 'gammel'), sok);
    await gjoerHel(v);
    expect(await v.soekbare('solstråle')).toEqual([]);
    expect(await v.soekbare()).toEqual(ALLE);
    expect((await v.medSok((her) => her.helse())).klar).toBe(true);
    expect([...v.bytes()].filter(([fil, bytes]) => /sok\.db/u.test(fil) && /solstr/iu.test(bytes))).toEqual(
      [],
    );
  }
});

test('what is withdrawn while the index is made anew is not in it', { timeout: 60_000 }, async () => {
  const v = new Verksted();
  await v.eksporter([sak(1), sak(2), sak(3)]);
  let trukket = false;
  await byggIndeks(v.data, v.klokke, () => {
    if (trukket) return;
    trukket = true;
    const argumenter = ['scripts/trekk.ts', 'fjordvik', '2026/3-1', '--grunn', 'feil', '--data', v.data];
    expect(spawnSync(process.execPath, argumenter).status).toBe(0);
  });
  expect(trukket).toBe(true);
  expect((await v.oppslag('2026/3-1')).art).toBe('trukket');
  expect(await v.soekbare()).toEqual(ALLE.slice(0, 2));
});

test('a decision whose index file is exchanged under it is in the new file', async () => {
  const v = new Verksted();
  await v.eksporter([sak(1), sak(2), sak(3)]);
  await v.medSok(async (sok) => {
    await byggIndeks(v.data, v.klokke);
    await sok.fjern(ALLE.slice(2));
  });
  expect(await v.soekbare()).toEqual(ALLE.slice(0, 2));
});
