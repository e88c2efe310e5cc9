import type { Sprak } from '../../i18n/sprak.ts';
import { aapneInnsyn } from '../../innsyn/aapne.ts';
import { lagSpoerrertjeneste, type Spoerrertjeneste } from '../../innsyn/innsyntjeneste.ts';
import { lovFraKonfig } from '../../innsyn/lov-fra-konfig.ts';
import type { Utboks } from '../../innsyn/post/utboks.ts';
import type { Grunnlag } from '../../innsyn/tjeneste/grunnlag.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import type { Dokumentnummer, Saksnummer } from '../../offentlig/adresse.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Stand } from '../vakt/stand.ts';
import { alleVirksomheter } from '../virksomheter.ts';

/** The access requests as the running server has them. */
export interface Innsynsdrift {
  /** What the service stands on now: the journal without what is closed, and the configuration as it was last read. */
  readonly grunnlag: () => Promise<Grunnlag>;
  readonly tjeneste: (grunnlag: Grunnlag) => Spoerrertjeneste;
  readonly utboks: Utboks;
  /** The language of addresses without a prefix. */
  readonly standardsprak: () => Promise<Sprak>;
  readonly lukk: () => Promise<void>;
}

/** Opens `innsyn.db`, the one store of personal data that the public role has; never the archive's. */
export function aapneInnsynsdrift(
  data: string,
  konfig: Konfig,
  klokke: Klokke,
  finnStand: () => Promise<Stand>,
): Innsynsdrift {
  const journal = {
    poster: async (ider: readonly string[]) => (await finnStand()).tjenester.journal.poster(ider),
    stengt: async (slug: string) => (await finnStand()).tjenester.journal.stengt(slug),
    post: async (slug: string, nummer: Dokumentnummer) =>
      (await finnStand()).tjenester.journal.post(slug, nummer),
    sak: async (slug: string, nummer: Saksnummer) => (await finnStand()).tjenester.journal.sak(slug, nummer),
  };
  const { grunnlag, utboks, lukk } = aapneInnsyn(data, konfig, journal, klokke);
  let sist: { readonly generasjon: string; readonly grunnlag: Grunnlag } | undefined;
  return {
    utboks,
    lukk,
    standardsprak: async () => (await finnStand()).standardsprak,
    tjeneste: lagSpoerrertjeneste,
    grunnlag: async () => {
      const { generasjon, konfig: naa, tjenester } = await finnStand();
      if (sist?.generasjon === generasjon) return sist.grunnlag;
      // A journal without configuration can be asked all the same: it has the careful default.
      const kjente = new Set(naa.virksomheter.map(({ slug }) => slug));
      const andre = (await alleVirksomheter(tjenester.journal, naa)).filter(({ slug }) => !kjente.has(slug));
      const alle: Konfig = { virksomheter: [...naa.virksomheter, ...andre] };
      sist = { generasjon, grunnlag: { ...grunnlag, konfig: alle, lovFor: lovFraKonfig(alle) } };
      return sist.grunnlag;
    },
  };
}
