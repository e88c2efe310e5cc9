import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Verksted } from '../hjelp/verksted.ts';

function trekk(data: string, ...argumenter: readonly string[]): string {
  const sti = join(import.meta.dirname, '../../../scripts/trekk.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [sti, 'fjordvik', ...argumenter], {
    encoding: 'utf8',
    env: { ...process.env, DATA: data },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

test('to undo a withdrawal says what the entry is then, which another decision may still withdraw', async () => {
  const v = new Verksted();
  await v.eksporter([{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
  expect(trekk(v.data, '2026/1-1')).toContain('2026/1-1 er trukket tilbake');
  expect(trekk(v.data, '2026/1')).toContain('2026/1 er trukket tilbake');
  expect(trekk(v.data, '2026/1-1', '--opphev')).toContain('Journalposten er nå: trukket');
  trekk(v.data, '2026/1', '--opphev');
  expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  expect(trekk(v.data, '2026/1-1', '--opphev')).toContain('Journalposten er nå: publisert.');
  expect(trekk(v.data, '2026/9-1', '--opphev')).toContain('arkivet kjenner ikke noe med dette nummeret');
});
