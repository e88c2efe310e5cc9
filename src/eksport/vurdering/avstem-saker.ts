import type { Saksnr } from '../../arkiv/nummer.ts';
import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Lagre } from '../lagre.ts';
import { krevOppdatertArkiv, startKjoering } from '../utdatert-arkiv.ts';
import { avgjoerelser, planleggPulje } from './planlegg-pulje.ts';

export interface Saksavstemming {
  /** Ids of entries whose public bytes changed. */
  readonly endret: readonly string[];
  /** Ids of entries that are no longer shown. */
  readonly fjernet: readonly string[];
}

/**
 * Brings the public side of a few cases up with the archive at once, whatever else waits. It asks for no lock: nobody else
 * decides or publishes meanwhile. The cases stay marked, and the next run looks at them again: a delivery may be in the
 * middle of being merged.
 *
 * @throws UtdatertArkiv
 */
export async function avstemSaker(
  lagre: Lagre,
  virksomhet: Virksomhet,
  numre: readonly Saksnr[],
  tidspunkt: Date,
): Promise<Saksavstemming> {
  const { arkiv, skriver, journal } = lagre;
  await krevOppdatertArkiv(lagre);
  const kilder = new Map(virksomhet.kilder.map((kilde) => [kilde.id, kilde]));
  const kjoering = await startKjoering(lagre, virksomhet.slug, tidspunkt);
  return arkiv.alene(async () => {
    const pulje = await arkiv.puljeAv(virksomhet.slug, numre);
    const vedtak = lagVedtaksregister(await arkiv.vedtak());
    const plan = await planleggPulje(arkiv, pulje, {
      virksomhet,
      kilder,
      iDag: datoI(tidspunkt),
      vedtak,
      journal,
      utenUtkast: true,
    });
    for (const nummer of plan.opphev) await skriver.opphevTrekk(virksomhet.slug, nummer);
    const svar = await skriver.publiser({
      virksomhet: virksomhet.slug,
      tidspunkt,
      saker: plan.saker,
      tommeSaker: plan.tommeSaker,
      vedtak: plan.vedtak,
    });
    await arkiv.lagreAvgjoerelser(avgjoerelser(plan, svar, kjoering));
    return { endret: svar.endret, fjernet: svar.fjernet };
  });
}
