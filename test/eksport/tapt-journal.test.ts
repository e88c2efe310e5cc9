import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stier } from '../../src/eksport/lagre.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import { Verksted } from './hjelp/verksted.ts';

const TAPT = expect.stringMatching(/^journal\.db var borte eller tom, og er laget på nytt av arkivet\./u);

function mistJournalen(v: Verksted, tom = false): void {
  const { journal } = stier(v.data);
  for (const ende of ['', '-wal', '-shm']) rmSync(journal + ende, { force: true });
  if (tom) writeFileSync(journal, '');
}

test('a journal that is lost is made anew without what is withdrawn, and the export and the daily job say once what is lost with it', async () => {
  const v = new Verksted();
  const saker = [{ id: 's1', nr: 1, poster: [1, 2].map((nr) => ({ id: `p${nr}`, nr })) }];
  expect((await v.eksporter(saker)).merknader).not.toContainEqual(TAPT);
  await vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer: '2026/1-1',
    grunn: 'feil',
    av: 'kari',
    rolle: 'kommandolinje',
    klokke: v.klokke,
    oenske: { art: 'trekk' },
  });
  for (const tom of [false, true]) {
    mistJournalen(v, tom);
    expect((await v.eksporter(saker)).merknader).toContainEqual(TAPT);
    expect((await v.eksporter(saker)).merknader).not.toContainEqual(TAPT);
    expect([(await v.oppslag('2026/1-1')).art, (await v.oppslag('2026/1-2')).art]).toEqual([
      'trukket',
      'funnet',
    ]);
    mistJournalen(v, tom);
    expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([TAPT]);
    expect((await vedlikehold(v.data, v.klokke)).avvik).toEqual([]);
    expect([(await v.oppslag('2026/1-1')).art, (await v.oppslag('2026/1-2')).art]).toEqual([
      'trukket',
      'funnet',
    ]);
  }
});
