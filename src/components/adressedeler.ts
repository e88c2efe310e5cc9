import { erDato } from '../tid/dager.ts';

/** A number as an address writes it: no sign, no leading zeros, so that one thing has one address. */
const TALL = /^(?:0|[1-9]\d{0,8})$/;

const tallI = (del: string | undefined): number | undefined =>
  del !== undefined && TALL.test(del) ? Number(del) : undefined;

/** Case year and number out of an address, or undefined where they cannot be that. */
export function saksnummerI(
  aar: string | undefined,
  nr: string | undefined,
): { readonly saksaar: number; readonly sakssekvensnummer: number } | undefined {
  const [saksaar, sakssekvensnummer] = [tallI(aar), tallI(nr)];
  if (saksaar === undefined || sakssekvensnummer === undefined || sakssekvensnummer === 0) return undefined;
  return { saksaar, sakssekvensnummer };
}

/** The entry's number in its case out of an address. */
export const dokumentnummerI = (dok: string | undefined): number | undefined => tallI(dok);

/** The number of a page out of a query, from 1; undefined for what is not one. */
export const sidenummerI = (verdi: string): number | undefined => tallI(verdi) || undefined;

/** A date that exists, out of an address: not 30 February. */
export const adressedatoI = (del: string | undefined): string | undefined =>
  del !== undefined && erDato(del) ? del : undefined;
