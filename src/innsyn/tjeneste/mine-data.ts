import { tokenhash } from '../hemmelighet.ts';
import { kan } from '../livsloep/anvend.ts';
import type { Grunnlag } from './grunnlag.ts';

/**
 * Erases all that tells who asked: address, name, comment, complaint's words, and the link itself. What is open is taken back
 * first, since nobody could be answered. What happened stays without a name until the body's own time is out (R57).
 * When it returns, the file holds nothing of it.
 * @returns false for a link that opens nothing.
 */
export async function slettMineData(g: Grunnlag, token: string): Promise<boolean> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  if (funnet === undefined) return false;
  for (const { referanse, virksomhet, bestilling } of funnet.krav)
    await g.lager.endre(referanse, g.klokke(), ({ krav }) =>
      kan(krav, { art: 'trukket' }, g.klokke(), g.lovFor(virksomhet))
        ? {
            hendelser: [{ hendelse: { art: 'trukket' }, av: 'spoer' }],
            post: bestilling.bekreftet === undefined ? [] : [{ mal: 'krav-trukket', til: 'enhet' }],
          }
        : {},
    );
  g.filkasse.slett(await g.lager.glemSpoerrer(funnet.bestilling.id));
  await g.lager.rens();
  return true;
}
