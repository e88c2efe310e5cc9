import type {
  Avskrivningsmaate,
  Journalposttype,
  Journalstatus,
  Korrespondanseparttype,
  Saksstatus,
  TilknyttetSom,
  Variantformat,
} from '../../noark/koder.ts';
import { foerDobbeltkoding } from './dobbeltkoding.ts';
import { Feltfeil, MANGLER } from './feltfeil.ts';
import { valgfriTekst } from './felt.ts';

/** Names and codes meet without regard to case, blanks, underscores and the form of the dash. */
const nokkel = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/ ?[-\u2010-\u2015] ?/g, '-')
    .trim();

/** A code list: the code itself and the names it is delivered by. */
export class Kodeliste<K extends string> {
  readonly #koder = new Map<string, K>();
  constructor(navn: Readonly<Record<K, readonly string[]>>) {
    for (const kode in navn)
      for (const form of [kode, ...navn[kode]]) this.#koder.set(form, kode).set(nokkel(form), kode);
  }
  /** The code that a name or code stands for; undefined where the list does not know it. */
  finn(raa: string): K | undefined {
    // Almost every value is spelt as the standard spells it: the second look-up is for the rest.
    return this.#koder.get(raa) ?? this.#koder.get(nokkel(raa));
  }
}

const JOURNALPOSTTYPER = new Kodeliste<Journalposttype>({
  I: ['Inngående dokument', 'Inngåande dokument'],
  U: ['Utgående dokument', 'Utgåande dokument'],
  N: ['Organinternt dokument for oppfølging', 'Organinternt dokument for oppfoelging'],
  X: [
    'Organinternt dokument uten oppfølging',
    'Organinternt dokument uten oppfoelging',
    'Organinternt dokument utan oppfølging',
  ],
  S: ['Saksframlegg', 'Saksfremlegg'],
});

const JOURNALSTATUSER = new Kodeliste<Journalstatus>({
  J: ['Journalført'],
  F: ['Ferdigstilt fra saksbehandler', 'Ferdigstilt frå saksbehandlar'],
  G: ['Godkjent av leder', 'Godkjend av leiar', 'Godkjent av leiar'],
  E: ['Ekspedert'],
  A: ['Arkivert'],
  U: ['Utgår', 'Går ut'],
  M: ['Midlertidig registrering av innkommet dokument'],
  S: ['Registrert av saksbehandler'],
  R: ['Reservert dokument', 'Reservert'],
});

const KORRESPONDANSEPARTTYPER = new Kodeliste<Korrespondanseparttype>({
  EA: ['Avsender', 'Avsendar'],
  EM: ['Mottaker', 'Mottakar'],
  EK: ['Kopimottaker', 'Kopimottakar'],
  GM: ['Gruppemottaker', 'Gruppemottakar'],
  IA: ['Intern avsender', 'Intern avsendar'],
  IM: ['Intern mottaker', 'Intern mottakar'],
  IK: ['Intern kopimottaker', 'Intern kopimottakar'],
  IS: ['Medavsender', 'Medavsendar'],
});

const AVSKRIVNINGSMAATER = new Kodeliste<Avskrivningsmaate>({
  BU: ['Besvart med brev'],
  BE: ['Besvart med e-post'],
  TLF: ['Besvart på telefon'],
  TE: ['Tatt til etterretning'],
  TO: ['Tatt til orientering'],
  BN: ['Besvart med notat'],
  SA: ['Saken ble avsluttet'],
});

const SAKSSTATUSER = new Kodeliste<Saksstatus>({
  B: ['Under behandling'],
  A: ['Avsluttet'],
  U: ['Utgår'],
  R: ['Opprettet av saksbehandler'],
  S: ['Avsluttet av saksbehandler'],
  P: ['Unntatt prosesstyring'],
  F: ['Ferdig fra saksbehandler'],
});

const VARIANTFORMATER = new Kodeliste<Variantformat>({
  P: ['Produksjonsformat'],
  A: ['Arkivformat'],
  O: ['Dokument hvor deler av innholdet er skjermet'],
});

const TILKNYTNINGER = new Kodeliste<TilknyttetSom>({ H: ['Hoveddokument', 'Hovuddokument'], V: ['Vedlegg'] });

function kjent<K extends string>(liste: Kodeliste<K>, felt: string, raa: string | undefined): K {
  const tekst = valgfriTekst(raa);
  if (tekst === undefined) throw new Feltfeil(felt, MANGLER);
  const kode = liste.finn(tekst);
  if (kode !== undefined) return kode;
  throw new Feltfeil(
    felt,
    liste.finn(foerDobbeltkoding(tekst) ?? '') === undefined
      ? 'verdien står ikke i kodelisten'
      : 'filen er kodet som UTF-8 to ganger, og må lages på nytt',
  );
}

function kjentEllerSomLevert<K extends string>(
  liste: Kodeliste<K>,
  raa: string | undefined,
): K | string | undefined {
  const tekst = valgfriTekst(raa);
  return tekst === undefined ? undefined : (liste.finn(tekst) ?? tekst);
}

/** What the source's own types are in Noark's letters, as the body has said in its configuration. */
export type EgneTyper = ReadonlyMap<string, Journalposttype>;

export const egneTyper = (kart: Readonly<Record<string, Journalposttype>> = {}): EgneTyper =>
  new Map(Object.entries(kart).map(([type, kode]) => [nokkel(type), kode]));

/** A type that may be told: a code, and no text that somebody has written. */
const TYPEKODE = /^[\p{Lu}\d]{1,3}$/u;

/** What is to be written where. */
const ukjentType = (type: string): string =>
  'typen er ikke en av Noarks (I, U, N, X, S); si hvilken av dem den svarer til, på kilden i konfig.json: ' +
  (TYPEKODE.test(type)
    ? `"journalposttyper": { "${type}": "…" }`
    : '"journalposttyper": { "typen slik arkivet skriver den": "…" }');

/**
 * One of Noark's types, or what the body says that the source's own type is.
 *
 * @throws Feltfeil when the type is absent or unknown: who sent what to whom cannot then be told.
 */
export function lesJournalposttype(felt: string, raa: string | undefined, egne: EgneTyper): Journalposttype {
  const tekst = valgfriTekst(raa) ?? '';
  const kode = egne.get(nokkel(tekst)) ?? JOURNALPOSTTYPER.finn(tekst);
  if (kode !== undefined) return kode;
  const dobbelt = JOURNALPOSTTYPER.finn(foerDobbeltkoding(tekst) ?? '') !== undefined;
  if (tekst !== '' && !dobbelt) throw new Feltfeil(felt, ukjentType(tekst));
  return kjent(JOURNALPOSTTYPER, felt, raa);
}

/** @throws Feltfeil when the type is absent or unknown. */
export const lesKorrespondanseparttype = (felt: string, raa: string | undefined): Korrespondanseparttype =>
  kjent(KORRESPONDANSEPARTTYPER, felt, raa);

/** The status's letter, or the source's own word for the configuration to map (ESA's J1). @throws Feltfeil when absent. */
export function lesJournalstatus(felt: string, raa: string | undefined): string {
  const status = kjentEllerSomLevert(JOURNALSTATUSER, raa);
  if (status === undefined) throw new Feltfeil(felt, MANGLER);
  return status;
}

/** The code, or as delivered where the list does not know it; absent where nothing stands. */
export const lesSaksstatus = (raa: string | undefined): string | undefined =>
  kjentEllerSomLevert(SAKSSTATUSER, raa);

/** The code, or as delivered where the list does not know it; absent where nothing stands. */
export const lesAvskrivningsmaate = (raa: string | undefined): string | undefined =>
  kjentEllerSomLevert(AVSKRIVNINGSMAATER, raa);

/** The code, or as delivered where the list does not know it; absent where nothing stands. */
export const lesVariantformat = (raa: string | undefined): string | undefined =>
  kjentEllerSomLevert(VARIANTFORMATER, raa);

/** H or V. Where the source says nothing the entry's first document is the main one; other ties are attachments. */
export function lesTilknyttetSom(raa: string | undefined, foerste: boolean): TilknyttetSom {
  const tekst = valgfriTekst(raa);
  if (tekst === undefined) return foerste ? 'H' : 'V';
  return TILKNYTNINGER.finn(tekst) ?? 'V';
}
