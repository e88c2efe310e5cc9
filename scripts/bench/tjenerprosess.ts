import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { minneTil } from './maaling.ts';
import { ledigPort } from './meilisearch-gulv.ts';
import { NODE_MILJO, TJENERFLAGG } from './node-valg.ts';

/** A public server in a process of its own. */
export interface Tjener {
  readonly adresse: string;
  /** Until the front page was answered, and until a search was, from the start of the process. */
  readonly forside: number;
  readonly foerstesoek: number;
  readonly minne: () => number | undefined;
  stopp(): Promise<void>;
}

/** The public server as it is run. @param q what is searched for first. */
export async function startTjener(data: string, q: string): Promise<Tjener> {
  const port = await ledigPort();
  const eget = { DATA: data, PORT: String(port), HOST: '127.0.0.1', ROLLE: 'offentlig', MEILI_URL: '' };
  const env = { ...process.env, ...NODE_MILJO, ...eget };
  const start = performance.now();
  const prosess = spawn(process.execPath, [...TJENERFLAGG, join(import.meta.dirname, '..', 'server.ts')], {
    env,
    stdio: 'ignore',
  });
  const adresse = `http://127.0.0.1:${port}`;
  const svarer = async (sti: string): Promise<number> => {
    while ((await fetch(adresse + sti).catch(() => undefined))?.status !== 200) {
      if (prosess.exitCode !== null) throw new Error('Tjeneren startet ikke. Er sidene bygd?');
      await vent(20);
    }
    return performance.now() - start;
  };
  return {
    adresse,
    forside: await svarer('/'),
    foerstesoek: await svarer(`/sok?q=${encodeURIComponent(q)}`),
    minne: () => minneTil(prosess.pid),
    stopp: async () => {
      const borte = once(prosess, 'exit');
      prosess.kill('SIGTERM');
      await borte;
    },
  };
}
