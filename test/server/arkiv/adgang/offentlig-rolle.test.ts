import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../../../src/server/arkiv/ruter.ts';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { adresseAv } from './rutene.ts';

const ROT = join(import.meta.dirname, '..', '..', '..', '..');
/** Nobody: a user that owns nothing here. */
const INGEN = 65_534;
const erRot = process.getuid?.() === 0;
/** As root every file opens whatever its mode: then the server is run as another user. */
const somOffentlig = erRot ? { uid: INGEN, gid: INGEN } : {};
/** Nobody cannot run what lies in a folder that only root may enter. */
const kanKjoere =
  spawnSync(process.execPath, ['--eval', "import('./package.json', { with: { type: 'json' } })"], {
    cwd: ROT,
    ...somOffentlig,
  }).status === 0;

let arkiv: Arkivdata;
let barn: ChildProcess;
let port = 0;

/** What the archive's own user keeps to itself: the public user can neither read nor write it. */
function stengArkivet(data: string): void {
  for (const fil of readdirSync(data)) {
    const sti = join(data, fil);
    if (fil.startsWith('arkiv.db')) chmodSync(sti, erRot ? 0o600 : 0o000);
    else if (erRot) chownSync(sti, INGEN, INGEN);
  }
  if (!erRot) return;
  // SQLite makes small files beside each database; only the parent folders are walked through.
  chmodSync(data, 0o1777);
  chmodSync(dirname(data), 0o755);
}

/** Runs a few lines as the public user, and answers what they write. */
function somPublikum(kode: string): string {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', kode], {
    cwd: ROT,
    ...somOffentlig,
    encoding: 'utf8',
    env: { FIL: join(arkiv.data, 'arkiv.db') },
  });
  return stdout.trim();
}

describe.skipIf(!kanKjoere)('the public role, as a user that may not read the archive (R69)', () => {
  beforeAll(async () => {
    arkiv = await fyllArkiv();
    stengArkivet(arkiv.data);
    barn = spawn(process.execPath, ['scripts/server.ts'], {
      cwd: ROT,
      ...somOffentlig,
      env: { ROLLE: 'offentlig', PORT: '0', DATA: arkiv.data, PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let sagt = '';
    port = await new Promise<number>((klar, feilet) => {
      const les = (bit: Buffer): void => {
        sagt += bit.toString();
        const funnet = /åpen på http:\/\/127\.0\.0\.1:(\d+)\//.exec(sagt)?.[1];
        if (funnet !== undefined) klar(Number(funnet));
      };
      barn.stdout?.on('data', les);
      barn.stderr?.on('data', les);
      barn.once('exit', (kode) => feilet(new Error(`The server ended with ${kode}.`)));
    });
  });
  afterAll(async () => {
    barn.removeAllListeners('exit');
    const slutt = new Promise((klar) => barn.once('exit', klar));
    barn.kill('SIGTERM');
    await slutt;
    arkiv.rydd();
  });

  test('is really such a user: neither the file nor the database opens', () => {
    expect(
      somPublikum(`import { readFileSync } from 'node:fs';
        try { readFileSync(process.env.FIL); console.log('read'); } catch (feil) { console.log(feil.code); }`),
    ).toBe('EACCES');
    expect(
      somPublikum(`import { DatabaseSync } from 'node:sqlite';
        try { new DatabaseSync(process.env.FIL).prepare('SELECT count(*) FROM sak').get(); console.log('read'); }
        catch (feil) { console.log(feil.code); }`),
    ).toBe('ERR_SQLITE_ERROR');
    if (!erRot) expect(() => accessSync(join(arkiv.data, 'arkiv.db'), constants.R_OK)).toThrow(/EACCES/);
  });

  test('serves the journal all the same', async () => {
    for (const sti of ['/', '/sok?q=plan', '/fjordvik/sak/2026/1/1', '/api/v1/journalposter', '/innsyn']) {
      const svar = await hent(port, sti);
      expect(svar.status, sti).toBe(200);
      expect(svar.tekst).not.toContain(HEMMELIG);
    }
  });

  test.runIf(existsSync('/proc/self/fd'))('has no file of the archive open', () => {
    const mappe = `/proc/${barn.pid}/fd`;
    const aapne = readdirSync(mappe).map((fd) => {
      try {
        return readlinkSync(join(mappe, fd));
      } catch {
        return '';
      }
    });
    expect(aapne.some((fil) => fil.endsWith('journal.db'))).toBe(true);
    expect(aapne.filter((fil) => fil.includes('arkiv.db'))).toEqual([]);
  });

  const STIER = [
    ...RUTER.map(({ sti }) => adresseAv(sti)),
    '/arkiv/logg-inn',
    '/arkiv/logg-inn?start=ja',
    '/arkiv/logg-ut',
    '/arkiv/oidc/tilbake?code=a&state=b',
    '/arkiv/dagens-arbeid',
    '/arkiv/finnes-ikke',
    '/%61rkiv',
    '/arkiv%2Flogg-inn',
  ];
  test.each(STIER)('%s leads nowhere, in any language', async (sti) => {
    for (const sprak of ['', '/nb', '/nn', '/en']) {
      const svar = await hent(port, sprak + sti, { hoder: { cookie: `konsoll=${'A'.repeat(43)}` } });
      expect(svar.status, sprak + sti).toBe(404);
      expect(svar.hoder['set-cookie']).toBeUndefined();
      expect(svar.tekst).not.toMatch(/konsoll|Logg inn/i);
    }
    expect((await hent(port, sti, { metode: 'POST' })).status).toBe(405);
  });
});

describe('the code of the public role', () => {
  /** Every file that is loaded when one is, as its imports say; types are not loaded. */
  function lastes(fil: string, sett = new Set<string>()): Set<string> {
    if (sett.has(fil)) return sett;
    sett.add(fil);
    const kode = readFileSync(fil, 'utf8');
    const importer = kode.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+\.ts)'/gm);
    for (const [, til = ''] of importer) lastes(resolve(dirname(fil), til), sett);
    return sett;
  }

  test.each(['server.ts', 'start.ts'])('%s does not even load what could open the archive', (skript) => {
    const filer = [...lastes(join(ROT, 'scripts', skript))].map((fil) => fil.slice(ROT.length + 1));
    expect(filer).toContain('src/server/oppstart/start-offentlig.ts');
    expect(filer).toContain('src/journal/sqlite-journal.ts');
    expect(
      filer.filter((fil) => /^src\/(?:arkiv|konsoll|eksport|skjerming|server\/arkiv)\//.test(fil)),
    ).toEqual([]);
  });
});
