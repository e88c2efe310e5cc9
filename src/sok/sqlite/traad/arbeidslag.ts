import { Worker } from 'node:worker_threads';
import { Sokebortfall } from '../../sokemotor.ts';
import { KorruptIndeks, somKorrupt } from '../korrupt.ts';
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
  /** The index is open there: a question that goes to another does not wait for that. */
  klar: boolean;
}

/** So many questions wait for each thread before another is started: one that is never needed takes no memory. */
const KOE = 4;
/** Of the usual room for what is remembered, that the threads beside the first have. Questions that come one at a time go to the first. */
const ANDEL_TIL_FLERE = 1 / 3;

/** What a thread gave as its reason, as an error of ours. */
const feilFor = (aarsak: string): Error =>
  aarsak === 'KorruptIndeks' ? new KorruptIndeks() : new SokefeilIndeks(aarsak);

/** Search threads over one index file. A question goes to the thread with the shortest queue; a thread that dies is replaced. */
export class Arbeidslag {
  readonly #data: Omit<Arbeiderdata, 'andel'>;
  readonly #flest: number;
  readonly #arbeidere: Arbeider[];
  #nr = 0;
  #lukket = false;

  /** @param flest threads there may be; there is one until it has more to do than it can. */
  constructor(data: Omit<Arbeiderdata, 'andel'>, flest: number) {
    this.#data = data;
    this.#flest = flest;
    this.#arbeidere = [this.#start(1)];
  }

  /** How many threads are open. */
  get klare(): number {
    return this.#aapne.length;
  }

  get #aapne(): readonly Arbeider[] {
    return this.#arbeidere.filter(({ klar }) => klar);
  }

  /** How many may wait is for the server to say (ForMangeSok). @throws KorruptIndeks, SokefeilIndeks. */
  async utfoer(oppdrag: Oppdrag): Promise<Svar> {
    if (this.#lukket) throw feilFor('avsluttet');
    const ledig = this.#velg();
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

  /** The one with the shortest queue, the first of them where they are as short: it remembers most. */
  #velg(): Arbeider {
    const klare = this.#aapne;
    const ledig = (klare.length === 0 ? this.#arbeidere : klare).reduce((a, b) =>
      b.venter.size < a.venter.size ? b : a,
    );
    const alleErKlare = klare.length === this.#arbeidere.length;
    if (alleErKlare && klare.length < this.#flest && ledig.venter.size >= KOE)
      this.#arbeidere.push(this.#start(ANDEL_TIL_FLERE));
    return ledig;
  }

  #start(andel: number): Arbeider {
    const workerData: Arbeiderdata = { ...this.#data, andel };
    const traad = new Worker(new URL('./arbeider.ts', import.meta.url), { workerData });
    const venter = new Map<number, Ventende>();
    const arbeider: Arbeider = { traad, venter, klar: false };
    traad.on('message', (melding: Tilbakemelding) => {
      if ('klar' in melding) {
        arbeider.klar = true;
        return;
      }
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
      if (!this.#lukket && plass >= 0) this.#arbeidere[plass] = this.#start(andel);
    });
    return arbeider;
  }
}
