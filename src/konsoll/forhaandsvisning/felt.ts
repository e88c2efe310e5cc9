import { kortDato } from '../../i18n/dato.ts';
import type { Forklaring } from './forklaring.ts';
import { finnSpenn, visesHelt, type Spenn } from './spenn.ts';

/** One field of the archive's record, and what the public reads of it. */
export interface Feltpar {
  /** Stable, for addresses and tests: «tittel», «part 2», «dokument 1 tittel». */
  readonly felt: string;
  /** In plain Norwegian. */
  readonly navn: string;
  /** The field's name in the Noark 5 metadata catalogue. */
  readonly noark: string;
  /** As the archive has it, line by line; empty where it has nothing. */
  readonly arkiv: readonly string[];
  /** Absent where the public reads nothing. */
  readonly offentlig?: string;
  readonly likt: boolean;
  /** What is gone, for a page that joins each mask to its reasons. */
  readonly spenn: readonly Spenn[];
  /** Why: all that hold for the field; empty only where nothing is gone. */
  readonly grunner: readonly Forklaring[];
}

type Grunnlag = Pick<Feltpar, 'felt' | 'navn' | 'noark'> & {
  readonly arkiv: readonly (string | undefined)[];
  readonly offentlig: string | undefined;
  /** Given when the two are not alike. */
  readonly grunner: readonly Forklaring[];
};

/** A date of a field as it is read here: «02.03.2026». */
export const feltdato = (iso: string | undefined): string | undefined =>
  iso === undefined ? undefined : kortDato(iso, 'nb');

/** Where shielding gives no reason, something was only written otherwise: spaces, a name for a code. */
const SKREVET_OM: Forklaring = {
  art: 'fast',
  tekst: 'Skrevet på journalens egen måte. Ingenting er skjermet.',
};

/** Puts the two sides of a field together. */
export function feltpar({ arkiv, offentlig, grunner, ...navn }: Grunnlag): Feltpar {
  const linjer = arkiv.filter((linje) => linje !== undefined && linje !== '').map(String);
  const likt =
    linjer.length === 0 ? offentlig === undefined : offentlig !== undefined && visesHelt(linjer, offentlig);
  return {
    ...navn,
    arkiv: linjer,
    ...(offentlig !== undefined && { offentlig }),
    likt,
    spenn: likt ? [] : finnSpenn(linjer, offentlig),
    grunner: likt ? [] : grunner.length > 0 ? grunner : [SKREVET_OM],
  };
}
