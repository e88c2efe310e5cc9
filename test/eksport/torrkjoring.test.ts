import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const sak = (...poster: Testsak['poster']): Testsak => ({ id: 'sak-1', nr: 1, poster });

test('a dry run leaves every byte of the data directory, and reports what a real one then does', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2 })]);
  const ny = v.leveranse([
    sak({ id: 'p1', nr: 1, tittel: 'Rettet' }, { id: 'p2', nr: 2, status: 'Utgår' }, { id: 'p3', nr: 3 }),
  ]);
  const foer = v.bytes();
  const proeve = await v.eksporter(ny, { torrkjoring: true });
  expect(v.bytes()).toEqual(foer);
  expect(proeve).toMatchObject({ torrkjoring: true, lest: 3, publisert: 2, annenStatus: 1, trukket: 1 });
  const ekte = await v.eksporter(ny);
  expect({ ...proeve, torrkjoring: false, tider: ekte.tider }).toEqual(ekte);
});

test('a dry run where nothing is yet leaves nothing', async () => {
  const v = new Verksted();
  const r = await v.eksporter([sak({ id: 'p1', nr: 1 })], { torrkjoring: true });
  expect(r).toMatchObject({ lest: 1, publisert: 1, merknader: [] });
  expect(existsSync(v.data)).toBe(false);
});

test('a dry run of a delivery that cannot be used leaves nothing either', async () => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 })]);
  const foer = v.bytes();
  await expect(v.eksporter('/finnes/ikke', { torrkjoring: true })).rejects.toThrow();
  expect(v.bytes()).toEqual(foer);
});

test.each<[string, (v: Verksted) => Promise<unknown>]>([
  ['daily job', (v) => vedlikehold(v.data, v.klokke)],
  ['dry run', (v) => v.eksporter([sak()], { torrkjoring: true })],
])('what a dry run that was killed left of the archive is thrown away by the next %s', async (_, neste) => {
  const v = new Verksted();
  await v.eksporter([sak({ id: 'p1', nr: 1 })]);
  const kopi = join(v.data, 'torrkjoring-x8POQc');
  mkdirSync(kopi);
  writeFileSync(join(kopi, 'arkiv.db'), 'what is not public');
  await neste(v);
  expect(existsSync(kopi)).toBe(false);
});
