import { DOEGN } from '../tid/dager.ts';
import { datoI, type Klokke } from '../tid/oslo.ts';
import { Eksportavbrudd } from './feil.ts';

const ENHETER: Readonly<Record<string, number>> = { s: 1000, m: 60_000, t: 3_600_000, h: 3_600_000 };

/** Milliseconds of «15m», «30s», «2t». @throws Eksportavbrudd when it is written otherwise, or is less than a second or more than a day. */
export function lesVarighet(tekst: string): number {
  const [, tall, enhet] = /^(\d{1,4})\s*([smth])$/u.exec(tekst.trim()) ?? [];
  const ms = Number(tall) * (ENHETER[enhet ?? ''] ?? Number.NaN);
  // What must be done each day is done after a run.
  if (!(ms >= 1000 && ms <= DOEGN))
    throw new Eksportavbrudd(
      'Skriv hvor ofte som et tall og s, m eller t, minst hvert døgn: «30s», «15m», «2t».',
    );
  return ms;
}

export interface Tidsplan {
  readonly intervall: number;
  readonly klokke: Klokke;
  /** One export. What it throws is told, and the next one is tried all the same. */
  readonly kjoer: () => Promise<void>;
  /**
   * After the first run, since nobody knows what a midnight without us left, and then once for each new day in Oslo; tried again after
   * the next run where it says that it did not get done.
   */
  readonly daglig: () => Promise<boolean>;
  readonly vent: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Runs on a schedule until it is told to stop. A run that takes longer than the interval is followed at once. */
export async function kjoerEtterPlan(plan: Tidsplan): Promise<void> {
  let dag: string | undefined;
  while (!plan.signal.aborted) {
    const start = plan.klokke().getTime();
    await plan.kjoer();
    const iDag = datoI(plan.klokke());
    if (iDag !== dag && (await plan.daglig())) dag = iDag;
    const brukt = plan.klokke().getTime() - start;
    // A clock that was set back has nothing to say of how long one should wait.
    const igjen = Math.min(plan.intervall, plan.intervall - brukt);
    await plan.vent(Math.max(0, igjen), plan.signal);
  }
}
