import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Gjenopprettes, meldBytte, taIBruk } from '../../src/lager/brukstegn.ts';
import { LaastFeil, taLaas } from '../../src/lager/laas.ts';
import { giLivstegn, harLivstegn } from '../../src/lager/livstegn.ts';

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

/** Makes the lock say that another process id holds it, as it looks from another container. */
function skrivPid(pid: number): void {
  const fil = join(mappe, 'kjoring.laas');
  const innhold: unknown = JSON.parse(readFileSync(fil, 'utf8'));
  writeFileSync(fil, JSON.stringify({ ...Object(innhold), pid }));
}

test('a lock holds while its process lives, also where that process is not to be seen', async () => {
  await start('hold-laas.ts');
  skrivPid(2 ** 22 + 1);
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
});

test('a process id that is used again by another process does not keep a dead lock alive', async () => {
  const et = await start('hold-laas.ts');
  et.kill('SIGKILL');
  await once(et, 'exit');
  skrivPid(process.pid);
  taLaas(mappe).slipp();
  expect(readdirSync(mappe)).toEqual([]);
});

test.skipIf(spawnSync('unshare', ['--pid', '--fork', 'true']).status !== 0)(
  'a process that sees none of the others’ process ids is refused (needs unshare, and leave to use it)',
  async () => {
    await start('hold-laas.ts');
    const skript = new URL('barn/ta-laas-kort.ts', import.meta.url).pathname;
    writeFileSync(join(mappe, 'start'), '');
    spawnSync('unshare', ['--pid', '--fork', '--mount-proc', process.execPath, skript, mappe]);
    expect(readFileSync(join(mappe, 'resultat'), 'utf8')).toBe('nektet\n');
  },
);

test('a lock file that cannot be read is not judged dead', () => {
  writeFileSync(join(mappe, 'kjoring.laas'), '{"pid":');
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
});

test.each([
  ['a link that leads nowhere', (sti: string) => symlinkSync(`${sti}-borte`, sti)],
  ['a link to itself', (sti: string) => symlinkSync(sti, sti)],
  ['a folder', (sti: string) => mkdirSync(sti)],
])('%s in the place of a lock is told of, and waited for by nobody', (_hva, lag) => {
  lag(join(mappe, 'kjoring.laas'));
  expect(() => taLaas(mappe)).toThrow(/^Låsen kan ikke leses: .*kjoring\.laas\. .* slette den/u);
});

test('a lock that a power cut has emptied is taken over, and is not while anybody may hold it', async () => {
  const fil = join(mappe, 'kjoring.laas');
  for (const innhold of ['', '\0'.repeat(115)]) {
    writeFileSync(fil, innhold);
    taLaas(mappe).slipp();
    expect(readdirSync(mappe)).toEqual([]);
  }
  await start('hold-laas.ts');
  writeFileSync(fil, '');
  expect(() => taLaas(mappe)).toThrow(LaastFeil);
});

test('a dead lock whose taking over was cut off by a power cut is taken over', async () => {
  const et = await start('hold-laas.ts');
  et.kill('SIGKILL');
  await once(et, 'exit');
  const { id } = Object(JSON.parse(readFileSync(join(mappe, 'kjoring.laas'), 'utf8')));
  writeFileSync(join(mappe, `kjoring.laas.${String(id)}.brytes`), '');
  taLaas(mappe).slipp();
  expect(readdirSync(mappe)).toEqual([]);
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

test('what a process that was killed while it took a lock has left is swept, and nobody else’s', () => {
  const gammel = new Date(Date.now() - 2 * 3_600_000);
  const legg = (fil: string, tid: Date): string => {
    writeFileSync(join(mappe, fil), '');
    utimesSync(join(mappe, fil), tid, tid);
    return fil;
  };
  for (const ende of ['', '.lever', '.brytes', '.brytes.gammel'])
    legg(`kjoring.laas.${randomUUID()}${ende}`, gammel);
  const andres = [
    legg(`kjoring.laas.${randomUUID()}.lever`, new Date()),
    legg(`annen.laas.${randomUUID()}.lever`, gammel),
    legg('kjoring.laas.notat', gammel),
  ];
  const levende = `kjoring.laas.${randomUUID()}.lever`;
  const livstegn = giLivstegn(join(mappe, levende));
  utimesSync(join(mappe, levende), gammel, gammel);
  taLaas(mappe).slipp();
  expect(readdirSync(mappe).toSorted()).toEqual([...andres, levende].toSorted());
  livstegn.slutt();
});

test('a sign of life is seen until it is taken back, and leaves nothing behind', () => {
  const sti = join(mappe, 'tegn');
  const livstegn = giLivstegn(sti);
  expect(harLivstegn(sti)).toBe(true);
  livstegn.slutt();
  livstegn.slutt();
  expect(harLivstegn(sti)).toBe(false);
  expect(readdirSync(mappe)).toEqual([]);
});

test('what something else has written in the place of a sign of life is nobody’s, also of a restore', () => {
  const sti = join(mappe, 'gjenoppretting.lever');
  writeFileSync(sti, 'ikke en database'.repeat(100));
  expect(harLivstegn(sti)).toBe(false);
  taIBruk(mappe).slutt();
  const bytte = meldBytte(mappe);
  expect(() => taIBruk(mappe)).toThrow(Gjenopprettes);
  bytte.slutt();
  taIBruk(mappe).slutt();
});

test('a file that nobody holds is no sign of life', () => {
  const sti = join(mappe, 'tegn');
  writeFileSync(sti, '');
  expect(harLivstegn(sti)).toBe(false);
});
