import { Worker } from 'node:worker_threads';
import type { Lagre } from './lagre.ts';
import { toemUtboks } from './toem-utboks.ts';

/** From so many cases on, a thread of its own is worth its start. */
const VERDT_EN_TRAAD = 2000;

/** Lets the index follow while batches are published. */
export interface Indeksfoelge {
  /** A batch is published, and so many cases are left. */
  foelg(igjen: number): Promise<void>;
  /** Waits until the index has everything. */
  ferdig(): Promise<void>;
  lukk(): Promise<void>;
}

export interface Indeksvalg {
  readonly data: string;
  readonly iDag: string;
  readonly naa: Date;
  readonly fremdrift: (antall: number) => void;
  readonly traadFra?: number;
}

/**
 * Follows in this thread when little is to be done, otherwise in one of its own: the index lags a batch or two behind the
 * journal, and never asks the other way. What it has not got when the process dies, stands in the outbox.
 */
export function lagIndeksfoelge({ journal, skriver, sok }: Lagre, valg: Indeksvalg): Indeksfoelge {
  const { iDag, fremdrift, traadFra = VERDT_EN_TRAAD } = valg;
  if (!sok)
    return { foelg: async () => undefined, ferdig: async () => undefined, lukk: async () => undefined };
  let totalt = 0;
  const telle = (antall: number): void => {
    fremdrift((totalt += antall));
  };
  let traad: Traad | undefined;
  return {
    async foelg(igjen) {
      if (igjen >= traadFra) traad ??= new Traad(valg);
      if (traad) traad.spoer(telle);
      else telle(await toemUtboks({ journal, skriver, sok }, iDag));
    },
    async ferdig() {
      await traad?.stille();
      telle(await toemUtboks({ journal, skriver, sok }, iDag));
    },
    async lukk() {
      await traad?.lukk();
    },
  };
}

/** The thread, asked for one round at a time. */
class Traad {
  readonly #worker: Worker;
  #venter: { readonly loes: (antall: number) => void; readonly avvis: (feil: unknown) => void } | undefined;
  #runde: Promise<void> | undefined;
  #feil: unknown;

  constructor({ data, iDag, naa }: Indeksvalg) {
    this.#worker = new Worker(new URL('./indeks-arbeider.ts', import.meta.url), {
      workerData: { data, iDag, naa },
    });
    this.#worker.on('message', (antall: number) => this.#venter?.loes(antall));
    this.#worker.on('error', (feil) => this.#venter?.avvis(feil));
  }

  /** Starts a round unless one is going; what it misses, the next one or the last takes. */
  spoer(telle: (antall: number) => void): void {
    if (this.#runde) return;
    this.#runde = new Promise<number>((loes, avvis) => {
      this.#venter = { loes, avvis };
      this.#worker.postMessage('foelg');
    })
      .then(telle, (feil: unknown) => {
        this.#feil = feil;
      })
      .finally(() => {
        this.#runde = undefined;
      });
  }

  /** @throws what went wrong in the thread. */
  async stille(): Promise<void> {
    await this.#runde;
    if (this.#feil !== undefined) throw this.#feil;
  }

  async lukk(): Promise<void> {
    await this.#runde;
    await this.#worker.terminate();
  }
}
