import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Hendelse } from '../arkiv/logg.ts';
import { personnoekkel } from '../arkiv/stilling.ts';
import type { Bruker } from './tilgang.ts';

export const STENG_UTE = 'steng-ute';
export const SLIPP_INN = 'slipp-inn';

/** Somebody who is shut out of a body, as the log tells of it. */
export interface Utestengt {
  readonly id: string;
  readonly av: string;
  /** An instant. */
  readonly siden: string;
  readonly grunn: string;
}

/**
 * Whom a leader has shut out of a body, whatever roles the login provider gives them, until a leader lets them in again. The log is
 * the register: the last line about a person stands, and it comes back with the log from a backup.
 */
export class Utestengte {
  readonly #perVirksomhet = new Map<string, Map<string, Utestengt>>();

  /** Reads the whole log once: for the start of the console. */
  static async les(arkiv: Pick<Arkiv, 'logg'>): Promise<Utestengte> {
    const alle = { antall: Number.MAX_SAFE_INTEGER };
    const linjer = [
      ...(await arkiv.logg({ ...alle, handling: STENG_UTE })),
      ...(await arkiv.logg({ ...alle, handling: SLIPP_INN })),
    ];
    const utestengte = new Utestengte();
    for (const linje of linjer.toSorted((a, b) => a.nr - b.nr)) utestengte.ta(linje);
    return utestengte;
  }

  /** Goes by a line of the log from here on. */
  ta({ handling, virksomhet, gjenstand: id, hvem: av, tidspunkt: siden, grunn }: Hendelse): void {
    const her = this.#perVirksomhet.get(virksomhet) ?? new Map<string, Utestengt>();
    this.#perVirksomhet.set(virksomhet, her);
    if (handling === STENG_UTE) her.set(personnoekkel(id), { id, av, siden, grunn });
    if (handling === SLIPP_INN) her.delete(personnoekkel(id));
  }

  /** Everyone who is shut out of a body, in the order it was decided. */
  fra(virksomhet: string): readonly Utestengt[] {
    return [...(this.#perVirksomhet.get(virksomhet)?.values() ?? [])];
  }

  /** A person with the roles that they have still; undefined for whoever has none left. */
  slipp(bruker: Bruker): Bruker | undefined {
    const noekkel = personnoekkel(bruker.id);
    const tildelinger = bruker.tildelinger.filter(
      ({ virksomhet }) => this.#perVirksomhet.get(virksomhet)?.has(noekkel) !== true,
    );
    if (tildelinger.length === bruker.tildelinger.length) return bruker;
    return tildelinger.length === 0 ? undefined : { ...bruker, tildelinger };
  }
}
