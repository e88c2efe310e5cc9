import { setTimeout as vent } from 'node:timers/promises';
import { SPRAK } from '../../i18n/sprak.ts';
import type { Gjengiver } from '../svar/astro-gjengiver.ts';
import { gjengiAdresser } from '../svar/gjengi-adresser.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import type { Standfinner } from '../vakt/stand.ts';

/**
 * Queries that mean nothing: the patterns that numbers are read by are compiled on their second use, once for Latin letters and
 * once for all others.
 */
const SPORRINGER = ['søknad-1', 'søknad-2', 'план-1', 'план-2'];

/** Milliseconds between two pages: those who came meanwhile are answered first. */
const PUST = 10;

const lenke = (sprak: string, sti: string): string => `/${sprak}${sti}`;

/**
 * What is rendered, in this order: what most people see first comes first. The site's own language is redirected from the address
 * that names it, and costs nothing twice.
 */
const ADRESSER: readonly string[] = [
  '/',
  '/sok',
  ...SPORRINGER.map((q) => `/sok?q=${encodeURIComponent(q)}`),
  ...SPRAK.flatMap((sprak) => [lenke(sprak, ''), lenke(sprak, '/sok')]),
];

/**
 * Renders the front page and the search for nobody, one page at a time, so that the first who come do not wait for pages to be
 * loaded, code to be compiled and the journal to be counted. No answer is kept, and no line in the log tells of it, unless something fails.
 *
 * @returns Ends it, when the page under way is done.
 */
export function varmOpp(
  finnStand: Standfinner,
  felles: { readonly gjengi: Gjengiver; readonly logg: Logg; readonly nettadresse: string | undefined },
): () => Promise<void> {
  let stanset = false;
  const stille = { ...felles, logg: { ...felles.logg, besvart: () => undefined } };
  const alle = async (): Promise<void> => {
    for (const adresse of ADRESSER) {
      await vent(PUST);
      if (stanset) return;
      // With the services that requests will be answered from: what they remember of the journal is read now.
      const { tjenester } = await finnStand();
      await gjengiAdresser(tjenester, [adresse], stille);
    }
  };
  const ferdig = alle().catch((feil: unknown) => {
    felles.logg.error(feilForLogg(feil), 'oppvarming feilet');
  });
  return () => {
    stanset = true;
    return ferdig;
  };
}
