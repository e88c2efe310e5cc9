import { type Sokemotor, sporring } from '../../src/sok/sokemotor.ts';
import { DYBDE } from './maal.ts';

/** An engine that is judged: its best hits, or those of the query it offers in place of one that has none. */
export interface Doemtmotor {
  readonly navn: string;
  svar(q: string): Promise<readonly string[]>;
  lukk(): Promise<void>;
}

/** An engine behind our own port. Where there are no hits, «mente du» is followed. */
export function bakPorten(navn: string, motor: Sokemotor, lukk: () => Promise<void>): Doemtmotor {
  const sok = (q: string) => motor.sok(sporring.parse({ q, antall: DYBDE }));
  return {
    navn,
    async svar(q) {
      const { ider, forslag } = await sok(q);
      return ider.length > 0 || forslag === null ? ider : (await sok(forslag.q)).ider;
    },
    lukk,
  };
}
