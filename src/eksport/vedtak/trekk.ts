import type { Klokke } from '../../tid/oslo.ts';
import { vedta } from './vedta.ts';

export interface Trekkvalg {
  readonly data: string;
  readonly virksomhet: string;
  /** «2026/123-4». */
  readonly nummer: string;
  readonly grunn: string;
  /** Who decides. */
  readonly av: string;
  /** Undoes a withdrawal instead. */
  readonly opphev?: boolean;
  readonly klokke: Klokke;
}

export interface Trekksvar {
  readonly nummer: string;
  /** The archive knows the entry, so that the decision follows it when it gets another number. */
  readonly kjent: boolean;
  /** The search server was away: the entry leaves the index itself with the next run. */
  readonly soketFoelgerEtter?: true;
}

/**
 * Withdraws one entry from everywhere at once (R59), or undoes it, by command. What comes back may be masked or held by now.
 *
 * @throws Eksportavbrudd when the body has no journal here, or the number cannot be read.
 */
export async function trekk({ opphev, ...valg }: Trekkvalg): Promise<Trekksvar> {
  const oenske = { art: opphev === true ? 'opphev-trekk' : 'trekk' } as const;
  const { nummer, kjent, soketFoelgerEtter } = await vedta({ ...valg, rolle: 'kommandolinje', oenske });
  return { nummer, kjent, ...(soketFoelgerEtter ? { soketFoelgerEtter } : {}) };
}
