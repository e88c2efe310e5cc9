import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Godkjenning } from '../../arkiv/vedtaksdetaljer.ts';
import { godkjenn } from '../../eksport/vedtak/godkjenn.ts';
import { lesGjenstand } from '../../eksport/vedtak/les-gjenstand.ts';
import { vedta, type Vedtaksoenske, type Vedtakssvar } from '../../eksport/vedtak/vedta.ts';
import type { Flersvar } from '../../eksport/vedtak/vedta-flere.ts';
import { VedtakAvvist } from '../../eksport/vedtak/vedtaksfeil.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { rolleFor, type Bruker, type Handling } from '../tilgang.ts';
import { finnPosten, finnSaken } from './finn.ts';

/** What a person must be allowed, for each kind of decision. */
export const HANDLING_FOR: Readonly<Record<Vedtaksoenske['art'], Handling>> = {
  hold: 'hold',
  trekk: 'trekk',
  masker: 'masker',
  frigi: 'frigi',
  'bekreft-opphoer': 'bekreft-opphoer',
  'opphev-hold': 'opphev',
  'opphev-trekk': 'opphev',
  'opphev-masker': 'opphev',
  'opphev-frigi': 'opphev',
};

/** Letters that a reason may be of: it stands in the log for ever. */
const LENGSTE_GRUNN = 1000;

export interface Somkall {
  readonly data: string;
  readonly virksomhet: string;
  /** «2026/123-4» an entry, «2026/123» a whole case. */
  readonly nummer: string;
  /** With an entry's number: only this one of its documents, by its public number. */
  readonly dokument?: number | undefined;
  readonly grunn: string;
  readonly klokke: Klokke;
}

/** @throws VedtakAvvist for a reason that says nothing, or too much. */
export function krevGrunn(grunn: string): string {
  const skrevet = grunn.replace(/\s+/gu, ' ').trim();
  if (skrevet === '') throw new VedtakAvvist('Skriv en grunn. Den står i loggen og i historikken.');
  if (skrevet.length > LENGSTE_GRUNN)
    throw new VedtakAvvist(`Grunnen er for lang. Bruk høyst ${LENGSTE_GRUNN} tegn.`);
  return skrevet;
}

/** In what capacity somebody decides of a thing that they have been found to be allowed. */
async function krevRolle(
  arkiv: Arkiv,
  bruker: Bruker,
  handling: Handling,
  { virksomhet, nummer, dokument }: Somkall,
): Promise<'arkivar' | 'leder'> {
  const gjenstand = lesGjenstand(nummer, dokument);
  const enhet =
    gjenstand.omfang === 'sak'
      ? (await finnSaken(arkiv, bruker, handling, virksomhet, gjenstand.nummer)).enheter[0]
      : (await finnPosten(arkiv, bruker, handling, virksomhet, gjenstand.nummer)).enhet;
  return rolleFor(bruker, handling, { virksomhet, enhet }) === 'leder' ? 'leder' : 'arkivar';
}

/**
 * Takes a decision about an entry, a document of it or a whole case, as a person of the console: only of what is theirs, and
 * bound to the last decision that they had seen.
 *
 * @throws IngenTilgang, FinnesIkke; VedtakUtdatert, VedtakAvvist, SammePerson. Nothing is then written.
 */
export async function vedtaSom(
  arkiv: Arkiv,
  bruker: Bruker,
  { oenske, sett, dokument, ...kall }: Somkall & { readonly oenske: Vedtaksoenske; readonly sett: number },
): Promise<Vedtakssvar> {
  const rolle = await krevRolle(arkiv, bruker, HANDLING_FOR[oenske.art], { ...kall, dokument });
  return vedta({
    ...kall,
    ...(dokument !== undefined && { dokument }),
    grunn: krevGrunn(kall.grunn),
    oenske,
    sett,
    av: bruker.id,
    rolle,
  });
}

/**
 * Approves one entry, as it was seen.
 *
 * @throws IngenTilgang, FinnesIkke, VedtakAvvist.
 */
export async function godkjennSom(
  arkiv: Arkiv,
  bruker: Bruker,
  { grunn, ...kall }: Somkall,
  sett: Godkjenning,
): Promise<Flersvar> {
  const rolle = await krevRolle(arkiv, bruker, 'godkjenn', { ...kall, grunn });
  const { data, virksomhet, nummer, klokke } = kall;
  return godkjenn({
    data,
    virksomhet,
    klokke,
    grunn: krevGrunn(grunn),
    av: bruker.id,
    rolle,
    poster: [{ nummer, ...sett }],
  });
}
