import { lagToken, tokenhash } from '../hemmelighet.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import { innsynFor } from '../lov-fra-konfig.ts';
import { BREMSER, slippNettForbi } from './bremser.ts';
import { holdEnheter } from './enheter.ts';
import type { Avsender, Grunnlag } from './grunnlag.ts';
import type { Kvittering } from './sende-inn.ts';

export type Bekreftelsessvar =
  /** Now the body has it. `status` opens the status page; the receipt with the same link is on its way by mail. */
  | { readonly art: 'bekreftet'; readonly kvittering: Kvittering; readonly status: string }
  /** Used before: by the same person, who never saw the answer, or in another window. The status link is in the mail. */
  | { readonly art: 'alt-bekreftet'; readonly kvittering: Kvittering }
  /** Never made, expired, or its order is erased: one answer for all, so that nothing can be learnt by trying. */
  | { readonly art: 'ugyldig' }
  | { readonly art: 'for-mange' };

function kvitteringFor(krav: readonly LagretKrav[], mottatt: Date): Kvittering {
  return {
    mottatt,
    krav: krav.map((k) => ({
      referanse: k.referanse,
      virksomhet: k.virksomhet,
      antall: k.krav.dokumenter.length,
    })),
  };
}

/**
 * What the link in the mail leads to: shown with one button, for mail scanners follow links. Changes nothing.
 * @returns undefined for a link that is no good.
 */
export async function seBekreftelse(
  g: Grunnlag,
  token: string,
): Promise<{ readonly kvittering: Kvittering; readonly brukt: boolean } | undefined> {
  const funnet = await g.lager.hentVedLenke('bekreft', tokenhash(token), g.klokke());
  if (funnet === undefined) return undefined;
  return { kvittering: kvitteringFor(funnet.krav, funnet.bestilling.opprettet), brukt: funnet.brukt };
}

/**
 * Confirms an order: the button was pressed. Confirmation, receipt and the mail to the bodies are one transaction: when this
 * returns `bekreftet`, they are all on disk. Pressing again is harmless.
 */
export async function bekreft(g: Grunnlag, token: string, fra: Avsender): Promise<Bekreftelsessvar> {
  if (!(await slippNettForbi(g, BREMSER.bekreft, fra))) return { art: 'for-mange' };
  const [hash, naa] = [tokenhash(token), g.klokke()];
  const foer = await g.lager.hentVedLenke('bekreft', hash, naa);
  if (foer === undefined) return { art: 'ugyldig' };
  const kvittering = kvitteringFor(foer.krav, foer.bestilling.opprettet);
  const foerste = foer.krav[0]?.nr;
  const brukt = await g.lager.bekreft(hash, naa, (krav) => {
    if (krav.krav.lukket !== undefined) return {};
    return {
      hendelser: [{ hendelse: { art: 'bekreftet' }, av: 'spoer' }],
      post: [
        ...(krav.nr === foerste ? [{ mal: 'kvittering' as const, til: 'spoer' as const }] : []),
        { mal: 'nytt-krav', til: 'enhet' },
        ...(innsynFor(g.konfig, krav.virksomhet).arkivordre === undefined
          ? []
          : [{ mal: 'arkivordre' as const, til: 'arkiv' as const }]),
      ],
    };
  });
  // The queue’s own note of whose it is: when it is not written here, the hourly round writes it.
  if (brukt) await holdEnheter(g, foer.krav);
  return brukt
    ? { art: 'bekreftet', kvittering, status: lagToken(g.noekkel, 'status', foer.bestilling.id) }
    : { art: 'alt-bekreftet', kvittering };
}
