import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { sporring, type Sporring } from '../../src/sok/sokemotor.ts';
import { minneTil, persentil } from './maaling.ts';
import type { Indekseringssvar } from './sok-indekser.ts';

/** Bytes of all files under a folder, or of those with some names. */
export const stortI = (mappe: string, gjelder: (navn: string) => boolean = () => true): number =>
  readdirSync(mappe, { recursive: true, withFileTypes: true })
    .filter((fil) => fil.isFile() && gjelder(fil.name))
    .reduce((sum, fil) => sum + statSync(join(fil.parentPath, fil.name)).size, 0);

const indekseringssvar = z.object({ ms: z.number(), antall: z.int(), minne: z.number() });

/** Indexes a data folder's journal in a process of its own. */
export function indekserIBarn(data: string, motor: readonly string[]): Indekseringssvar {
  const barn = spawnSync(process.execPath, [join(import.meta.dirname, 'sok-indekser.ts'), data, ...motor], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (barn.status !== 0) throw new Error('Indekseringen feilet.');
  return indekseringssvar.parse(JSON.parse(barn.stdout));
}

/** Milliseconds, by share of the searches. */
export interface Tider {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Searches that the engine gave up, with the time it took them to say so among the others. */
  readonly ubesvart: number;
}

const fordelt = (tider: readonly number[], ubesvart: number): Tider => ({
  p50: persentil(tider, 0.5),
  p95: persentil(tider, 0.95),
  p99: persentil(tider, 0.99),
  ubesvart,
});

export const median = (verdier: readonly number[]): number => persentil(verdier, 0.5);

/** The median of several rounds, each figure by itself. */
export const midtAv = (runder: readonly Tider[]): Tider => ({
  p50: median(runder.map(({ p50 }) => p50)),
  p95: median(runder.map(({ p95 }) => p95)),
  p99: median(runder.map(({ p99 }) => p99)),
  ubesvart: median(runder.map(({ ubesvart }) => ubesvart)),
});

const barnesok = z.object({ treff: z.int(), ms: z.number(), cpu: z.number() });

/** The engine did not answer a search, or not in time. */
class Ubesvart extends Error {
  override readonly name = 'Ubesvart';
}

/** An engine in a process of its own. */
export interface Sokeprosess {
  /** Forgets what was answered, and warms up. */
  aapne(): Promise<void>;
  /** @throws Ubesvart */
  spor(sporring: Sporring): Promise<z.infer<typeof barnesok>>;
  minne(): number | undefined;
  stopp(): Promise<void>;
}

export async function startSokeprosess(motor: readonly string[]): Promise<Sokeprosess> {
  const barn = spawn(process.execPath, [join(import.meta.dirname, 'sok-barn.ts'), ...motor], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [linje] = z.tuple([z.instanceof(Buffer)]).parse(await once(barn.stdout, 'data'));
  const port = Number(linje.toString());
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const kall = (sti: string, kropp = ''): Promise<unknown> =>
    new Promise((klar, feilet) => {
      const valg = { host: '127.0.0.1', port, path: sti, method: 'POST', agent };
      const req = request(valg, (svar) => {
        const biter: Buffer[] = [];
        svar.on('data', (bit: Buffer) => biter.push(bit));
        svar.on('end', () => {
          if (svar.statusCode !== 200) feilet(new Ubesvart('Søkemotoren svarte ikke.'));
          else klar(JSON.parse(Buffer.concat(biter).toString()));
        });
      });
      req.on('error', feilet);
      req.end(kropp);
    });
  return {
    aapne: async () => void (await kall('/aapne')),
    spor: async (en) => barnesok.parse(await kall('/', JSON.stringify(en))),
    minne: () => minneTil(barn.pid),
    stopp: async () => {
      const borte = once(barn, 'exit');
      agent.destroy();
      barn.stdin.end();
      await borte;
    },
  };
}

/** Asks every query once, so many at a time. How a question gets to the process that asks the engine is not counted. */
export async function maalRunde(
  { aapne, spor }: Sokeprosess,
  tekster: readonly string[],
  { samtidig, sortering }: { readonly samtidig: number; readonly sortering: Sporring['sortering'] },
): Promise<Tider> {
  await aapne();
  const tider: number[] = [];
  let [neste, ubesvart] = [0, 0];
  const tell = (feil: unknown, fra: number): number => {
    if (!(feil instanceof Ubesvart)) throw feil;
    ubesvart += 1;
    return performance.now() - fra;
  };
  await Promise.all(
    Array.from({ length: samtidig }, async () => {
      for (let q = tekster[neste++]; q !== undefined; q = tekster[neste++]) {
        const en = sporring.parse({ q, sortering });
        const fra = performance.now();
        tider.push(
          await spor(en).then(
            ({ ms }) => ms,
            (feil: unknown) => tell(feil, fra),
          ),
        );
      }
    }),
  );
  return fordelt(tider, ubesvart);
}
