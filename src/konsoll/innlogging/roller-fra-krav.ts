import type { Oidckonfig } from '../../konfig/konsoll.ts';
import type { Bruker, Tildeling } from '../tilgang.ts';

/** Claims of a validated ID token. Nothing else of what a provider sends is believed. */
export type Krav = Readonly<Record<string, unknown>>;

/** «realm_access.roles» in the claims; a claim whose name itself has dots («https://…/roles») is found by its whole name. */
function finn(krav: unknown, sti: string): unknown {
  if (typeof krav !== 'object' || krav === null) return undefined;
  const egne = new Map<string, unknown>(Object.entries(krav));
  if (egne.has(sti)) return egne.get(sti);
  const punktum = sti.indexOf('.');
  return punktum < 0 ? undefined : finn(egne.get(sti.slice(0, punktum)), sti.slice(punktum + 1));
}

/** The values of a claim: a list of texts, or one text. Anything else is no role. */
const tekster = (verdi: unknown): readonly string[] =>
  (Array.isArray(verdi) ? verdi : [verdi]).filter((en): en is string => typeof en === 'string');

/** What a person with these values of the role claim may be, where. */
export const tildelingerFor = (
  verdier: readonly string[],
  roller: Oidckonfig['roller'],
): readonly Tildeling[] =>
  roller
    .filter(({ verdi }) => verdier.includes(verdi))
    .map(({ rolle, virksomhet, enheter }) => ({
      rolle,
      virksomhet,
      ...(enheter === undefined ? {} : { enheter }),
    }));

/**
 * Who somebody is in the console, by the claims of an ID token and the configuration's mapping.
 *
 * @returns also the values that the roles were found from, so that they can be found again; undefined when no claim gives a
 *   role: then nobody is let in.
 */
export function brukerFraKrav(
  krav: Krav,
  { utsteder, krav: felt, roller }: Oidckonfig,
): { readonly bruker: Bruker; readonly verdier: readonly string[] } | undefined {
  const subjekt = krav['sub'];
  if (typeof subjekt !== 'string' || subjekt === '') return undefined;
  const verdier = tekster(finn(krav, felt.roller));
  const tildelinger = tildelingerFor(verdier, roller);
  if (tildelinger.length === 0) return undefined;
  const [navn] = tekster(finn(krav, felt.navn));
  return { bruker: { id: `${utsteder}#${subjekt}`, navn: navn ?? subjekt, tildelinger }, verdier };
}
