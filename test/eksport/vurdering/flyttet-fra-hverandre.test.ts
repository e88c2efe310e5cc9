import { describe, expect, test } from 'vitest';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

/*
 * What an entry hides is hidden in its case. An archive that moves it, or the entry beside it, to another case makes nothing of that
 * less secret.
 */

const SKJERMING = { kode: 'U', elementer: ['NA'] };
const klagen: Testpost = {
  id: 'klagen',
  nr: 1,
  avsender: 'Kari Oppdiktsen',
  tittel: 'Klage',
  skjerming: SKJERMING,
};
const svaret: Testpost = { id: 'svaret', nr: 2, tittel: 'Svar til Kari Oppdiktsen' };
const brevet: Testpost = { id: 'brevet', nr: 1, tittel: 'Brev om noe annet' };

const saker = (ene: readonly Testpost[], andre: readonly Testpost[]): readonly Testsak[] => [
  { id: 'sak-1', nr: 1, poster: ene },
  { id: 'sak-2', nr: 2, poster: andre },
];

/** What the public gets of each number. */
async function vist(v: Verksted, ...numre: readonly string[]): Promise<readonly string[]> {
  const ut: string[] = [];
  for (const nummer of numre) {
    const oppslag = await v.oppslag(nummer);
    ut.push(oppslag.art === 'hull' ? oppslag.hull.art : oppslag.art);
  }
  return ut;
}

async function medSvaretHoldt(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter(saker([klagen, svaret], [brevet]));
  expect(await vist(v, '2026/1-1', '2026/1-2', '2026/2-1')).toEqual(['funnet', 'holdt', 'funnet']);
  v.naa = new Date('2026-11-21T08:00:00Z');
  return v;
}

describe('an entry that says what another of its case hides', () => {
  test('is held still when the one that hides it is moved to another case', async () => {
    const v = await medSvaretHoldt();
    await v.eksporter(saker([svaret], [brevet, { ...klagen, nr: 2 }]));
    expect(await vist(v, '2026/1-2', '2026/2-1', '2026/2-2')).toEqual(['holdt', 'funnet', 'funnet']);
  });

  test('is held still when it is moved itself', async () => {
    const v = await medSvaretHoldt();
    await v.eksporter(saker([klagen], [brevet, svaret]));
    expect(await vist(v, '2026/1-1', '2026/2-1', '2026/2-2')).toEqual(['funnet', 'funnet', 'holdt']);
  });

  test('is shown when nothing hides it any more, and held when something does again, wherever that lies', async () => {
    const v = await medSvaretHoldt();
    const { skjerming, ...aapen } = klagen;
    expect(skjerming).toBeDefined();
    await v.eksporter(saker([svaret], [brevet, { ...aapen, nr: 2 }]));
    expect(await vist(v, '2026/1-2')).toEqual(['funnet']);
    v.naa = new Date('2026-11-22T08:00:00Z');
    await v.eksporter([{ id: 'sak-2', nr: 2, poster: [brevet, { ...klagen, nr: 2 }] }]);
    expect(await vist(v, '2026/1-2')).toEqual(['holdt']);
  });

  test('is held at once when people decide that the moved one is masked', async () => {
    const v = new Verksted();
    const { skjerming, ...aapen } = klagen;
    expect(skjerming).toBeDefined();
    await v.eksporter(saker([aapen, svaret], [brevet]));
    v.naa = new Date('2026-11-21T08:00:00Z');
    await v.eksporter(saker([svaret], [brevet, { ...aapen, nr: 2 }]));
    expect(await vist(v, '2026/1-2', '2026/2-2')).toEqual(['funnet', 'funnet']);
    await vedta({
      data: v.data,
      virksomhet: 'fjordvik',
      grunn: 'feil',
      av: 'kari',
      rolle: 'arkivar',
      klokke: v.klokke,
      nummer: '2026/2-2',
      oenske: {
        art: 'masker',
        detaljer: { maske: 'nivaa', nivaa: 3, kode: 'U', hjemmel: 'offl-13-fvl-13-1-1' },
      },
    });
    expect(await vist(v, '2026/1-2', '2026/2-1', '2026/2-2')).toEqual(['holdt', 'funnet', 'funnet']);
  });
});
