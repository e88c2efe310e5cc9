import { tokenhash } from '../hemmelighet.ts';
import type { Grunnlag } from './grunnlag.ts';

/**
 * All that is kept of the one who asked, and of what was asked for, for a machine to read (GDPR articles 15 and 20): as it lies in
 * the store, without the body's own drafts and names. Undefined for a link that opens nothing.
 */
export async function eksporterMineData(g: Grunnlag, token: string): Promise<string | undefined> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  if (funnet === undefined) return undefined;
  const { opprettet, bekreftet, spoerrer } = funnet.bestilling;
  return JSON.stringify(
    {
      sendt: opprettet,
      bekreftet,
      omDeg: spoerrer,
      krav: funnet.krav.map(({ referanse, virksomhet, etterspurt, logg }) => ({
        referanse,
        virksomhet,
        etterspurt,
        hendelser: logg.map(({ tid, av, hendelse, tekst }) => ({
          tid,
          // Which person in the body did what is the body's own business.
          av: av === 'spoer' || av === 'system' ? av : 'ansatt',
          hendelse,
          ...(av === 'spoer' && tekst !== undefined ? { tekst } : {}),
        })),
      })),
    },
    null,
    2,
  );
}
