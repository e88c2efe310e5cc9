import type { Hjemmel } from '../../konfig/hjemmel.ts';
import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import type { Flagg } from '../../skjerming/flagg.ts';
import type { Maskegrunn } from '../../skjerming/utfall.ts';

/** Codes that stand for a person's own file, or for what nobody has assessed. */
const STRENGE_KODER = new Set(['P', 'P1', 'E', 'S', 'XX']);
const STRENG_TEKST = /§\s*(?:13|26)(?!\d)/u;

const erStrengHjemmel = (hjemmel: Hjemmel | undefined): boolean =>
  hjemmel !== undefined && (hjemmel.art !== 'kan' || STRENG_TEKST.test(hjemmel.tekst));

/**
 * True where a first line that names a person is held, not only warned of: the hjemmel is § 13 or § 26, or the code is
 * P, P1, E, S, XX, one that waits for assessment, or one that the register does not know.
 */
export function erStreng(
  { grunner, flagg }: { readonly grunner: readonly Maskegrunn[]; readonly flagg: readonly Flagg[] },
  { virksomhet, kilde }: { readonly virksomhet: Virksomhet; readonly kilde: Kilde },
): boolean {
  if (flagg.some(({ kode }) => kode === 'ukjent-kode' || kode === 'ikke-vurdert')) return true;
  return grunner.some(({ tilgangskode, hjemler, fritekst }) => {
    const kode = kilde.tilgangskoder.find((k) => k.kode.toLowerCase() === tilgangskode?.trim().toLowerCase());
    if (tilgangskode !== undefined && (kode === undefined || kode.behandling === 'vent')) return true;
    if (kode !== undefined && STRENGE_KODER.has(kode.kode.toUpperCase())) return true;
    if (fritekst !== undefined && STRENG_TEKST.test(fritekst)) return true;
    return hjemler.some((id) => erStrengHjemmel(virksomhet.hjemler.find((h) => h.id === id)));
  });
}
