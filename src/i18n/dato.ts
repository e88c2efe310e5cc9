import { LOCALE, type Sprak } from './sprak.ts';

const formater = (valg: Intl.DateTimeFormatOptions): Record<Sprak, Intl.DateTimeFormat> => ({
  nb: new Intl.DateTimeFormat(LOCALE.nb, valg),
  nn: new Intl.DateTimeFormat(LOCALE.nn, valg),
  en: new Intl.DateTimeFormat(LOCALE.en, valg),
});

const UTC = 'UTC';
const LANG = formater({ day: 'numeric', month: 'long', year: 'numeric', timeZone: UTC });
const DAGMAANED = formater({ day: 'numeric', month: 'long', timeZone: UTC });
const MAANED = formater({ month: 'long', year: 'numeric', timeZone: UTC });
const UKEDAG = formater({ weekday: 'long', timeZone: UTC });
const OSLODATO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
const KLOKKE = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
});

/** A calendar date as an instant that every formatter above reads back as the same date. */
const dag = (dato: string): Date => new Date(`${dato}T00:00:00Z`);

/** The day stands on the same line as its month: the space between them does not break. */
const udelt = (dato: string): string => dato.replace(' ', '\u00a0');

/** «19. november 2026». */
export const langDato = (dato: string, sprak: Sprak): string => udelt(LANG[sprak].format(dag(dato)));

/** «16.–22. november 2026». */
export const datospenn = (fra: string, til: string, sprak: Sprak): string =>
  LANG[sprak].formatRange(dag(fra), dag(til));

/** «19. november». */
export const dagOgMaaned = (dato: string, sprak: Sprak): string => udelt(DAGMAANED[sprak].format(dag(dato)));

/** «november 2026». */
export const maanedOgAar = (dato: string, sprak: Sprak): string => MAANED[sprak].format(dag(dato));

/** «torsdag». */
export const ukedag = (dato: string, sprak: Sprak): string => UKEDAG[sprak].format(dag(dato));

/** «19.11.2026», and «19/11/2026» in English. */
export const kortDato = (dato: string, sprak: Sprak): string =>
  dato
    .split('-')
    .reverse()
    .join(sprak === 'en' ? '/' : '.');

/** The Oslo date and time of an instant: «2026-11-20» and «09.12». */
export function osloTid(
  instant: string,
  sprak: Sprak,
): { readonly dato: string; readonly klokkeslett: string } {
  const tid = new Date(instant);
  const klokkeslett = KLOKKE.format(tid);
  return {
    dato: OSLODATO.format(tid),
    klokkeslett: sprak === 'en' ? klokkeslett : klokkeslett.replace(':', '.'),
  };
}

/** «20.11.2026 kl. 11.00», in Oslo: where those who work with the archive read of an instant. */
export function kortTidspunkt(instant: string | Date): string {
  const { dato, klokkeslett } = osloTid(typeof instant === 'string' ? instant : instant.toISOString(), 'nb');
  return `${kortDato(dato, 'nb')} kl. ${klokkeslett}`;
}

const TALL: Record<Sprak, Intl.NumberFormat> = {
  nb: new Intl.NumberFormat(LOCALE.nb),
  nn: new Intl.NumberFormat(LOCALE.nn),
  en: new Intl.NumberFormat(LOCALE.en),
};

/** A number with its thousands apart. */
export const tall = (verdi: number, sprak: Sprak): string =>
  Number.isInteger(verdi) && verdi >= 0 && verdi < 1000 ? String(verdi) : TALL[sprak].format(verdi);
