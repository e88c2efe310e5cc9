import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Journalskriver } from '../../journal/journalskriver.ts';
import type { Lagre } from '../lagre.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { byggIndeksMedLaas } from './indekser.ts';
import { toemUtboks, type Indekssteg } from './toem-utboks.ts';

/** From so many cases on, a thread of its own is worth its start. */
const VERDT_EN_TRAAD = 2000;

/** What the thread may fill with short-lived objects, in MB. More is not faster, and is memory that is never given back. */
const UNGT_MINNE = 24;

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
  let utdatert = false;
  /** In this thread. An index that another version made takes nothing more: it is built anew when all is published. */
  const toem = async (): Promise<void> => {
    try {
      telle(await toemUtboks({ journal, skriver, sok }, iDag));
    } catch (feil) {
      if (!(feil instanceof IndeksAvAnnenUtgave)) throw feil;
      utdatert = true;
    }
  };
  let foerste = true;
  return {
    async foelg(igjen) {
      if (utdatert) return;
      // The first batch goes in this thread: then it is known what kind of index it is.
      if (foerste || igjen < traadFra) {
        foerste = false;
        if (!traad) return toem();
      }
      traad ??= new Traad(valg, skriver, telle);
      traad.spoer();
      // All else here is done without a pause: only now can what the thread has answered be heard.
      await setImmediate();
    },
    async ferdig() {
      await traad?.stille();
      if (!utdatert) await toem();
      if (utdatert) telle(await byggIndeksMedLaas(valg.data, () => valg.naa));
    },
    async lukk() {
      await traad?.lukk();
    },
  };
}

/** The thread, asked for one round at a time. What it has indexed is receipted here. */
class Traad {
  readonly #worker: Worker;
  #runde: PromiseWithResolvers<void> | undefined;
  #feil: unknown;

  constructor({ data, iDag, naa }: Indeksvalg, skriver: Journalskriver, telle: (antall: number) => void) {
    this.#worker = new Worker(new URL('./indeks-arbeider.ts', import.meta.url), {
      workerData: { data, iDag, naa },
      resourceLimits: { maxYoungGenerationSizeMb: UNGT_MINNE },
    });
    this.#worker.on('message', (svar: Indekssteg | 'ferdig') => {
      if (svar === 'ferdig') {
        this.#slutt();
        return;
      }
      telle(svar.antall);
      skriver.kvitter(svar.siste).catch((feil: unknown) => {
        this.#feil ??= feil;
      });
    });
    this.#worker.on('error', (feil) => {
      this.#feil ??= feil;
      this.#slutt();
    });
    // A thread that goes without a word must not be waited for.
    this.#worker.on('exit', () => {
      this.#feil ??= new Error('The index thread ended.');
      this.#slutt();
    });
  }

  /** Starts a round unless one is going; what it misses, the next one or the last takes. */
  spoer(): void {
    if (this.#runde || this.#feil !== undefined) return;
    this.#runde = Promise.withResolvers();
    this.#worker.postMessage('foelg');
  }

  /**
   * Waits for the round that is going, and for one more: then the index has all that was published when it was asked.
   *
   * @throws what went wrong in the thread.
   */
  async stille(): Promise<void> {
    await this.#runde?.promise;
    this.spoer();
    await this.#runde?.promise;
    if (this.#feil !== undefined) throw this.#feil;
  }

  async lukk(): Promise<void> {
    await this.#runde?.promise;
    await this.#worker.terminate();
  }

  #slutt(): void {
    this.#runde?.resolve();
    this.#runde = undefined;
  }
}
