import { forklaringPaa } from '../i18n/hjemler.ts';
import { tekster } from '../i18n/tekster.ts';
import type { Tekster } from '../i18n/nb.ts';
import { arkivsprak, type Sprak } from '../i18n/sprak.ts';
import { hjemmelVedID } from '../konfig/register.ts';
import type { Hjemmel } from '../konfig/hjemmel.ts';
import { sprakprefiks } from '../server/foresporsel/sprak.ts';
import { finnVirksomhet } from '../server/virksomheter.ts';
import type { Tjenester } from '../server/tjenester.ts';

/** What every part of a page needs to write itself in the reader's language. */
export interface Visning {
  readonly t: Tekster;
  readonly sprak: Sprak;
  /** `lang` for what the archive wrote: Norwegian, unless the page is that already. */
  readonly arkivsprak: string | undefined;
  readonly iDag: string;
  /** An address in the language of the page. */
  readonly lenke: (sti: string) => string;
  readonly hjemmel: (slug: string, id: string) => Hjemmel | undefined;
  /** What a legal basis protects, in the page's language where it is known in it, and the language it stands in otherwise. */
  readonly forklaring: (
    hjemmel: Hjemmel,
  ) => { readonly tekst: string; readonly lang: string | undefined } | undefined;
}

/** An address in another language of the site. */
export const paaSprak = (sprak: Sprak, standard: Sprak, sti: string): string =>
  sti === '/' ? sprakprefiks(sprak, standard) || '/' : sprakprefiks(sprak, standard) + sti;

type Lokale = Pick<App.Locals, 'sprak' | 'standardsprak' | 'iDag'> & {
  readonly tjenester: Pick<Tjenester, 'konfig'>;
};

export function lagVisning({ sprak, standardsprak, iDag, tjenester }: Lokale): Visning {
  const skrevet = arkivsprak(sprak);
  return {
    t: tekster(sprak),
    sprak,
    arkivsprak: skrevet,
    iDag,
    lenke: (sti) => paaSprak(sprak, standardsprak, sti),
    hjemmel: (slug, id) => hjemmelVedID(finnVirksomhet(tjenester.konfig, { slug, navn: slug }), id),
    forklaring: ({ forklaring }) => {
      if (forklaring === undefined) return undefined;
      const tekst = forklaringPaa(forklaring, sprak);
      return tekst === undefined ? { tekst: forklaring, lang: skrevet } : { tekst, lang: undefined };
    },
  };
}
