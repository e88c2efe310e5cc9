import { tokenhash } from '../hemmelighet.ts';
import { KLAGETEKST_MAKS, lesFritekst } from '../innsending.ts';
import type { LagretKrav, Skriving } from '../lagret-krav.ts';
import type { Avvisningsgrunn } from '../livsloep/hendelse.ts';
import { StegAvvist } from '../sqlite/kravskriver.ts';
import type { Grunnlag } from './grunnlag.ts';

export type Stegsvar =
  | { readonly art: 'ok' }
  /** The law does not give the right now; the reason has a name. */
  | { readonly art: 'avvist'; readonly grunn: Avvisningsgrunn }
  | { readonly art: 'feil'; readonly kode: 'for-lang' | 'idnummer' }
  /** The link, or the request under it, does not exist. */
  | { readonly art: 'ukjent' };

/** Takes a step on one of the requests that a status link opens. */
async function steg(
  g: Grunnlag,
  token: string,
  referanse: string,
  skriv: (krav: LagretKrav) => Skriving,
): Promise<Stegsvar> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  if (funnet?.krav.some((k) => k.referanse === referanse) !== true) return { art: 'ukjent' };
  try {
    await g.lager.endre(referanse, g.klokke(), skriv);
    return { art: 'ok' };
  } catch (feil) {
    if (feil instanceof StegAvvist) return { art: 'avvist', grunn: feil.grunn };
    throw feil;
  }
}

/** Reminds the body, once a day at most. */
export const purr = (g: Grunnlag, token: string, referanse: string): Promise<Stegsvar> =>
  steg(g, token, referanse, () => ({
    hendelser: [{ hendelse: { art: 'purret' }, av: 'spoer' }],
    post: [{ mal: 'purring', til: 'enhet' }],
  }));

/** Asks for fuller reasons for refused documents (R47). */
export const krevBegrunnelse = (
  g: Grunnlag,
  token: string,
  referanse: string,
  dokumenter: readonly number[],
): Promise<Stegsvar> =>
  steg(g, token, referanse, () => ({
    hendelser: [{ hendelse: { art: 'begrunnelse-krevd', dokumenter: [...dokumenter] }, av: 'spoer' }],
    post: [{ mal: 'begrunnelse-krevd', til: 'enhet' }],
  }));

/**
 * Complains of refusals, or of silence (R41, R48). No reasons need be given.
 * @param tekst the complainer's own words, up to 10 000 characters; an id number in them is refused.
 */
export async function klag(
  g: Grunnlag,
  token: string,
  referanse: string,
  dokumenter: readonly number[],
  tekst: string,
): Promise<Stegsvar> {
  const lest = lesFritekst(tekst, { maks: KLAGETEKST_MAKS, flereLinjer: true });
  if ('kode' in lest) return { art: 'feil', kode: lest.kode };
  return steg(g, token, referanse, ({ bestilling }) => ({
    hendelser: [
      {
        hendelse: { art: 'klaget', dokumenter: [...dokumenter], oppreisning: false },
        av: 'spoer',
        ...(lest.tekst === '' ? {} : { tekst: lest.tekst }),
      },
    ],
    post: [
      { mal: 'ny-klage', til: 'enhet' },
      ...(bestilling.spoerrer.epost === undefined
        ? []
        : [{ mal: 'klage-mottatt' as const, til: 'spoer' as const }]),
    ],
  }));
}

/** Takes back some waiting documents, or with none named the whole request. */
export const trekk = (
  g: Grunnlag,
  token: string,
  referanse: string,
  dokumenter?: readonly number[],
): Promise<Stegsvar> =>
  steg(g, token, referanse, ({ bestilling }) => ({
    hendelser: [
      {
        hendelse: { art: 'trukket', ...(dokumenter === undefined ? {} : { dokumenter: [...dokumenter] }) },
        av: 'spoer',
      },
    ],
    post: bestilling.bekreftet === undefined ? [] : [{ mal: 'krav-trukket', til: 'enhet' }],
  }));
