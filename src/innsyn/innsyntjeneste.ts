import type { Innsending } from './innsending.ts';
import { bekreft, type Bekreftelsessvar, seBekreftelse } from './tjeneste/bekrefte.ts';
import { altSomZip } from './tjeneste/alt-som-zip.ts';
import { altSomPdf } from './tjeneste/bunt.ts';
import { eksporterMineData } from './tjeneste/eksport.ts';
import { hentFil, type Utlevering, utleveringer } from './tjeneste/filer.ts';
import type { Avsender, Grunnlag } from './tjeneste/grunnlag.ts';
import { byttLevering, type Leveringssvar } from './tjeneste/bytt-levering.ts';
import { slettMineData } from './tjeneste/mine-data.ts';
import { bestillMineKrav, mineKrav } from './tjeneste/mine-krav.ts';
import { klag, krevBegrunnelse, purr, type Stegsvar, trekk } from './tjeneste/rettigheter.ts';
import { type Innsendingssvar, type Kvittering, sendInn } from './tjeneste/sende-inn.ts';
import { type Status, type Statuskrav, status } from './tjeneste/status.ts';
import { hentSvarbrev, type Svarbrev, svarbrevSomFil } from './tjeneste/svarbrev.ts';
import { type Aarstall, offentligeTall } from './tjeneste/offentlige-tall.ts';

/**
 * What the public pages call. Whoever holds a secret link (`token`) may do what it opens; nothing here takes an id that could
 * be guessed. Every call is whole or not at all; what goes wrong inside is thrown, and the page says what to do.
 */
export interface Spoerrertjeneste {
  sendInn(inn: Innsending, fra: Avsender): Promise<Innsendingssvar>;
  /** For the page that a confirmation link leads to (GET): changes nothing. */
  seBekreftelse(
    token: string,
  ): Promise<{ readonly kvittering: Kvittering; readonly brukt: boolean } | undefined>;
  /** For that page's one button (POST). */
  bekreft(token: string, fra: Avsender): Promise<Bekreftelsessvar>;
  status(token: string): Promise<Status | undefined>;
  purr(token: string, referanse: string): Promise<Stegsvar>;
  krevBegrunnelse(token: string, referanse: string, dokumenter: readonly number[]): Promise<Stegsvar>;
  klag(token: string, referanse: string, dokumenter: readonly number[], tekst: string): Promise<Stegsvar>;
  trekk(token: string, referanse: string, dokumenter?: readonly number[]): Promise<Stegsvar>;
  /** The letters that have been sent, oldest first. */
  svarbrev(token: string): Promise<readonly Svarbrev[]>;
  svarbrevSomFil(token: string, id: string, form: 'pdf' | 'html'): ReturnType<typeof svarbrevSomFil>;
  /** The documents that are given, while they can be fetched. */
  utleveringer(token: string): Promise<readonly Utlevering[]>;
  /** To be sent as an attachment with `nosniff`, never shown by the site itself. */
  hentFil(token: string, id: string): ReturnType<typeof hentFil>;
  /** Everything behind the link as one PDF, and all that is kept of the one who asked, as JSON. */
  altSomPdf(token: string): Promise<Uint8Array | undefined>;
  eksporterMineData(token: string): Promise<string | undefined>;
  /** The same and every given file, of whatever kind, as a zip that is made while it is read. */
  altSomZip(token: string): ReturnType<typeof altSomZip>;
  /** Another way to get the answer: by post, or fetched. */
  byttLevering(token: string, levering: 'post' | 'hente', adresse: string): Promise<Leveringssvar>;
  /** Erases all that tells who asked, at once; what is open is taken back first. False for a link that opens nothing. */
  slettMineData(token: string): Promise<boolean>;
  /** Sends a link to all requests of an address to that address; the answer tells nobody whether there are any. */
  bestillMineKrav(epost: string, fra: Avsender): ReturnType<typeof bestillMineKrav>;
  mineKrav(token: string): Promise<readonly Statuskrav[] | undefined>;
  /** Figures for anybody, newest year first (R56). */
  tall(virksomhet: string): Promise<readonly Aarstall[]>;
}

export const lagSpoerrertjeneste = (g: Grunnlag): Spoerrertjeneste => ({
  sendInn: (inn, fra) => sendInn(g, inn, fra),
  seBekreftelse: (token) => seBekreftelse(g, token),
  bekreft: (token, fra) => bekreft(g, token, fra),
  status: (token) => status(g, token),
  purr: (token, referanse) => purr(g, token, referanse),
  krevBegrunnelse: (token, referanse, dokumenter) => krevBegrunnelse(g, token, referanse, dokumenter),
  klag: (token, referanse, dokumenter, tekst) => klag(g, token, referanse, dokumenter, tekst),
  trekk: (token, referanse, dokumenter) => trekk(g, token, referanse, dokumenter),
  svarbrev: (token) => hentSvarbrev(g, token),
  svarbrevSomFil: (token, id, form) => svarbrevSomFil(g, token, id, form),
  utleveringer: (token) => utleveringer(g, token),
  hentFil: (token, id) => hentFil(g, token, id),
  altSomPdf: (token) => altSomPdf(g, token),
  eksporterMineData: (token) => eksporterMineData(g, token),
  altSomZip: (token) => altSomZip(g, token),
  byttLevering: (token, levering, adresse) => byttLevering(g, token, levering, adresse),
  slettMineData: (token) => slettMineData(g, token),
  bestillMineKrav: (epost, fra) => bestillMineKrav(g, epost, fra),
  mineKrav: (token) => mineKrav(g, token),
  tall: (virksomhet) => offentligeTall(g, virksomhet),
});
