import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What a bare server sends: the bytes of one of our answers, with the headers it came with. */
export interface Raasvar {
  readonly status: number;
  readonly hode: readonly string[];
  readonly kropp: Uint8Array;
}

/** What a measured process is asked, and answers: one at a time. */
export type Sidespoersmaal =
  | { readonly art: 'cpu' }
  | { readonly art: 'svar'; readonly svar: Raasvar }
  | {
      readonly art: 'last';
      readonly port: number;
      readonly stier: readonly string[];
      readonly samtidige: number;
    };

/**
 * A server or a client in a process of its own, so that neither's heap, turns or CPU time are the other's. Buffers pass
 * whole between them.
 */
export class Sideprosess {
  readonly #barn: ChildProcess;

  private constructor(barn: ChildProcess) {
    this.#barn = barn;
  }

  /** @returns The process when it is ready, and the number it said so with: a server's port. */
  static async start(fil: string, ...argumenter: readonly string[]): Promise<[Sideprosess, number]> {
    const barn = fork(join(import.meta.dirname, fil), [...argumenter], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const prosess = new Sideprosess(barn);
    return [prosess, await prosess.#svar()];
  }

  /** Keeps its main thread to one core, where the system lets us; the threads beside it go where there is room. */
  fest(kjerne: number): void {
    const kjerner = availableParallelism();
    if (kjerner > 1) spawnSync('taskset', ['-cp', String(kjerne % kjerner), String(this.#barn.pid)]);
  }

  async spoer(spoersmaal: Sidespoersmaal): Promise<number> {
    const svar = this.#svar();
    this.#barn.send(spoersmaal);
    return svar;
  }

  async stopp(): Promise<void> {
    const slutt = once(this.#barn, 'exit');
    this.#barn.disconnect();
    await slutt;
  }

  async #svar(): Promise<number> {
    const avbrudd = new AbortController();
    const { signal } = avbrudd;
    const slutt = once(this.#barn, 'exit', { signal }).then(() => {
      throw new Error('En målt prosess sluttet av seg selv.');
    });
    try {
      const [svar] = await Promise.race([once(this.#barn, 'message', { signal }), slutt]);
      if (typeof svar !== 'number') throw new TypeError('A measured process answers with a number.');
      return svar;
    } finally {
      slutt.catch(() => undefined);
      avbrudd.abort();
    }
  }
}

/** All the CPU time of this process and its threads so far, in microseconds. */
export function bruktCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Answers the parent's questions, for as long as it is there. */
export function svarForelder(
  foerste: number,
  svar: (spoersmaal: Sidespoersmaal) => number | Promise<number>,
) {
  process.on('message', (spoersmaal: Sidespoersmaal) => {
    void Promise.resolve(svar(spoersmaal)).then((tall) => process.send?.(tall));
  });
  process.on('disconnect', () => process.exit());
  process.send?.(foerste);
}
