import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Klokke } from '../tid/oslo.ts';
import { IngenTilgang } from './feil.ts';
import { type Bruker, type Handling, rolleFor } from './tilgang.ts';

/** A look at something of the internal zone, or a step that is no decision. */
export interface Syn {
  readonly handling: Handling;
  readonly virksomhet: string;
  /** The unit that has it; absent for what belongs to the whole body. */
  readonly enhet?: string | undefined;
  /** «2026/123-4», «2026/123», a date, the name of a list: never what stands in it. */
  readonly gjenstand: string;
  readonly grunn?: string;
}

/**
 * Writes in the log who looks at what, and in what capacity (R68). Called before anything is shown.
 *
 * @throws IngenTilgang when no role of the person's allows it; nothing is then written.
 */
export async function loggSyn(
  arkiv: Pick<Arkiv, 'loggfoer'>,
  bruker: Bruker,
  klokke: Klokke,
  { handling, virksomhet, enhet, gjenstand, grunn = '' }: Syn,
): Promise<void> {
  const rolle = rolleFor(bruker, handling, { virksomhet, enhet });
  if (rolle === undefined) throw new IngenTilgang();
  const tidspunkt = klokke().toISOString();
  await arkiv.loggfoer({ tidspunkt, hvem: bruker.id, rolle, handling, virksomhet, gjenstand, grunn });
}
