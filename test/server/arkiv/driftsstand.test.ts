import { afterAll, beforeAll, expect, test } from 'vitest';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { NAA } from '../fyll.ts';
import { fyllArkiv, type Arkivdata } from './arkiv-data.ts';
import { loggInnSom, startKonsoll } from './konsoll-i-test.ts';
import { ord } from './les-side.ts';

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
