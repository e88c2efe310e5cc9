import type { z } from 'zod';
import type { skjemaregel } from '../konfig/virksomhet.ts';

export type Skjemaregel = z.infer<typeof skjemaregel>;

/** What the rules of the configuration mask in an entry, whatever its archive says (R27). */
export interface Skjemamaske {
  /** The words of the rule itself, which stand where the title's stood. */
  readonly prefiks?: string;
  readonly avsender: boolean;
  readonly mottaker: boolean;
  readonly dokumenter: boolean;
  readonly hjemmel: string;
}

const flat = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim().toLowerCase();

/** What the rules' titles begin with, flattened once for as long as the configuration is the same. */
const kjente = new WeakMap<readonly Skjemaregel[], readonly string[]>();
function begynnelser(regler: readonly Skjemaregel[]): readonly string[] {
  let flate = kjente.get(regler);
  if (flate === undefined) {
    flate = regler.map((regel) => flat(regel.tittelStarterMed));
    kjente.set(regler, flate);
  }
  return flate;
}

/** The masks for an entry by what its title begins with; of several rules all masks, by the hjemmel of the closest. */
export function finnSkjemamaske(regler: readonly Skjemaregel[], linje1: string): Skjemamaske | undefined {
  if (regler.length === 0) return undefined;
  const [tittel, flate] = [flat(linje1), begynnelser(regler)];
  const treff = regler
    .filter((_, i) => tittel.startsWith(flate[i] ?? ''))
    .sort((a, b) => b.tittelStarterMed.length - a.tittelStarterMed.length);
  const [naermest] = treff;
  if (naermest === undefined) return undefined;
  const masker = new Set(treff.flatMap((regel) => regel.masker));
  const medTittel = treff.find((regel) => regel.masker.includes('tittel'));
  return {
    ...(medTittel === undefined ? {} : { prefiks: medTittel.tittelStarterMed.trim() }),
    avsender: masker.has('avsender'),
    mottaker: masker.has('mottaker'),
    dokumenter: masker.has('dokumenter'),
    hjemmel: naermest.hjemmel,
  };
}
