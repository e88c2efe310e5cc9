import { dagOgMaaned, langDato, osloTid } from '../i18n/dato.ts';
import type { Ferskhet } from '../journal/journal.ts';
import { dagerMellom } from '../tid/dager.ts';
import type { Visning } from './visning.ts';

/** The same year is not said twice: «19. november», and «19. november 2025» in another year. */
const naerDato = (dato: string, v: Visning): string =>
  dato.slice(0, 4) === v.iDag.slice(0, 4) ? dagOgMaaned(dato, v.sprak) : langDato(dato, v.sprak);

/** After this many days without an update a reader should know (R61). */
const GAMMEL = 7;

/** «Sist oppdatert i dag kl. 09.12, journalført til og med 19. november» (R61). */
export function ferskhetstekst(ferskhet: Ferskhet, v: Visning): string {
  const { t, sprak, iDag } = v;
  if (ferskhet.sistOppdatert === undefined)
    return ferskhet.antallPoster === 0 ? t.ferskhet.aldri : t.ferskhet.paaVei;
  const { dato, klokkeslett } = osloTid(ferskhet.sistOppdatert, sprak);
  const siden = dagerMellom(dato, iDag);
  const oppdatert =
    siden === 0
      ? t.ferskhet.oppdatertIDag(klokkeslett)
      : siden === 1
        ? t.ferskhet.oppdatertIGaar(klokkeslett)
        : t.ferskhet.oppdatert(naerDato(dato, v));
  if (ferskhet.journalfoertTil === undefined) return oppdatert;
  return `${oppdatert}, ${t.ferskhet.journalfoertTil(naerDato(ferskhet.journalfoertTil, v))}`;
}

/** How many days the journal has stood still, where that is long. */
export function gammeltAntallDager(ferskhet: Ferskhet, iDag: string): number | undefined {
  if (ferskhet.sistOppdatert === undefined) return undefined;
  const siden = dagerMellom(osloTid(ferskhet.sistOppdatert, 'nb').dato, iDag);
  return siden > GAMMEL ? siden : undefined;
}
