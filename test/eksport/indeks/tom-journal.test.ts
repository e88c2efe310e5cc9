import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { Verksted } from '../hjelp/verksted.ts';

test('an index of an empty journal is told of as one, and is nothing that a monitor should call done', async () => {
  const v = new Verksted();
  const indekser = () =>
    spawnSync(process.execPath, ['scripts/indekser.ts', '--data', v.data], { encoding: 'utf8' });
  await aapneJournalskriver(stier(v.data).journal).lukk();
  expect(indekser()).toMatchObject({ status: 1, stdout: expect.stringContaining('Journalen er tom') });
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  expect(indekser()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 journalposter er søkbare'),
  });
});
