import type { Baerer, Skjerming } from '../../noark/skjerming.ts';
import { lesDato, lesHeltall, valgfriTekst } from '../felles/felt.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { UkjentFelt } from '../felles/ulest.ts';
import type { Element } from './element.ts';
import { ALLE_ELEMENTER, lesSkjermingDokument, lesSkjermingMetadata, storst } from './skjermingelementer.ts';

/** Runs a reading of an inner element, and puts its name before the field's where it fails; an unknown field's stands. */
export function under<T>(navn: string, les: () => T): T {
  try {
    return les();
  } catch (error) {
    if (error instanceof Feltfeil && !(error instanceof UkjentFelt))
      throw new Feltfeil(`${navn}/${error.felt}`, error.grunn);
    throw error;
  }
}

/**
 * The day a duration in years ends; 29 February becomes 1 March, so that the shielding never ends early. Undefined
 * beyond the calendar's four digits.
 */
function aarEtter(dato: string, aar: number): string | undefined {
  const til = Number(dato.slice(0, 4)) + aar;
  if (til > 9999) return undefined;
  const rest = dato.slice(4) === '-02-29' ? '-03-01' : dato.slice(4);
  return String(til).padStart(4, '0') + rest;
}

function lesOpphoer(element: Element, opprettet: string | undefined): string | undefined {
  const dato = lesDato('skjermingOpphoererDato', element.felt('skjermingOpphoererDato'));
  if (dato !== undefined) return dato;
  const varighet = lesHeltall('skjermingsvarighet', element.felt('skjermingsvarighet'));
  const fra = lesDato('opprettetDato', opprettet);
  return varighet === undefined || fra === undefined ? undefined : aarEtter(fra, varighet);
}

function lesEn(element: Element, carrier: Element, baerer: Baerer): Skjerming {
  const { elementer, ukjente, dokument } = lesSkjermingMetadata(element.liste('skjermingMetadata'));
  const tilgangskode = valgfriTekst(element.felt('tilgangsrestriksjon'));
  const ingen = elementer.length === 0 && ukjente.length === 0;
  // That the element stands there says that something is shielded, though no code does (the schema demands one).
  const kunAtDenStaar = ingen && tilgangskode === undefined;
  return {
    tilgangskode,
    hjemmel: element.liste('skjermingshjemmel').flatMap((raa) => valgfriTekst(raa) ?? []),
    elementer: kunAtDenStaar ? ALLE_ELEMENTER.filter((kode) => kode !== 'M') : [...elementer],
    uavklarte: ingen && !kunAtDenStaar ? [...ALLE_ELEMENTER] : [],
    ukjente: [...ukjente],
    dokument: storst(dokument, lesSkjermingDokument(element.felt('skjermingDokument'))),
    opphoerer: lesOpphoer(element, carrier.felt('opprettetDato')),
    baerer,
    baererID: valgfriTekst(carrier.felt('systemID')),
  };
}

/**
 * The shieldings that an element itself carries (M500 to M505). Where skjermingMetadata is missing altogether, nothing
 * is said of any element, and all of them are `uavklarte`; where the code is missing too, all of them are shielded.
 *
 * @throws Feltfeil when a date or a duration cannot be read.
 */
export function lesSkjerming(carrier: Element, baerer: Baerer): Skjerming[] {
  return carrier
    .barn('skjerming')
    .map((element) => under('skjerming', () => lesEn(element, carrier, baerer)));
}

/** The sikkerhetsgrad that an element itself carries: `grad`, `gradering`, or that something of the kind stands there. */
export function lesGradering(carrier: Element): string | undefined {
  const rett = valgfriTekst(carrier.felt('grad'));
  if (rett !== undefined) return rett;
  for (const element of carrier.barn('gradering')) {
    const grader = [...element.liste('grad'), ...element.liste('gradering'), element.egenTekst];
    const grad = grader.map(valgfriTekst).find((verdi) => verdi !== undefined);
    if (grad !== undefined) return grad;
    if (element.alleVerdier().some((verdi) => valgfriTekst(verdi) !== undefined)) return 'uten oppgitt grad';
  }
  return undefined;
}
