import type { Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { avstemSaker, type Saksavstemming } from './avstem-saker.ts';
import { foelgIndeks } from '../indeks/foelg-indeks.ts';
import type { Lagre } from '../lagre.ts';

export interface Virkning extends Saksavstemming {
  /** The search server was away: the index follows with the next run. */
  readonly soketFoelgerEtter: boolean;
}

/** Lets the pipeline decide again of the cases that a decision concerns, and brings the index up with them. */
export async function anvendVedtak(
  lagre: Lagre,
  virksomhet: Virksomhet,
  gjenstand: Vedtaksgjenstand,
  tidspunkt: Date,
): Promise<Virkning> {
  const saker = await lagre.arkiv.beroerteSaker(virksomhet.slug, gjenstand);
  const svar = await avstemSaker(lagre, virksomhet, saker, tidspunkt);
  return { ...svar, soketFoelgerEtter: await foelgIndeks(lagre, svar, tidspunkt) };
}
