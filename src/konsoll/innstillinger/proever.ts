import { setTimeout } from 'node:timers/promises';
import type { Fremdrift, Virkning, Virkningsvalg } from './virkning.ts';

/** How a trial of other settings stands. */
type Proevestand =
  | ({ readonly art: 'teller' } & Partial<Fremdrift>)
  | { readonly art: 'ferdig'; readonly virkning: Virkning }
  /** It did not come to its end. What was wrong concerns whoever runs the console: it is thrown again by whoever finds it. */
  | { readonly art: 'feilet'; readonly feil: unknown };

export interface Proeve {
  readonly virksomhet: string;
  /** What is tried, in words. */
  readonly hva: string;
  /** Units that it is counted of; undefined for all. */
  readonly enheter: readonly string[] | undefined;
  readonly stand: Proevestand;
}

interface Loepende extends Omit<Proeve, 'stand'> {
  readonly avbryt: AbortController;
  readonly ferdig: Promise<void>;
  stand: Proevestand;
}

/** So many may count at a time: each goes through a whole archive. */
const FLEST = 3;

/** Others are counting already. Nothing was begun. */
export class IkkePlass extends Error {
  override readonly name = 'IkkePlass';
  constructor() {
    super('Andre prøver innstillinger nå. Vent litt, og prøv igjen.');
  }
}

/**
 * Trials of other settings under way, and what they came to. A whole archive takes longer than anyone waits for a page, so
 * they run on while the person looks again. One for each owner, a new one in place of the old; kept in memory, and forgotten
 * with the owner.
 */
export class Proever<Eier extends WeakKey> {
  readonly #alle = new WeakMap<Eier, Loepende>();
  #teller = 0;

  /** @throws IkkePlass */
  start(
    eier: Eier,
    { virksomhet, hva, enheter }: Omit<Proeve, 'stand'>,
    kjoer: (valg: Required<Pick<Virkningsvalg, 'fremdrift' | 'signal'>>) => Promise<Virkning>,
  ): void {
    this.#alle.get(eier)?.avbryt.abort();
    if (this.#teller >= FLEST) throw new IkkePlass();
    const avbryt = new AbortController();
    const fremdrift = (naa: Fremdrift): void => {
      loepende.stand = { art: 'teller', ...naa };
    };
    const tell = async (): Promise<void> => {
      this.#teller += 1;
      try {
        loepende.stand = { art: 'ferdig', virkning: await kjoer({ fremdrift, signal: avbryt.signal }) };
      } catch (feil) {
        loepende.stand = { art: 'feilet', feil };
      } finally {
        this.#teller -= 1;
      }
    };
    // Begins when the object that it writes to is there.
    const ferdig = Promise.resolve().then(tell);
    const loepende: Loepende = { virksomhet, hva, enheter, avbryt, ferdig, stand: { art: 'teller' } };
    this.#alle.set(eier, loepende);
  }

  /** The owner's trial in a body; waits a while for one that is under way. */
  async finn(eier: Eier, virksomhet: string, ventetid: number): Promise<Proeve | undefined> {
    const funnet = this.#alle.get(eier);
    if (funnet?.virksomhet !== virksomhet) return undefined;
    const stopp = new AbortController();
    await Promise.race([
      funnet.ferdig,
      setTimeout(ventetid, undefined, { signal: stopp.signal }).catch(() => undefined),
    ]);
    stopp.abort();
    return { virksomhet, hva: funnet.hva, enheter: funnet.enheter, stand: funnet.stand };
  }

  /** Ends it, and forgets it. */
  glem(eier: Eier): void {
    this.#alle.get(eier)?.avbryt.abort();
    this.#alle.delete(eier);
  }
}
