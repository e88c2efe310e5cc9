import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { NAA } from '../fyll.ts';
import { skjultFelt } from '../innsyn/innsyn-i-test.ts';
import { fyllArkiv, type Arkivdata } from './arkiv-data.ts';
import { loggInnSom, startKonsoll } from './konsoll-i-test.ts';
import { ord, sendFlere } from './les-side.ts';

let arkiv: Arkivdata;
beforeAll(async () => {
  arkiv = await fyllArkiv();
});
afterAll(() => arkiv.rydd());

/** The words of a page, as an archivist reads it at a time, with a limit for the disk. */
async function les(sti: string, { naa = NAA, minstLedig = 0 } = {}): Promise<string> {
  const konsoll = await startKonsoll(arkiv.data, {}, () => naa, minstLedig);
  try {
    const arkivar = await loggInnSom(konsoll.port, 'arkivar');
    return ord((await arkivar.les(sti)).tekst);
  } finally {
    await konsoll.lukk();
  }
}

test('that the disk is nearly full is told on every page, and by the daily job', async () => {
  const minstLedig = Number.MAX_SAFE_INTEGER;
  for (const sti of ['/arkiv', '/arkiv/fjordvik/liste/holdt', '/arkiv/finnes-ikke']) {
    expect(await les(sti, { minstLedig })).toContain('Disken er snart full.');
    expect(await les(sti)).not.toContain('Disken er snart full.');
  }
  const { avvik } = await vedlikehold(arkiv.data, () => NAA, minstLedig);
  expect(avvik.filter((ett) => ett.includes('ledig på disken'))).toHaveLength(1);
});

test('R61: that the exports have stopped is told with the day’s work, with when the last one was', async () => {
  expect(await les('/arkiv')).not.toContain('Eksporten har stoppet');
  expect(await les('/arkiv', { naa: new Date('2026-11-24T10:00:00Z') })).toContain(
    'Eksporten har stoppet. Journalen ble sist oppdatert fra arkivet 20.11.2026 kl. 11.00.',
  );
});

test('that the archive is older than the journal is told on every page, and a list of decisions is refused with why', async () => {
  const eget = await fyllArkiv();
  const klokke = (): Date => NAA;
  const { arkiv: fil } = stier(eget.data);
  try {
    const gammel = join(eget.data, 'arkiv-i-gaar.db');
    copyFileSync(fil, gammel);
    const felles = { data: eget.data, virksomhet: 'fjordvik', av: 'noen', rolle: 'arkivar', klokke } as const;
    await vedta({ ...felles, nummer: '2026/1-1', grunn: 'prøve', oenske: { art: 'hold' } });
    for (const ende of ['-wal', '-shm']) rmSync(fil + ende, { force: true });
    copyFileSync(gammel, fil);
    const konsoll = await startKonsoll(eget.data, {}, klokke, 0);
    try {
      const arkivar = await loggInnSom(konsoll.port, 'arkivar');
      for (const sti of ['/arkiv', '/arkiv/finnes-ikke'])
        expect(ord((await arkivar.les(sti)).tekst)).toContain('Arkivet er eldre enn journalen.');
      const side = '/arkiv/fjordvik/liste/venter';
      const sett = skjultFelt((await arkivar.les(side)).tekst, 'sett');
      const felt = { handling: 'hold', grunn: 'Ses på', sett, post: '2026/1-3' };
      const svar = await sendFlere(konsoll.port, arkivar, { side }, Object.entries(felt));
      expect(ord(svar.tekst)).toContain('2026/1-3 Ikke gjort: Arkivet (arkiv.db) er eldre enn journalen');
    } finally {
      await konsoll.lukk();
    }
  } finally {
    eget.rydd();
  }
});
