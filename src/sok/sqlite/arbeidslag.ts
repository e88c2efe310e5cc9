import { Worker } from 'node:worker_threads';
import { Sokebortfall } from '../sokemotor.ts';
import { KorruptIndeks, somKorrupt } from './korrupt.ts';
import type { Arbeiderdata, Oppdrag, Sporsmaal, Svar, Tilbakemelding } from './oppdrag.ts';

/** Something went wrong inside a search thread; what was searched for is not repeated. */
export class SokefeilIndeks extends Sokebortfall {
  override readonly name = 'SokefeilIndeks';
  override readonly bortfall = 'nede';
  constructor(aarsak: string) {
    super(`Søkeindeksen kunne ikke svare (${aarsak}).`);
  }
}

interface Ventende {
  readonly loes: (svar: Svar) => void;
  readonly avvis: (feil: Error) => void;
}

interface Arbeider {
  readonly traad: Worker;
  readonly venter: Map<number, Ventende>;
}

/** What a thread gave as its reason, as an error of ours. */
const feilFor = (aarsak: string): Error =>
  aarsak === 'KorruptIndeks' ? new KorruptIndeks() : new SokefeilIndeks(aarsak);

/** Search threads over one index file. A question goes to the thread with the shortest queue; a thread that dies is replaced. */
export class Arbeidslag {
  readonly #data: Arbeiderdata;
  readonly #arbeidere: Arbeider[];
  #nr = 0;
  #lukket = false;

  constructor(data: Arbeiderdata, traader: number) {
    this.#data = data;
    this.#arbeidere = Array.from({ length: traader }, () => this.#start());
  }

  /** How many may wait is for the server to say (ForMangeSok). @throws KorruptIndeks, SokefeilIndeks. */
  async utfoer(oppdrag: Oppdrag): Promise<Svar> {
    const ledig = this.#arbeidere.reduce((a, b) => (b.venter.size < a.venter.size ? b : a));
    const nr = ++this.#nr;
    return new Promise((loes, avvis) => {
      ledig.venter.set(nr, { loes, avvis });
      ledig.traad.postMessage({ nr, oppdrag } satisfies Sporsmaal);
    });
  }

  async lukk(): Promise<void> {
    this.#lukket = true;
    await Promise.all(this.#arbeidere.map(({ traad }) => traad.terminate()));
  }

  #start(): Arbeider {
    const traad = new Worker(new URL('./arbeider.ts', import.meta.url), { workerData: this.#data });
    const venter = new Map<number, Ventende>();
    const arbeider = { traad, venter };
    traad.on('message', (melding: Tilbakemelding) => {
      const ventende = venter.get(melding.nr);
      venter.delete(melding.nr);
      if ('svar' in melding) ventende?.loes(melding.svar);
      else ventende?.avvis(feilFor(melding.feil));
    });
    let aarsak = 'avsluttet';
    traad.on('error', (feil) => {
      const egen = somKorrupt(feil);
      aarsak = egen instanceof Error ? egen.name : 'ukjent';
    });
    traad.on('exit', () => {
      for (const { avvis } of venter.values()) avvis(feilFor(aarsak));
      venter.clear();
      const plass = this.#arbeidere.indexOf(arbeider);
      if (!this.#lukket && plass >= 0) this.#arbeidere[plass] = this.#start();
    });
    return arbeider;
  }
}
