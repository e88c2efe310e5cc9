import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { IngenTilgang } from '../feil.ts';
import { enheterFor, kan, rolleFor, virksomheterFor, type Bruker, type Handling } from '../tilgang.ts';

/** What somebody has been found to be allowed: who, in what capacity, and which units of the body. */
export interface Tillatt {
  readonly hvem: string;
  readonly rolle: string;
  readonly virksomhet: string;
  /** Undefined for all. */
  readonly enheter: readonly string[] | undefined;
}

/**
 * What a person may see of a body, or of the one unit that is asked for.
 *
 * @throws IngenTilgang when that is nothing.
 */
export function tillatFor(
  bruker: Bruker,
  handling: Extract<Handling, 'se' | 'se-tall'>,
  { virksomhet, enhet }: { readonly virksomhet: string; readonly enhet?: string | undefined },
): Tillatt {
  const egne = enheterFor(bruker, handling, virksomhet);
  const lov =
    enhet === undefined
      ? virksomheterFor(bruker, handling).includes(virksomhet)
      : kan(bruker, handling, { virksomhet, enhet });
  // The unit that the role is seen in: of somebody limited to units, any of them.
  const rolle = rolleFor(bruker, handling, { virksomhet, enhet: enhet ?? egne?.[0] });
  if (!lov || rolle === undefined) throw new IngenTilgang();
  return { hvem: bruker.id, rolle, virksomhet, enheter: enhet === undefined ? egne : [enhet] };
}

/** The user of the machine, who has the archive's files and therefore all units. */
export const tillatPaaKommandolinjen = (hvem: string, virksomhet: string, enhet?: string): Tillatt => ({
  hvem,
  rolle: 'kommandolinje',
  virksomhet,
  enheter: enhet === undefined ? undefined : [enhet],
});

/** Writes a look in the log (R68), before anything is shown: by list and period, never by what stands there. */
export async function loggfoerOppslag(
  arkiv: Pick<Arkiv, 'loggfoer'>,
  { hvem, rolle, virksomhet }: Tillatt,
  klokke: Klokke,
  { gjenstand, grunn }: { readonly gjenstand: string; readonly grunn: string },
): Promise<void> {
  await arkiv.loggfoer({
    tidspunkt: klokke().toISOString(),
    hvem,
    rolle,
    handling: 'se',
    virksomhet,
    gjenstand,
    grunn,
  });
}
