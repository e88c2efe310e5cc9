import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LaastFeil, taLaas } from '../../src/lager/laas.ts';
import { lever, prosesstart } from '../../src/lager/prosess.ts';

let mappe: string;
let barn: ChildProcess[];
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'laas-'));
  barn = [];
});
afterEach(() => {
  for (const et of barn) et.kill('SIGKILL');
  rmSync(mappe, { recursive: true });
});

/** Starts a script and waits for its first line. */
async function start(skript: string): Promise<ChildProcess> {
  const sti = new URL(`barn/${skript}`, import.meta.url).pathname;
  const et = spawn(process.execPath, [sti, mappe], { stdio: ['ignore', 'pipe', 'inherit'] });
  barn.push(et);
  await once(et.stdout, 'data');
  return et;
}

test('the second taker is refused, also in the same process, and told who holds it', () => {
  const laas = taLaas(mappe, { naa: new Date('2026-11-20T09:00:00Z') });
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
  expect(() => taLaas(mappe)).toThrow(`prosess ${process.pid}, startet 2026-11-20T09:00:00.000Z`);
  laas.slipp();
});

test('a lock that was given back can be taken again, and giving it back twice takes nobody else’s', () => {
  const foerste = taLaas(mappe);
  foerste.slipp();
  const andre = taLaas(mappe);
  foerste.slipp();
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
  andre.slipp();
  expect(readdirSync(mappe)).toEqual([]);
});

test('locks of different names do not stand in each other’s way', () => {
  const [en, to] = [taLaas(mappe, { navn: 'a.laas' }), taLaas(mappe, { navn: 'b.laas' })];
  en.slipp();
  to.slipp();
});

test('another process’s lock holds while it lives, and is taken over when it was killed', async () => {
  const et = await start('hold-laas.ts');
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
  et.kill('SIGKILL');
  await once(et, 'exit');
  taLaas(mappe).slipp();
});

test.skipIf(prosesstart(process.pid) === undefined)(
  'a process id that is used again by another process does not keep a dead lock alive (needs /proc)',
  () => {
    taLaas(mappe);
    const fil = join(mappe, 'kjoring.laas');
    const innhold: unknown = JSON.parse(readFileSync(fil, 'utf8'));
    writeFileSync(fil, JSON.stringify({ ...Object(innhold), prosess: 'annen-oppstart:1' }));
    taLaas(mappe).slipp();
  },
);

test('a lock file that cannot be read is not judged dead', () => {
  writeFileSync(join(mappe, 'kjoring.laas'), '{"pid":');
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
});

test('of several that find a dead lock at once, one gets it', async () => {
  const doed = await start('hold-laas.ts');
  doed.kill('SIGKILL');
  await once(doed, 'exit');
  const alle = await Promise.all(Array.from({ length: 4 }, () => start('ta-laas-kort.ts')));
  writeFileSync(join(mappe, 'start'), '');
  await Promise.all(alle.map((et) => once(et, 'exit')));
  const svar = readFileSync(join(mappe, 'resultat'), 'utf8').trim().split('\n').sort();
  expect(svar).toEqual(['fikk', 'nektet', 'nektet', 'nektet']);
});

test('a process is known by its id and its start, and a process that never was is not alive', () => {
  expect(lever(process.pid, prosesstart(process.pid))).toBe(true);
  expect(lever(2 ** 22 + 1, undefined)).toBe(false);
});
