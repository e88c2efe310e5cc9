import { anvend } from '../../../src/innsyn/livsloep/anvend.ts';
import type { Avvisningsgrunn, Hendelse } from '../../../src/innsyn/livsloep/hendelse.ts';
import type { Krav, Lovvalg } from '../../../src/innsyn/livsloep/krav.ts';

export const LOV: Lovvalg = { sone: 'Europe/Oslo', kongenIStatsraad: false, miljoeLoerdagTelles: true };

/** A request that is easy to tell a story with: each step is a day and an event. */
export class Forloep {
  krav: Krav | undefined;
  readonly #lov: Lovvalg;
  constructor(lov: Lovvalg = LOV) {
    this.#lov = lov;
  }

  /** What is against an event, if anything; a text without an hour is noon in Oslo, in winter. */
  proev(dag: string, hendelse: Hendelse): Avvisningsgrunn | undefined {
    const ny = anvend(this.krav, hendelse, this.tid(dag), this.#lov);
    return 'avvist' in ny ? ny.avvist : undefined;
  }

  skjer(dag: string, hendelse: Hendelse): Krav {
    const ny = anvend(this.krav, hendelse, this.tid(dag), this.#lov);
    if ('avvist' in ny) throw new Error(`${hendelse.art} ${dag}: ${ny.avvist}`);
    this.krav = ny;
    return ny;
  }

  tid = (dag: string): Date => new Date(dag.includes('T') ? dag : `${dag}T11:00:00Z`);
}

export const sendt = (
  valg: { dokumenter?: number[]; maaBekreftes?: boolean; miljoe?: boolean } = {},
): Hendelse => ({
  art: 'sendt',
  kanal: 'nett',
  dokumenter: valg.dokumenter ?? [1],
  maaBekreftes: valg.maaBekreftes ?? false,
  miljoe: valg.miljoe ?? false,
});
export const svar = (
  utfall: 'innsyn' | 'delvis' | 'avslag' | 'finnes-ikke' | 'feil-organ',
  ...numre: number[]
): Hendelse => ({
  art: 'besvart',
  svar: (numre.length === 0 ? [1] : numre).map((nummer) => ({ nummer, utfall })),
});
export const klage = (...dokumenter: number[]): Hendelse => ({
  art: 'klaget',
  dokumenter: dokumenter.length === 0 ? [1] : dokumenter,
  oppreisning: false,
});
