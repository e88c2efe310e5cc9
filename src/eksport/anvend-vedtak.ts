import type { Dokumentnr, Kjentpost } from '../arkiv/arkiv.ts';
import type { Virksomhet } from '../konfig/virksomhet.ts';
import { SokUtilgjengelig } from '../sok/sokemotor.ts';
import { datoI } from '../tid/oslo.ts';
import { avstemSaker, type Saksavstemming } from './avstem-saker.ts';
import type { Lagre } from './lagre.ts';

export interface Virkning extends Saksavstemming {
  /** The search server was away: the index follows with the next run. */
  readonly soketFoelgerEtter: boolean;
}

/**
 * Lets the pipeline decide again of the cases that a decision concerns, and brings the index up with them. The outbox is
 * not emptied: what an export has on its way into the index is taken again when it gets there.
 */
export async function anvendVedtak(
  lagre: Lagre,
  virksomhet: Virksomhet,
  nummer: Dokumentnr,
  post: Kjentpost | undefined,
  tidspunkt: Date,
): Promise<Virkning> {
  const { arkiv, journal, sok } = lagre;
  const saker = await arkiv.beroerteSaker(virksomhet.slug, nummer, post);
  const svar = await avstemSaker(lagre, virksomhet, saker, tidspunkt);
  try {
    if (svar.fjernet.length > 0) await sok?.fjern(svar.fjernet);
    if (svar.endret.length > 0) await sok?.indekser(await journal.poster(svar.endret), datoI(tidspunkt));
    await sok?.toem();
    return { ...svar, soketFoelgerEtter: false };
  } catch (feil) {
    if (feil instanceof SokUtilgjengelig) return { ...svar, soketFoelgerEtter: true };
    throw feil;
  }
}
