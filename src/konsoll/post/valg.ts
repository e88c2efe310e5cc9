import { gjelder } from '../../konfig/gyldighet.ts';
import { hjemmelmangel } from '../../konfig/hjemmelkrav.ts';
import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import type { Tittel } from '../../noark/tittel.ts';
import { paaEnLinje } from '../forhaandsvisning/arkivendring.ts';

/** One choice of a list in a form. */
export interface Valg {
  readonly verdi: string;
  readonly tekst: string;
}

/** The codes of a source's register that shield on a date (R72). */
export const kodevalg = (kilde: Kilde | undefined, dato: string): readonly Valg[] =>
  (kilde?.tilgangskoder ?? [])
    .filter(({ behandling }) => behandling === 'skjerm' || behandling === 'vent')
    .filter((kode) => gjelder(kode, dato))
    .map(({ kode, betegnelse }) => ({ verdi: kode, tekst: `${kode} – ${betegnelse}` }));

/** The hjemler of the register that a mask may be put down to: in force on one of the dates, and whole (R6, R7, R71). */
export const hjemmelvalg = (virksomhet: Virksomhet, datoer: readonly string[]): readonly Valg[] =>
  virksomhet.hjemler
    .filter((h) => hjemmelmangel(h, virksomhet, datoer) === undefined)
    .map(({ id, tekst }) => ({ verdi: id, tekst }));

/** Where line 2 of a title may begin: before each of its words but the first, by characters from the beginning. */
export function linjeskiftvalg(tittel: Tittel): readonly Valg[] {
  const hele = paaEnLinje(tittel);
  return [...hele.matchAll(/(?<=\s)\S+/gu)].map(({ index, 0: ord }) => ({
    verdi: String(index),
    tekst: `før «${ord}» (etter ${index} tegn)`,
  }));
}
