import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fjernForlatteIndekser } from '../../../src/eksport/indeks/forlatte-indekser.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { byggVedSiden } from '../../../src/sok/sqlite/ved-siden.ts';
import { Verksted } from '../hjelp/verksted.ts';

const SAKER = [{ id: 'sak-1', nr: 1, poster: [{ id: 'a', nr: 1 }] }];

test('the daily job removes an index that was being made when its process was killed: what is withdrawn later is in it', async () => {
  const v = new Verksted();
  await v.eksporter(SAKER);
  const nytt = `${stier(v.data).sok}.ny`;
  for (const ende of ['', '-wal', '-shm']) writeFileSync(nytt + ende, 'Søknad fra en som siden er skjermet');
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
  expect(['', '-wal', '-shm'].filter((ende) => existsSync(nytt + ende))).toEqual([]);
  expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
});

test('one that is being made is let be', async () => {
  const v = new Verksted();
  await v.eksporter(SAKER);
  await byggVedSiden(stier(v.data).sok, v.klokke, async (nytt) => {
    writeFileSync(nytt, 'halv');
    fjernForlatteIndekser(v.data, v.klokke, {});
    expect(existsSync(nytt)).toBe(true);
  });
});

test('the embedded index goes when a Meilisearch server does the searching, and is made whole when it is chosen again', async () => {
  const v = new Verksted();
  await v.eksporter(SAKER);
  const { sok } = stier(v.data);
  fjernForlatteIndekser(v.data, v.klokke, {});
  expect(existsSync(sok)).toBe(true);
  fjernForlatteIndekser(v.data, v.klokke, { MEILI_URL: 'http://127.0.0.1:7700' });
  expect(existsSync(sok)).toBe(false);
  expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
  expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
});
