import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../src/eksport/fullfoer.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { UtdatertArkiv } from '../../src/eksport/utdatert-arkiv.ts';
import { steng } from '../../src/eksport/vedtak/steng.ts';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import { vedtaVidt } from '../../src/eksport/vedtak/vedta-vidt.ts';
import type { Vedtaksoenske } from '../../src/eksport/vedtak/vedtakskall.ts';
import { gjenopprett } from '../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
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

const bestem = (v: Verksted, nummer: string, art: 'hold' | 'trekk' | 'opphev-trekk') =>
  vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'prøve',
    av: 'noen',
    rolle: 'arkivar',
    klokke: v.klokke,
    nummer,
    oenske: { art } satisfies Vedtaksoenske,
  });

const tilside = (v: Verksted): string => join(v.rot, 'arkiv-i-gaar.db');

function leggTilbake(v: Verksted): void {
  for (const ende of ['-wal', '-shm']) rmSync(stier(v.data).arkiv + ende, { force: true });
  copyFileSync(tilside(v), stier(v.data).arkiv);
}

/** A journal in which one entry is held and one withdrawn, beside a copy of the archive from before that. */
async function medGammeltArkiv(v: Verksted): Promise<string> {
  const sti = v.leveranse(SAKER);
  await v.eksporter(sti);
  copyFileSync(stier(v.data).arkiv, tilside(v));
  await bestem(v, '2026/1-2', 'hold');
  await bestem(v, '2026/1-3', 'trekk');
  leggTilbake(v);
  return sti;
}

const avvist = (v: Verksted): Promise<boolean> => v.medJournal((journal) => journal.arkivAvvist());

test('an archive that is older than its journal opens nothing that was held since, in an export or the daily job', async () => {
  const v = new Verksted();
  const sti = await medGammeltArkiv(v);
  await expect(v.eksporter(sti)).rejects.toThrow(UtdatertArkiv);
  await expect(v.eksporter(sti, { torrkjoring: true })).rejects.toThrow('npm run gjenopprett');
  await expect(vedlikehold(v.data, v.klokke)).rejects.toThrow(UtdatertArkiv);
  await expect(fullfoerAvbrutt(v.data, v.klokke)).rejects.toThrow(UtdatertArkiv);
  expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
});

test('so does one that knows the decisions, and not the last delivery', async () => {
  const v = new Verksted();
  await v.eksporter(SAKER);
  copyFileSync(stier(v.data).arkiv, tilside(v));
  v.naa = new Date('2026-11-20T09:00:00Z');
  await v.eksporter(SAKER.map((sak) => ({ ...sak, tittel: 'Ny tittel' })));
  leggTilbake(v);
  await expect(v.eksporter(SAKER)).rejects.toThrow(UtdatertArkiv);
});

test('the public store says that the export stands still, until an archive is accepted', async () => {
  const v = new Verksted();
  const sti = await medGammeltArkiv(v);
  expect(await avvist(v)).toBe(false);
  await expect(v.eksporter(sti)).rejects.toThrow(UtdatertArkiv);
  expect(await avvist(v)).toBe(true);
  await v.eksporter(sti, { bekreft: true });
  expect(await avvist(v)).toBe(false);
  expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  expect((await v.oppslag('2026/1-3')).art).toBe('trukket');
  await v.eksporter(sti);
});

test('beside an older archive a person can withdraw and close, and decide nothing that may open', async () => {
  const v = new Verksted();
  await medGammeltArkiv(v);
  await expect(bestem(v, '2026/1-1', 'hold')).rejects.toThrow(UtdatertArkiv);
  await expect(bestem(v, '2026/1-3', 'opphev-trekk')).rejects.toThrow(UtdatertArkiv);
  const felles = { data: v.data, virksomhet: 'fjordvik', grunn: 'prøve', av: 'noen', klokke: v.klokke };
  await expect(
    vedtaVidt({ ...felles, rolle: 'kommandolinje', kilde: 'arkiv', oenske: { art: 'hold' } }),
  ).rejects.toThrow(UtdatertArkiv);
  expect((await bestem(v, '2026/1-1', 'trekk')).fjernet).toEqual(['fjordvik/2026/1/1']);
  expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  await steng(felles);
  expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(true);
  await expect(steng({ ...felles, aapne: true })).rejects.toThrow(UtdatertArkiv);
  expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(true);
});

test('a journal that was closed after the archive was copied is not opened by closing another', async () => {
  const v = new Verksted();
  const felles = { data: v.data, virksomhet: 'fjordvik', grunn: 'prøve', av: 'noen', klokke: v.klokke };
  await v.eksporter(SAKER);
  await steng(felles);
  await steng({ ...felles, aapne: true });
  copyFileSync(stier(v.data).arkiv, tilside(v));
  await steng(felles);
  leggTilbake(v);
  await expect(v.eksporter(SAKER)).rejects.toThrow(UtdatertArkiv);
  expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(true);
});

test('an older archive does not stand in for the decisions made since the backup that is restored', async () => {
  const v = new Verksted();
  await v.eksporter(SAKER);
  copyFileSync(stier(v.data).arkiv, tilside(v));
  const kopi = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, kopi, v.klokke);
  await bestem(v, '2026/1-3', 'trekk');
  const nyere = join(v.rot, 'nyere');
  await taSikkerhetskopi(v.data, nyere, v.klokke);
  leggTilbake(v);
  const valg = { data: v.data, mappe: kopi, klokke: v.klokke };
  await expect(gjenopprett(valg)).rejects.toThrow('--vedtak');
  await gjenopprett({ ...valg, vedtak: join(nyere, 'vedtak.json') });
  expect((await v.oppslag('2026/1-3')).art).toBe('trukket');
  await v.eksporter(SAKER);
});
