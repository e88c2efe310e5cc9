import { readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const SAKER: readonly Testsak[] = [
  {
    id: 'sak-1',
    nr: 1,
    poster: [
      { id: 'p1', nr: 1 },
      { id: 'p2', nr: 2 },
      { id: 'p3', nr: 3 },
    ],
  },
];

/** A journal in which one entry is held and one withdrawn, whose archive is gone. */
async function utenArkiv(v: Verksted): Promise<string> {
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti);
  const felles = {
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'prøve',
    av: 'noen',
    klokke: v.klokke,
  } as const;
  for (const [nummer, art] of [
    ['2026/1-2', 'hold'],
    ['2026/1-3', 'trekk'],
  ] as const)
    await vedta({ ...felles, rolle: 'arkivar', nummer, oenske: { art } });
  for (const ende of ['', '-wal', '-shm']) rmSync(stier(v.data).arkiv + ende, { force: true });
  return sti;
}

test('an export into a journal whose archive is gone publishes nothing of what was held, and changes nothing', async () => {
  const v = new Verksted();
  const sti = await utenArkiv(v);
  const foer = readdirSync(v.data).toSorted();
  await expect(v.eksporter(sti)).rejects.toThrow(Eksportavbrudd);
  await expect(v.eksporter(sti, { torrkjoring: true })).rejects.toThrow('npm run gjenopprett');
  expect(readdirSync(v.data).toSorted()).toEqual(foer);
  expect((await v.oppslag('2026/1-2')).art).toBe('hull');
});

test('so does one that finds an empty archive, as a console makes that is started without it', async () => {
  const v = new Verksted();
  const sti = await utenArkiv(v);
  await aapneArkiv(stier(v.data).arkiv).lukk();
  await expect(v.eksporter(sti)).rejects.toThrow('Arkivet (arkiv.db) har ingenting om «fjordvik»');
});

test('with --bekreft it is done, and what is withdrawn is still gone', async () => {
  const v = new Verksted();
  const sti = await utenArkiv(v);
  await v.eksporter(sti, { bekreft: true });
  expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/1/2']);
  expect((await v.oppslag('2026/1-3')).art).toBe('trukket');
  await v.eksporter(sti);
});
