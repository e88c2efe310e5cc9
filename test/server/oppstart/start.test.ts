import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leveransemappe, skalOppdiktes } from '../../../scripts/start/skal-oppdiktes.ts';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';
import { VIRKSOMHET } from '../fyll.ts';

const ROT = join(import.meta.dirname, '..', '..', '..');
let mappe: string;

beforeAll(() => {
  mappe = mkdtempSync(join(tmpdir(), 'start-'));
});
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

/** What `npm start` (or the server alone, which builds nothing) says and answers. */
function start(skript: 'start.ts' | 'server.ts', env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', skript)], {
    cwd: ROT,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
  });
  return { status, stdout, stderr };
}

describe('the invented archive', () => {
  const nyMappe = (): string => mkdtempSync(join(mappe, 'oppdikt-'));
  const avbrutt = (konfig: object): string => {
    const data = nyMappe();
    mkdirSync(leveransemappe(data));
    writeFileSync(join(data, 'journal.db'), '');
    writeFileSync(join(data, 'konfig.json'), JSON.stringify(konfig));
    return data;
  };

  test('is made where nothing is, and made to its end where it was cut off', () => {
    expect(skalOppdiktes(join(mappe, 'finnes-ikke'))).toBe(true);
    const data = nyMappe();
    expect(skalOppdiktes(data)).toBe(true);
    mkdirSync(leveransemappe(data));
    expect(skalOppdiktes(data)).toBe(true);
    expect(skalOppdiktes(avbrutt({ virksomheter: [demoVirksomhet()] }))).toBe(true);
  });

  test('never comes into a folder with anything else in it', () => {
    const data = nyMappe();
    writeFileSync(join(data, 'journal.db'), '');
    expect(skalOppdiktes(data)).toBe(false);
    expect(skalOppdiktes(avbrutt({ virksomheter: [VIRKSOMHET] }))).toBe(false);
  });
});

describe('a start that cannot be', () => {
  const GALE: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PORT: 'abc' }, /^PORT må være et helt tall/],
    [{ ROLLE: 'offentleg' }, /^ROLLE må være offentlig, arkiv eller begge\.$/],
    [{ MEILI_URL: 'tull' }, /^MEILI_URL må være adressen til Meilisearch/],
    [{ SMTP_VERT: 'localhost' }, /^SMTP_VERT er satt\. Sett også POST_FRA/],
    [{ ROLLE: 'arkiv' }, /^ROLLE=arkiv krever konsoll\.json i DATA/],
  ];
  test.each(GALE)('says what is wrong with %j in one sentence, and makes nothing first', (env, melding) => {
    const data = mkdtempSync(join(mappe, 'tom-'));
    const svar = start('start.ts', { DATA: data, ...env });
    expect(svar.status).toBe(2);
    expect(svar.stderr.trim()).toMatch(melding);
    expect(svar.stderr).not.toMatch(/^\s+at /m);
    expect(svar.stdout).toBe('');
    expect(readdirSync(data)).toEqual([]);
  });

  test.each([undefined, 'offentlig'])('says that DATA is a file (ROLLE %s)', (rolle) => {
    const fil = join(mappe, 'fil');
    writeFileSync(fil, '');
    const svar = start(rolle === undefined ? 'start.ts' : 'server.ts', {
      DATA: fil,
      ...(rolle === undefined ? {} : { ROLLE: rolle }),
    });
    expect(svar).toEqual({
      status: 2,
      stdout: '',
      stderr: `Det som skulle vært en mappe, er en fil: ${fil}\n`,
    });
  });

  test.each([undefined, 'offentlig'])('says that DATA cannot be made (ROLLE %s)', (rolle) => {
    const svar = start(rolle === undefined ? 'start.ts' : 'server.ts', {
      DATA: '/proc/finnes-ikke',
      ...(rolle === undefined ? {} : { ROLLE: rolle }),
    });
    expect(svar).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('/proc/finnes-ikke'),
    });
  });

  test.each(['192.0.2.1', 'finnes-ikke.invalid'])('says that this machine is not at HOST %s', (vert) => {
    const data = join(mappe, `vert-${vert}`);
    mkdirSync(data);
    const svar = start('server.ts', { DATA: data, ROLLE: 'offentlig', HOST: vert });
    expect(svar.stderr).toBe('Denne maskinen har ikke adressen i HOST.\n');
    expect(svar.status).toBe(2);
  });

  test('says that a store is no database', () => {
    const data = join(mappe, 'skadet');
    mkdirSync(data);
    writeFileSync(
      join(data, 'journal.db'),
      'This is not a database, and long enough to be looked at.'.repeat(20),
    );
    const svar = start('server.ts', { DATA: data, ROLLE: 'offentlig' });
    expect(svar.stderr).toBe(
      `Dette er ikke en database: ${join(data, 'journal.db')}. Gjenopprett fra en sikkerhetskopi.\n`,
    );
    expect(svar.status).toBe(2);
  });

  test('says where a configuration has a mistake, also to the roles that prepare something', () => {
    const data = join(mappe, 'konfig');
    mkdirSync(data);
    writeFileSync(join(data, 'konfig.json'), '{');
    writeFileSync(join(data, 'arkiv.db'), '');
    const svar = start('start.ts', { DATA: data, ROLLE: 'begge' });
    expect(svar.stderr).toContain('Filen er ikke gyldig JSON.');
    expect(svar.stderr).not.toMatch(/^\s+at /m);
    expect(svar.status).toBe(2);
  });
});
