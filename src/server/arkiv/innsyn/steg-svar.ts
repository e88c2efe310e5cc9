import { STANSGRUNNER } from '../../../innsyn/frister/stans.ts';
import { lagToken } from '../../../innsyn/hemmelighet.ts';
import { KLAGEAVGJOERELSER } from '../../../innsyn/livsloep/hendelse.ts';
import { innsynsstier } from '../../../innsyn/stier.ts';
import { enheterFor } from '../../../konsoll/tilgang.ts';
import { erDato } from '../../../tid/dager.ts';
import { datoI } from '../../../tid/oslo.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { type Kravfeil, proev } from './kravfeil.ts';
import { aapneKrav, type Kravkall, valgteDokumenter } from './kravkall.ts';
import { visAapnet } from './krav-svar.ts';
import { tildel } from './tildeling.ts';

type Steg = (kravkall: Kravkall, skjema: URLSearchParams, kall: Arkivkall) => Promise<Kravfeil | undefined>;

/** A step that is about some of the documents. */
const medDokumenter =
  (
    gjoer: (
      k: Kravkall,
      dokumenter: readonly number[],
      skjema: URLSearchParams,
    ) => Promise<Kravfeil | undefined>,
  ): Steg =>
  async (kravkall, skjema) => {
    const dokumenter = valgteDokumenter(kravkall, skjema);
    return dokumenter.length === 0 ? 'velg' : gjoer(kravkall, dokumenter, skjema);
  };

/** The day something came that is written down now: today where the form does not say; undefined for no date, and for one to come. */
function lesKom(skjema: URLSearchParams, { g, virksomhet }: Kravkall): { readonly kom?: string } | undefined {
  const kom = skjema.get('kom') ?? '';
  if (kom === '') return {};
  return erDato(kom) && kom <= datoI(g.klokke(), g.lovFor(virksomhet).sone) ? { kom } : undefined;
}

const ferdig = async (gjoer: Promise<unknown>): Promise<undefined> => {
  await gjoer;
  return undefined;
};

/** Every step that is one button on the request's page, by the button's value. */
const STEG: Readonly<Record<string, Steg>> = {
  ta: ({ tjeneste, referanse, av }) => ferdig(tjeneste.ta(referanse, av)),
  overta: ({ tjeneste, referanse, av }) => ferdig(tjeneste.tildel(referanse, { person: av })),
  tildel: (kravkall, _, kall) => tildel(kall, kravkall),
  miljoe: ({ tjeneste, referanse, av }) => ferdig(tjeneste.settMiljoe(referanse, true, av)),
  'ikke-miljoe': ({ tjeneste, referanse, av }) => ferdig(tjeneste.settMiljoe(referanse, false, av)),
  del: medDokumenter(async ({ tjeneste, referanse, av }, dokumenter) => {
    for (const nummer of dokumenter) await tjeneste.delOpp(referanse, nummer, av);
    return undefined;
  }),
  stans: medDokumenter(async ({ tjeneste, referanse, av }, dokumenter, skjema) => {
    const grunn = STANSGRUNNER.find((en) => en === skjema.get('grunn'));
    return grunn === undefined ? 'velg' : ferdig(tjeneste.stans(referanse, dokumenter, grunn, av));
  }),
  gjenoppta: medDokumenter(({ tjeneste, referanse, av }, dokumenter) =>
    ferdig(tjeneste.gjenoppta(referanse, dokumenter, av)),
  ),
  klage: medDokumenter(async (kravkall, dokumenter, skjema) => {
    const { tjeneste, referanse, av } = kravkall;
    const kom = lesKom(skjema, kravkall);
    if (kom === undefined) return 'ugyldig-dato';
    const sen = skjema.get('oppreisning');
    const valg = { av, oppreisning: sen === 'ja', forSent: sen === 'nei', ...kom };
    const svar = await tjeneste.registrerKlage(referanse, dokumenter, skjema.get('tekst') ?? '', valg);
    return svar === 'ok' ? undefined : svar;
  }),
  'krever-begrunnelse': medDokumenter(async (kravkall, dokumenter, skjema) => {
    const { tjeneste, referanse, av } = kravkall;
    const kom = lesKom(skjema, kravkall);
    if (kom === undefined) return 'ugyldig-dato';
    return ferdig(tjeneste.registrerBegrunnelseskrav(referanse, dokumenter, { av, ...kom }));
  }),
  trukket: medDokumenter(({ tjeneste, referanse, av }, dokumenter) =>
    ferdig(tjeneste.registrerTrukket(referanse, dokumenter, av)),
  ),
  'alt-trukket': ({ tjeneste, referanse, av }) => ferdig(tjeneste.registrerTrukket(referanse, undefined, av)),
  oversend: medDokumenter(({ tjeneste, referanse, av }, dokumenter) =>
    ferdig(tjeneste.oversend(referanse, dokumenter, av)),
  ),
  avgjort: medDokumenter(async ({ tjeneste, referanse, av }, dokumenter, skjema) => {
    const utfall = KLAGEAVGJOERELSER.find((ett) => ett === skjema.get('utfall'));
    return utfall === undefined ? 'velg' : ferdig(tjeneste.klageAvgjort(referanse, dokumenter, utfall, av));
  }),
  arkivert: async ({ tjeneste, referanse, av }, skjema) => {
    const nummer = (skjema.get('nummer') ?? '').trim();
    if (nummer === '') return 'nummer-mangler';
    const hendelse = Number(skjema.get('hendelse'));
    const merket =
      Number.isSafeInteger(hendelse) && (await tjeneste.merkJournalfoert(referanse, hendelse, nummer, av));
    return merket ? undefined : 'velg';
  },
  /** Once more, under another name: the outbox takes each mail once. */
  ordre: async ({ g, referanse }) => {
    const gjelder = `igjen-${g.klokke().toISOString()}`;
    return ferdig(g.lager.leggIUtboks(referanse, g.klokke(), [{ mal: 'arkivordre', til: 'arkiv', gjelder }]));
  },
};

/** Takes a step with a request. What the rules refuse is told on its page, as it stands now. */
export async function taSteg(
  kall: Arkivkall,
  deler: { readonly virksomhet: string; readonly referanse: string },
): Promise<Arkivsvar> {
  const { skjema } = kall;
  const handling = skjema.get('handling') ?? '';
  const steg = Object.hasOwn(STEG, handling) ? STEG[handling] : undefined;
  const grunn = steg !== undefined || handling === 'lenke' ? handling : 'ukjent steg';
  const kravkall = await aapneKrav(kall, deler, 'svar-innsyn', grunn);
  if (handling === 'lenke' && kravkall.krav.lagret.bestilling.spoerrer.epost === undefined) {
    const token = lagToken(kravkall.g.noekkel, 'status', kravkall.krav.lagret.bestilling.id);
    return visAapnet(kall, kravkall, { lenke: (kall.journaladresse ?? '') + innsynsstier.status(token) });
  }
  const feil = steg === undefined ? 'velg' : await proev(() => steg(kravkall, skjema, kall));
  // Somebody who has only some units may have given it to another one.
  if (feil === undefined && handling === 'tildel' && enheterFor(kall.bruker, 'se-innsyn', deler.virksomhet))
    return kall.videre(`/arkiv/${deler.virksomhet}/innsyn`);
  if (feil === undefined) return kall.videre(`${kall.sti}?gjort=${handling}`);
  // Read anew: it may be that somebody else came first.
  return visAapnet(kall, await aapneKrav(kall, deler, 'se-innsyn', 'innsynskrav'), { feil });
}
