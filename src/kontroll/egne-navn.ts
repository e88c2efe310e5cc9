import type { Kontrollgrunnlag } from './grunnlag.ts';
import { foldetNavn } from './ordrekke.ts';

const tekster = (verdier: readonly (string | undefined)[]): string[] =>
  verdier.filter((v) => v !== undefined);

/** The body's own names and the units of a case: every field may show them, whatever is masked (R10). */
export function egneNavn({ virksomhet, sak, egenskaper, poster }: Kontrollgrunnlag): readonly string[] {
  return tekster([
    virksomhet.navn,
    virksomhet.arkivskaperNavn,
    ...Object.keys(virksomhet.enhetskontakter),
    sak.enhet,
    egenskaper.enhet,
    ...poster.map(({ post }) => post.enhet),
  ]);
}

/** The case handlers of a case, folded as names are compared. */
export const saksbehandlere = ({ sak, poster }: Kontrollgrunnlag): ReadonlySet<string> =>
  new Set(tekster([sak.saksansvarlig, ...poster.map(({ post }) => post.saksbehandler)]).map(foldetNavn));
