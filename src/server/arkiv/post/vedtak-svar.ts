import type { Vedtaksoenske } from '../../../eksport/vedtak/vedta.ts';
import { VedtakAvvist, VedtakUtdatert } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { finnPosten, finnSaken } from '../../../konsoll/post/finn.ts';
import { godkjennSom, vedtaSom } from '../../../konsoll/post/vedta-som.ts';
import type { Handling } from '../../../konsoll/tilgang.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { listesporringI } from './listevei.ts';
import { somMelding } from './melding.ts';
import { nummertekst, postnummerI, saksnummerI, sidenFor, type Postdeler, type Saksdeler } from './nummer.ts';
import { visPost } from './post-svar.ts';
import { visSak } from './sak-svar.ts';

type Deler = Saksdeler | Postdeler;

const HELTALL = /^(?:0|[1-9]\d{0,14})$/;

/** A whole number out of a form. @throws VedtakAvvist */
export function talletI(skjema: URLSearchParams, felt: string): number {
  const verdi = skjema.get(felt) ?? '';
  if (!HELTALL.test(verdi)) throw new VedtakAvvist('Skjemaet er ikke fullstendig. Åpne siden på nytt.');
  return Number(verdi);
}

const dokumentI = (skjema: URLSearchParams): number | undefined =>
  skjema.has('dokument') ? talletI(skjema, 'dokument') : undefined;

/** Back to the page of what was decided of, in the list that the person came from. */
function tilbake(kall: Arkivkall, deler: Deler, gjort: number, soketEtter: boolean): Arkivsvar {
  const sporring = new URLSearchParams({
    ...listesporringI(kall.skjema),
    gjort: String(gjort),
    ...(soketEtter && { 'soket-etter': 'ja' }),
  });
  return kall.videre(`${sidenFor(deler)}?${sporring.toString()}`);
}

/** The page again, with why nothing was done. What is no reason for that is thrown on. */
const igjen = (kall: Arkivkall, deler: Deler, feil: unknown): Promise<Arkivsvar> =>
  'dok' in deler ? visPost(kall, deler, somMelding(feil)) : visSak(kall, deler, somMelding(feil));

/** Nothing that a form says is looked at before it is known whose it is. @throws IngenTilgang, FinnesIkke */
async function krevLov({ lagre, bruker }: Arkivkall, deler: Deler, handling: Handling): Promise<void> {
  if ('dok' in deler) await finnPosten(lagre.arkiv, bruker, handling, deler.virksomhet, postnummerI(deler));
  else await finnSaken(lagre.arkiv, bruker, handling, deler.virksomhet, saksnummerI(deler));
}

/** Takes the decision that a form asks for, and leads back; or shows the page again with why not. */
export async function utfoer(
  kall: Arkivkall,
  deler: Deler,
  handling: Handling,
  lesOenske: (skjema: URLSearchParams) => Vedtaksoenske,
): Promise<Arkivsvar> {
  const { lagre, bruker, data, klokke, skjema } = kall;
  await krevLov(kall, deler, handling);
  try {
    const svar = await vedtaSom(lagre.arkiv, bruker, {
      data,
      klokke,
      virksomhet: deler.virksomhet,
      nummer: nummertekst(deler),
      dokument: dokumentI(skjema),
      grunn: skjema.get('grunn') ?? '',
      oenske: lesOenske(skjema),
      sett: talletI(skjema, 'sett'),
    });
    return tilbake(kall, deler, svar.nr, svar.soketFoelgerEtter);
  } catch (feil) {
    return igjen(kall, deler, feil);
  }
}

const OPPHEV = ['opphev-trekk', 'opphev-hold', 'opphev-masker', 'opphev-frigi'] as const;

/** What a form wants undone. @throws VedtakAvvist */
function opphevesI(skjema: URLSearchParams): Vedtaksoenske {
  const art = OPPHEV.find((kjent) => kjent === `opphev-${skjema.get('hva') ?? ''}`);
  if (art === undefined) throw new VedtakAvvist('Velg hva som skal oppheves.');
  return { art };
}

export const taHold = (kall: Arkivkall, deler: Deler) => utfoer(kall, deler, 'hold', () => ({ art: 'hold' }));
export const taTrekk = (kall: Arkivkall, deler: Deler) =>
  utfoer(kall, deler, 'trekk', () => ({ art: 'trekk' }));
export const taOpphev = (kall: Arkivkall, deler: Deler) => utfoer(kall, deler, 'opphev', opphevesI);
export const taFrigi = (kall: Arkivkall, deler: Postdeler) =>
  utfoer(kall, deler, 'frigi', () => ({ art: 'frigi' }));
export const taOpphoer = (kall: Arkivkall, deler: Postdeler) =>
  utfoer(kall, deler, 'bekreft-opphoer', () => ({ art: 'bekreft-opphoer' }));

/** Approves an entry as the page showed it. */
export async function taGodkjenn(kall: Arkivkall, deler: Postdeler): Promise<Arkivsvar> {
  const { lagre, bruker, data, klokke, skjema } = kall;
  try {
    const sett = { post: skjema.get('post') ?? '', sak: skjema.get('sak') ?? '' };
    const felles = { data, klokke, virksomhet: deler.virksomhet, nummer: nummertekst(deler) };
    const grunn = skjema.get('grunn')?.trim() || 'Godkjent som vist';
    const { poster, soketFoelgerEtter } = await godkjennSom(lagre.arkiv, bruker, { ...felles, grunn }, sett);
    const [svar] = poster;
    if (svar?.utfall === 'gjort') return tilbake(kall, deler, svar.nr, soketFoelgerEtter);
    throw svar?.utfall === 'utdatert'
      ? new VedtakUtdatert(svar.siste)
      : new VedtakAvvist(svar?.grunn ?? 'Journalposten venter ikke på godkjenning (lenger).');
  } catch (feil) {
    return igjen(kall, deler, feil);
  }
}
