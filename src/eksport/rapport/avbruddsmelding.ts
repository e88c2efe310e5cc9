import { Konfigfeil } from '../../konfig/les-konfig.ts';
import { Gjenopprettes } from '../../lager/brukstegn.ts';
import { LaastFeil } from '../../lager/laas.ts';
import { DatabaseversjonFeil } from '../../lager/migrasjon.ts';
import { systemmelding } from '../../lager/systemfeil.ts';
import { Leveransefeil } from '../../noark/leveranse.ts';
import { UgyldigMeilivalg } from '../../sok/meilisearch/fra-miljo.ts';
import { Eksportavbrudd, Ufullfoert } from '../feil.ts';
import { erEtterslep } from '../indeks/etterslep.ts';
import {
  HendelseAvvist,
  HendelseUtdatert,
  SammePerson,
  VedtakAvvist,
  VedtakUtdatert,
} from '../vedtak/vedtaksfeil.ts';

/**
 * What to tell people when something was done, and the rest is done by the next run: the index did not get what the journal has
 * ({@link erEtterslep}), or the system stopped it in the middle. Undefined for any other error.
 */
export function etterslepsmelding(feil: unknown): string | undefined {
  if (feil instanceof Ufullfoert) return feil.message;
  return erEtterslep(feil)
    ? `${feil.message} Journalen er hel, og indeksen får det som mangler, neste gang.`
    : undefined;
}

/** What to tell people when a command ended before it changed anything; undefined for what nobody foresaw. */
export function avbruddsmelding(feil: unknown): string | undefined {
  if (feil instanceof Leveransefeil)
    return `Leveransen kan ikke brukes. ${feil.message.replace(/\.?$/u, '.')} Ingenting er endret.`;
  const ventet =
    feil instanceof Eksportavbrudd ||
    feil instanceof Konfigfeil ||
    feil instanceof LaastFeil ||
    feil instanceof Gjenopprettes ||
    feil instanceof UgyldigMeilivalg ||
    feil instanceof VedtakUtdatert ||
    feil instanceof VedtakAvvist ||
    feil instanceof SammePerson ||
    feil instanceof HendelseAvvist ||
    feil instanceof HendelseUtdatert ||
    feil instanceof DatabaseversjonFeil;
  if (ventet) return feil.message;
  return feil instanceof Error ? systemmelding(feil) : undefined;
}
