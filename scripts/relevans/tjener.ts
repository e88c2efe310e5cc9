import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { meiliFraMiljo } from '../../src/sok/meilisearch/fra-miljo.ts';
import type { Tjener } from './meilisearch.ts';

async function ledigPort(): Promise<number> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  await new Promise((klar) => tjener.close(klar));
  if (typeof adresse !== 'object' || adresse === null) throw new Error('Ingen port er ledig.');
  return adresse.port;
}

async function ventPaaHelse(url: string): Promise<void> {
  for (let forsoek = 0; forsoek < 200; forsoek++) {
    const svar = await fetch(`${url}/health`).catch(() => undefined);
    if (svar?.ok === true) return;
    await vent(100);
  }
  throw new Error('Meilisearch startet ikke.');
}

/**
 * The Meilisearch at MEILI_URL, which is left running, or the one on PATH, started on a free loopback port and stopped again; undefined
 * where there is neither.
 */
export async function finnTjener(
  env: Readonly<Record<string, string | undefined>>,
): Promise<(Tjener & { stopp(): Promise<void> }) | undefined> {
  const ytre = meiliFraMiljo(env);
  if (ytre !== undefined) return { ...ytre, stopp: async () => {} };
  if (spawnSync('meilisearch', ['--version']).status !== 0) return undefined;
  const mappe = mkdtempSync(join(tmpdir(), 'apen-journal-relevans-'));
  const adresse = `127.0.0.1:${await ledigPort()}`;
  const prosess = spawn(
    'meilisearch',
    ['--http-addr', adresse, '--db-path', join(mappe, 'db'), '--env', 'development', '--no-analytics'],
    { cwd: mappe, stdio: 'ignore' },
  );
  const borte = new Promise((klar) => prosess.once('exit', klar));
  const stopp = async (): Promise<void> => {
    prosess.kill('SIGTERM');
    await borte;
    rmSync(mappe, { recursive: true, force: true });
  };
  try {
    await ventPaaHelse(`http://${adresse}`);
  } catch (feil) {
    await stopp();
    throw feil;
  }
  return { url: `http://${adresse}`, stopp };
}
