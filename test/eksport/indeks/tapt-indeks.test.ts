import { expect, test } from 'vitest';
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
