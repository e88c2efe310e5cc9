import { describe, expect, test } from 'vitest';
import { trekk } from '../../src/eksport/vedtak/trekk.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const SKJERMET = { kode: 'U', elementer: ['Skjerming navn avsender'] };
/** The same three cases as one system and then another keys them. */
const fra = (system: string): Testsak[] =>
  [1, 2, 3].map((nr) => ({
    id: `${system}-sak-${nr}`,
    nr,
    poster: [{ id: `${system}-post-${nr}`, nr: 1, ...(nr === 2 && { skjerming: SKJERMET }) }],
  }));
const grunner = (r: { readonly avvisteSaker: readonly { readonly grunn: string }[] }) =>
  r.avvisteSaker.map(({ grunn }) => grunn);

describe('a body that goes to another archive system, where the cases have new keys,', () => {
  test('is told what to do, and the same files are read again when they are told to be complete', async () => {
    const v = new Verksted();
    await v.eksporter(fra('gammelt'), { komplett: true });
    const sti = v.leveranse(fra('nytt'));
    const foerst = await v.eksporter(sti);
    expect(foerst).toMatchObject({ avvist: 3, utgangskode: 1 });
    expect(new Set(grunner(foerst))).toEqual(new Set([expect.stringContaining('med --komplett')]));
    const saa = await v.eksporter(sti, { komplett: true, bekreft: true });
    expect(saa).toMatchObject({ lest: 3, avvist: 0, utgangskode: 0 });
    for (const nr of [1, 2, 3]) expect((await v.oppslag(`2026/${nr}-1`)).art).toBe('funnet');
    expect(JSON.stringify(await v.oppslag('2026/2-1'))).not.toContain('Byggfirma');
    expect(await v.eksporter(sti, { komplett: true })).toMatchObject({ leveranse: { lestFoer: true } });
  });
});

test('two cases that swap numbers are rejected, and staff are told how it can be done', async () => {
  const to = (a: number, b: number): Testsak[] => [
    { id: 'A', nr: a, poster: [{ id: 'a1', nr: 1, tittel: 'Brev i A' }] },
    {
      id: 'B',
      nr: b,
      poster: [{ id: 'b1', nr: 1, tittel: 'Brev i B', avsender: 'Ola Oppdiktsen', skjerming: SKJERMET }],
    },
  ];
  const annen: Testsak = { id: 'C', nr: 3, poster: [{ id: 'c1', nr: 1 }] };
  const v = new Verksted();
  await v.eksporter([...to(1, 2), annen]);
  const r = await v.eksporter([...to(2, 1), annen]);
  expect(r).toMatchObject({ avvist: 2, utgangskode: 1 });
  expect(new Set(grunner(r))).toEqual(new Set([expect.stringContaining('kan ikke bytte nummer på én gang')]));
  for (const nr of ['2026/1-1', '2026/2-1']) expect((await v.oppslag(nr)).art).toBe('hull');
  await trekk({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    grunn: 'Feil',
    av: 'prøve',
    klokke: v.klokke,
  });
  await v.eksporter([annen], { komplett: true, bekreft: true });
  expect(await v.eksporter([...to(2, 1), annen], { bekreft: true })).toMatchObject({ avvist: 0 });
  // What people have withdrawn follows its case.
  expect(JSON.stringify(await v.oppslag('2026/2-1'))).not.toContain('Brev i A');
  expect(JSON.stringify(await v.oppslag('2026/1-1'))).not.toContain('Oppdiktsen');
  for (const nr of ['2026/1-1', '2026/2-1']) expect((await v.oppslag(nr)).art).not.toBe('funnet');
});
