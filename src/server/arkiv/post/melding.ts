import { Eksportavbrudd, Ufullfoert } from '../../../eksport/feil.ts';
import { SammePerson, VedtakAvvist, VedtakUtdatert } from '../../../eksport/vedtak/vedtaksfeil.ts';
import type { Melding } from './sider.ts';

/** Why a decision was not taken, in words for the page; anything else is thrown on. */
export function somMelding(feil: unknown): Extract<Melding, { art: 'utdatert' | 'avvist' }> {
  if (feil instanceof VedtakUtdatert)
    return {
      art: 'utdatert',
      tekst:
        'Noen andre har bestemt noe om dette etter at du åpnet siden. Ingenting er endret av deg. Siden viser nå hvordan det står: se på det igjen, og velg på nytt.',
    };
  if (
    feil instanceof VedtakAvvist ||
    feil instanceof SammePerson ||
    feil instanceof Eksportavbrudd ||
    feil instanceof Ufullfoert
  )
    return { art: 'avvist', tekst: feil.message };
  throw feil;
}

/** 409 for what is outdated, 422 for what cannot be done as asked. */
export const statusFor = (melding: Melding | undefined): number =>
  melding === undefined || melding.art === 'gjort' ? 200 : melding.art === 'utdatert' ? 409 : 422;

/** What a page is told of the form that led to it. */
export function gjortI(parametre: URLSearchParams): Melding | undefined {
  const gjort = parametre.get('gjort') ?? '';
  return /^[1-9]\d{0,14}$/.test(gjort)
    ? { art: 'gjort', nr: Number(gjort), soketEtter: parametre.has('soket-etter') }
    : undefined;
}
