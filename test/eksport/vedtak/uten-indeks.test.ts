import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { Verksted } from '../hjelp/verksted.ts';

const kjoer = (skript: string, ...argumenter: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${skript}.ts`, ...argumenter], { encoding: 'utf8' });

test('a withdrawal does without an index that cannot be opened', { timeout: 60_000 }, async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  const { sok } = stier(v.data);
  rmSync(sok);
  mkdirSync(sok);
  const svar = kjoer('trekk', 'fjordvik', '2026/1-1', '--grunn', 'feil skjerming', '--data', v.data);
  expect(svar.status, svar.stderr).toBe(0);
  expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
});
