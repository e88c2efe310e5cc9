import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SLUTTFRIST } from '../../../scripts/server.ts';
import { lesVersjon } from '../../../src/lager/migrasjon.ts';
import { LUKKEFRIST } from '../../../src/server/oppstart/tjener.ts';
import { fyll, type Proevedata } from '../fyll.ts';
import { hent } from '../tjener-i-test.ts';

const SERVER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'server.ts');

/** Until a server answers, and until it has ended, on a machine that does much else. Milliseconds. */
const LENGE = 60_000;

let proeve: Proevedata;
vi.setConfig({ testTimeout: 3 * LENGE });
beforeAll(async () => {
  proeve = await fyll();
});
afterAll(() => proeve.rydd());

function start(env: Readonly<Record<string, string>>) {
  const prosess = spawn(process.execPath, [SERVER], {
    env: { PATH: process.env['PATH'], DATA: proeve.data, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let sagt = '';
  for (const strom of [prosess.stdout, prosess.stderr])
    strom.on('data', (bit: Buffer) => (sagt += bit.toString()));
  const slutt = new Promise<number | null>((ferdig) => prosess.once('exit', ferdig));
  return { prosess, slutt, sagt: () => sagt };
}

test('what is under way has less time when the server ends than the whole has, which is two seconds', () => {
  expect(LUKKEFRIST).toBeLessThan(SLUTTFRIST);
  expect(SLUTTFRIST).toBeLessThan(2_000);
});

test('SIGTERM ends the server though a client holds a request open, and before that client has had its time', async () => {
  const { prosess, slutt, sagt } = start({});
  await expect.poll(sagt, { timeout: LENGE }).toMatch(/åpen på http:\/\/127\.0\.0\.1:\d+/);
  const port = Number(/127\.0\.0\.1:(\d+)/.exec(sagt())?.[1]);
  expect((await hent(port, '/')).status).toBe(200);
  const treg = connect(port, '127.0.0.1');
  let svar = '';
  treg.on('error', () => undefined).on('data', (bit: Buffer) => (svar += bit.toString()));
  const lukket = once(treg, 'close');
  treg.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Treg: ');
  await new Promise((ferdig) => treg.once('ready', ferdig));
  prosess.kill('SIGTERM');
  expect(await slutt).toBe(0);
  // Whoever is let go because the time for its headers is out is told so, 408.
  await lukket;
  expect(svar).toBe('');
});

test('SIGTERM to «npm start» ends the server too, and leaves nothing behind', async () => {
  const npm = spawn('npm', ['start'], {
    cwd: join(import.meta.dirname, '..', '..', '..'),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA: proeve.data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let sagt = '';
  npm.stdout.on('data', (bit: Buffer) => (sagt += bit.toString()));
  // The pipe is closed when the last process that holds it has ended, npm's own child among them.
  const slutt = new Promise<void>((ferdig) => npm.once('close', () => ferdig()));
  await expect.poll(() => sagt, { timeout: LENGE }).toMatch(/åpen på http:\/\/127\.0\.0\.1:\d+/);
  npm.kill('SIGTERM');
  await slutt;
});

test.each(['journal.db', 'innsyn.db'])(
  'a %s that is moved over the one that is open ends the server, which would go on showing the old one',
  async (navn) => {
    const { slutt, sagt } = start({});
    await expect.poll(sagt, { timeout: LENGE }).toMatch(/åpen på http:/);
    const sti = join(proeve.data, navn);
    copyFileSync(sti, `${sti}.ny`);
    renameSync(`${sti}.ny`, sti);
    expect(await slutt).toBe(1);
    expect(sagt()).toContain(`${navn} er byttet ut eller flyttet mens tjeneren gikk`);
  },
);

test.each(['journal.db', 'innsyn.db'])(
  'a %s that a newer program has upgraded ends the server: what hides in it may be said in words that are not known here',
  async (navn) => {
    const { slutt, sagt } = start({});
    await expect.poll(sagt, { timeout: LENGE }).toMatch(/åpen på http:/);
    const db = new DatabaseSync(join(proeve.data, navn), { timeout: 10_000 });
    const kjent = lesVersjon(db);
    db.exec(`PRAGMA user_version = ${kjent + 1}`);
    try {
      expect(await slutt).toBe(1);
      expect(sagt()).toContain(`${navn} er oppgradert av en nyere utgave mens tjeneren gikk`);
    } finally {
      db.exec(`PRAGMA user_version = ${kjent}`);
      db.close();
    }
  },
);

test.each([
  [{ PORT: 'http' }, 'PORT må være et helt tall'],
  [{ ROLLE: 'alle' }, 'ROLLE må være offentlig, arkiv eller begge'],
  [{ ROLLE: 'begge', HOST: '0.0.0.0' }, 'ROLLE=begge er for utprøving på egen maskin'],
  [{ NETTADRESSE: 'postliste' }, 'NETTADRESSE må være en full nettadresse'],
])('what the environment asks for wrongly is said in one sentence: %o', async (env, melding) => {
  const { slutt, sagt } = start(env);
  expect(await slutt).toBe(2);
  expect(sagt()).toContain(melding);
  expect(sagt()).not.toContain('    at ');
});
