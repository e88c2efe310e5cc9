import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Journalskriver } from '../../journal/journalskriver.ts';
import type { Lagre } from '../lagre.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { erEtterslep } from './etterslep.ts';
import { byggIndeksMedLaas, byggUfullstendig } from './indekser.ts';
import { toemUtboks, type Indekssteg } from './toem-utboks.ts';

/** From so many cases on, a thread of its own is worth its start. */
const VERDT_EN_TRAAD = 2000;

/** What the thread may fill with short-lived objects, in MB. More is not faster, and is memory that is never given back. */
const UNGT_MINNE = 24;

/** Lets the index follow while batches are published. */
export interface Indeksfoelge {
  /** A batch is published, and so many cases are left. */
  foelg(igjen: number): Promise<void>;
  /**
   * Waits until the index has everything.
   *
   * @throws SokUtilgjengelig or IndekseringFeilet when the search server does not take it: all is published, and the next run brings it.
   */
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
  /** Why the index does not follow: nobody's new mask waits for a search server. */
  let henger: Error | undefined;
  /** In this thread. @returns why it does not follow. */
  const toem = async (): Promise<Error | undefined> => {
    try {
      telle(await toemUtboks({ journal, skriver, sok }, iDag));
      return undefined;
    } catch (feil) {
      if (erEtterslep(feil)) return feil;
      throw feil;
    }
  };
  let foerste = true;
  return {
    async foelg(igjen) {
      if (henger) return;
      // The first batch goes in this thread: then it is known what kind of index it is.
      if (foerste || igjen < traadFra) {
        foerste = false;
        if (!traad) {
          henger = await toem();
          return;
        }
      }
      traad ??= new Traad(valg, skriver, telle);
      traad.spoer();
      // All else here is done without a pause: only now can what the thread has answered be heard.
      await setImmediate();
    },
    async ferdig() {
      await traad?.stille();
      // What it knew of words, and its pages of the databases, are not needed while the rest is done.
      await traad?.lukk();
      traad = undefined;
      // The server may be back, and what a thread could not do is told by name.
      const feil = await toem();
      if (feil instanceof IndeksAvAnnenUtgave) telle(await byggIndeksMedLaas(valg.data, () => valg.naa));
      else if (feil) throw feil;
      else telle((await byggUfullstendig(valg.data, () => valg.naa)) ?? 0);
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
  /** It can do no more. */
  #stanset = false;

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
      skriver.kvitter(svar.siste).catch(() => {
        this.#stanset = true;
      });
    });
    this.#worker.on('error', () => {
      this.#stanset = true;
      this.#slutt();
    });
    // A thread that goes without a word must not be waited for.
    this.#worker.on('exit', () => {
      this.#stanset = true;
      this.#slutt();
    });
  }

  /** Starts a round unless one is going; what it misses, the next one or the last takes. */
  spoer(): void {
    if (this.#runde || this.#stanset) return;
    this.#runde = Promise.withResolvers();
    this.#worker.postMessage('foelg');
  }

  /** Waits for the round that is going, and for one more. What the thread has not done then is for the caller to try. */
  async stille(): Promise<void> {
    await this.#runde?.promise;
    this.spoer();
    await this.#runde?.promise;
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
