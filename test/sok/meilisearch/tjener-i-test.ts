import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/** A Meilisearch server for a test: the one at `MEILI_URL`, or the `meilisearch` on PATH, started and stopped here. */
export interface Testtjener {
  readonly url: string;
  /** May do everything. */
  readonly hovednoekkel: string | undefined;
  /** Kills the server as a crash would; only one that was started here. */
  drep(): Promise<void>;
  /** Starts it again on the same files and the same port. */
  start(): Promise<void>;
  stopp(): Promise<void>;
}

/** MEILI_URL and MEILI_KEY, moved aside by the test configuration so that nothing else takes them up. */
const ytre = process.env['TEST_MEILI_URL'] || undefined;
const harBinaer = (): boolean => spawnSync('meilisearch', ['--version']).status === 0;

/** Why a test of Meilisearch is skipped here; undefined where there is a server to be had. */
export const UTEN_MEILISEARCH: string | undefined =
  ytre !== undefined || harBinaer()
    ? undefined
    : 'skipped: neither MEILI_URL nor a meilisearch binary on PATH';
/** The same, for tests that must be able to stop the server, or choose its master key. */
export const UTEN_EGEN_MEILISEARCH: string | undefined = harBinaer()
  ? undefined
  : 'skipped: no meilisearch binary on PATH';

async function ledigPort(): Promise<number> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  await new Promise((klar) => tjener.close(klar));
  if (typeof adresse !== 'object' || adresse === null) throw new Error('No port is free.');
  return adresse.port;
}

async function ventPaaHelse(url: string): Promise<void> {
  for (let forsok = 0; ; forsok++) {
    const svar = await fetch(`${url}/health`).catch(() => undefined);
    if (svar?.ok === true) return;
    if (forsok > 200) throw new Error('Meilisearch did not start.');
    await vent(50);
  }
}

/** One that was started here. */
export interface EgenTesttjener extends Testtjener {
  /** Where its files are. */
  readonly mappe: string;
}

/** @param hovednoekkel the server's master key; without one it asks for none. */
export async function startEgenMeilisearch(hovednoekkel?: string): Promise<EgenTesttjener> {
  const mappe = mkdtempSync(join(tmpdir(), 'meilisearch-'));
  const adresse = `127.0.0.1:${await ledigPort()}`;
  let prosess: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    prosess = spawn(
      'meilisearch',
      [
        ...['--http-addr', adresse, '--db-path', join(mappe, 'db'), '--env', 'development', '--no-analytics'],
        // What it sets aside for indexing takes longer to set aside than a test's few entries take to index.
        ...['--max-indexing-memory', '64MiB', '--max-indexing-threads', '1'],
        ...['--dump-dir', join(mappe, 'dumper'), '--snapshot-dir', join(mappe, 'kopier')],
        ...(hovednoekkel === undefined ? [] : ['--master-key', hovednoekkel]),
      ],
      { cwd: mappe, stdio: 'ignore' },
    );
    await ventPaaHelse(`http://${adresse}`);
  };
  const avslutt = async (signal: NodeJS.Signals): Promise<void> => {
    const naa = prosess;
    prosess = undefined;
    if (naa === undefined || naa.exitCode !== null) return;
    const borte = new Promise((klar) => naa.once('exit', klar));
    naa.kill(signal);
    await borte;
  };
  await start();
  return {
    url: `http://${adresse}`,
    mappe,
    hovednoekkel,
    drep: () => avslutt('SIGKILL'),
    start,
    stopp: async () => {
      await avslutt('SIGTERM');
      rmSync(mappe, { recursive: true, force: true });
    },
  };
}

/** The server at hand. An outer one is left running; its indexes are told apart by name. */
export async function finnMeilisearch(): Promise<Testtjener> {
  if (ytre === undefined) return startEgenMeilisearch();
  const ikkeVaar = async (): Promise<void> => {
    throw new Error('The server at MEILI_URL is not ours to stop.');
  };
  return {
    url: ytre,
    hovednoekkel: process.env['TEST_MEILI_KEY'] || undefined,
    drep: ikkeVaar,
    start: ikkeVaar,
    stopp: async () => {},
  };
}
