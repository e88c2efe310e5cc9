import { osloTid } from '../../../i18n/dato.ts';
import { osloInstant } from '../../../tid/osloinstant.ts';
import type { Klokke } from '../../../tid/oslo.ts';

/** A field as somebody wrote it, without space around it; empty where there is none. */
export const felt = (skjema: URLSearchParams, navn: string): string => skjema.get(navn)?.trim() ?? '';

/** Now in Oslo, as fields for date and time take it. */
export function osloNaa(klokke: Klokke): { readonly dato: string; readonly klokkeslett: string } {
  const { dato, klokkeslett } = osloTid(klokke().toISOString(), 'nb');
  return { dato, klokkeslett: klokkeslett.replace('.', ':') };
}

/** The instant that a field for a date and one for a time say; undefined for what is none. */
export function lesInstant(skjema: URLSearchParams, dato: string, klokkeslett: string): Date | undefined {
  try {
    return osloInstant(felt(skjema, dato), felt(skjema, klokkeslett));
  } catch (feil) {
    if (feil instanceof RangeError) return undefined;
    throw feil;
  }
}
