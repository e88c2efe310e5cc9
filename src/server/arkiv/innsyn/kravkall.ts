import { type Ansattjeneste, type Ansattkrav, lagAnsattjeneste } from '../../../innsyn/tjeneste/ansatt.ts';
import type { Grunnlag } from '../../../innsyn/tjeneste/grunnlag.ts';
import { holdEnheter } from '../../../innsyn/tjeneste/enheter.ts';
import { FinnesIkke, IngenTilgang } from '../../../konsoll/feil.ts';
import { type Bruker, type Handling, kan, rolleFor, virksomheterFor } from '../../../konsoll/tilgang.ts';
import type { Arkivkall } from '../kall.ts';

export type Innsynshandling = Extract<Handling, 'se-innsyn' | 'svar-innsyn' | 'godkjenn-innsyn'>;

/** How staff are named in the requests' own log. */
export const somAnsatt = ({ id }: Bruker): string => `ansatt:${id}`;

/** Writes a look or a step in the log (R68) before it is taken: by reference number, never by who asks. */
export async function loggfoerInnsyn(
  { lagre, bruker, klokke }: Arkivkall,
  handling: Innsynshandling,
  { virksomhet, enhet }: { readonly virksomhet: string; readonly enhet?: string | undefined },
  { gjenstand, grunn }: { readonly gjenstand: string; readonly grunn: string },
): Promise<void> {
  const rolle = rolleFor(bruker, handling, { virksomhet, enhet });
  if (rolle === undefined) throw new IngenTilgang();
  await lagre.arkiv.loggfoer({
    tidspunkt: klokke().toISOString(),
    hvem: bruker.id,
    rolle,
    handling,
    virksomhet,
    gjenstand,
    grunn,
  });
}

/** The service, for a person whose role it is in the body; what of it they may reach is asked of each request. */
export async function aapneInnsyn(
  { lagre, bruker }: Arkivkall,
  virksomhet: string,
  handling: Innsynshandling,
): Promise<{ readonly g: Grunnlag; readonly tjeneste: Ansattjeneste }> {
  if (!virksomheterFor(bruker, handling).includes(virksomhet)) throw new IngenTilgang();
  const g = await lagre.innsyn.grunnlag();
  return { g, tjeneste: lagAnsattjeneste(g) };
}

/** A request that a person has opened. */
export interface Kravkall {
  readonly g: Grunnlag;
  readonly tjeneste: Ansattjeneste;
  readonly krav: Ansattkrav;
  readonly virksomhet: string;
  readonly referanse: string;
  /** The one unit that all of it is of. */
  readonly enhet: string | undefined;
  readonly av: string;
  /** Whether the person may do something more with this very request. */
  readonly maa: (handling: Innsynshandling) => boolean;
}

/**
 * Opens a request for a look or a step, and writes that in the log.
 * @throws FinnesIkke for a request that the body does not have; IngenTilgang for one of other units.
 */
export async function aapneKrav(
  kall: Arkivkall,
  { virksomhet, referanse }: { readonly virksomhet: string; readonly referanse: string },
  handling: Innsynshandling,
  grunn: string,
): Promise<Kravkall> {
  const { g, tjeneste } = await aapneInnsyn(kall, virksomhet, handling);
  const krav = await tjeneste.hent(referanse);
  if (krav?.virksomhet !== virksomhet) throw new FinnesIkke();
  const enhet = (await holdEnheter(g, [krav.lagret])).get(referanse);
  const gjenstand = { virksomhet, enhet };
  if (!kan(kall.bruker, handling, gjenstand)) throw new IngenTilgang();
  await loggfoerInnsyn(kall, handling, gjenstand, { gjenstand: referanse, grunn });
  return {
    g,
    tjeneste,
    krav,
    virksomhet,
    referanse,
    enhet,
    av: somAnsatt(kall.bruker),
    maa: (annen) => kan(kall.bruker, annen, gjenstand),
  };
}

/** The numbers of a form's field that are documents of the request, each once. */
export const valgteDokumenter = (
  { krav }: Pick<Kravkall, 'krav'>,
  skjema: URLSearchParams,
): readonly number[] => {
  const valgt = new Set(skjema.getAll('dok'));
  return krav.dokumenter.map(({ nummer }) => nummer).filter((nummer) => valgt.has(String(nummer)));
};
