import type { Sprak } from '../../i18n/sprak.ts';
import type { Sporring } from '../../sok/sokemotor.ts';
import { SOKET_ER_BORTE, type Svarbeskrivelse } from '../api/beskrivelse.ts';
import { Apifeil, krevKjente, STENGT } from '../api/feil.ts';
import { BORTFALL } from '../api/rut.ts';
import { lesSporring, SOKEPARAMETRE, type Sokeparameter } from '../foresporsel/sporring-fra-url.ts';
import { PROV_IGJEN, sokebortfall } from '../prov-sok.ts';
import { tekstsvar } from '../svar/faste-svar.ts';
import { FerdigSvar } from '../svar/ferdig-svar.ts';
import { SPOR_HVER_GANG, STROMHODER } from '../svar/hoder.ts';
import { TEKST, type Svar } from '../svar/svar.ts';
import type { Stand } from '../vakt/stand.ts';

/** What the journal is given out as besides pages: feeds, and spreadsheets. */
export interface Utgavekall {
  /** Without language prefix. */
  readonly sti: string;
  readonly parametre: URLSearchParams;
  readonly iDag: string;
  readonly sprak: Sprak;
  /** What stands before a path to make it a whole address in the reader's language. */
  readonly foran: string;
  /** How things stand by now: what takes long to make asks again. */
  readonly finnStand: () => Promise<Stand>;
  /** What the address names is closed. */
  readonly stengt: boolean;
}

/** A refusal is one sentence of text. */
export const avslag = (hva: string): Svarbeskrivelse => ({ hva, type: TEKST });

/** What a search is refused with, whatever it is given out as. */
export const SOKEAVSLAG: Readonly<Record<400 | 503, Svarbeskrivelse>> = {
  400: avslag('En parameter er ukjent eller kan ikke leses.'),
  503: avslag(SOKET_ER_BORTE.hva),
};

/** A search that an address does not tell, by the parameters that cannot be read. */
export const ulesbart = (...parametre: readonly Sokeparameter[]): Apifeil =>
  new Apifeil(400, `Søket kan ikke leses. Se på ${parametre.map((navn) => `«${navn}»`).join(', ')}.`);

/**
 * The search that an address asks for. A parameter that nobody knows is refused, as by the API: it would be a filter that was misspelt, and the
 * file all that it should have left out. Pages pass over it, since links get others' marks on their way.
 * @throws Apifeil 400 that names the parameters that can be read, never their values.
 */
export function krevSporring(parametre: URLSearchParams): Sporring {
  krevKjente(parametre, SOKEPARAMETRE);
  const lest = lesSporring(parametre);
  if (lest.ok) return lest.sporring;
  throw ulesbart(...lest.feil);
}

/**
 * Answers with what is written, which any site may read; what the caller did wrong, and what the search cannot do now, becomes a sentence of text, as
 * the API's refusals are.
 */
export async function svarUtgave(
  stengt: boolean,
  skriv: () => Promise<Pick<Svar, 'type' | 'kropp'> & Partial<Pick<Svar, 'hoder'>>>,
): Promise<FerdigSvar> {
  // As long as the closed pages say.
  if (stengt) return tekstsvar(503, STENGT, { ...STROMHODER, 'Retry-After': '3600' });
  try {
    const { hoder, ...skrevet } = await skriv();
    const svar = { status: 200, ...skrevet, lagring: SPOR_HVER_GANG, hoder: { ...STROMHODER, ...hoder } };
    return new FerdigSvar(svar, 'rask');
  } catch (feil) {
    if (feil instanceof Apifeil) return tekstsvar(feil.status, feil.message, STROMHODER);
    const bortfall = sokebortfall(feil);
    if (bortfall === undefined) throw feil;
    return tekstsvar(503, BORTFALL[bortfall], {
      ...STROMHODER,
      'Retry-After': String(PROV_IGJEN[bortfall]),
    });
  }
}
