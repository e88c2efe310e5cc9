import { z } from 'zod';
import { tekster } from '../../i18n/tekster.ts';
import { sporring, type Sporring } from '../../sok/sokemotor.ts';
import { kodeord } from '../api/beskrivelse.ts';

/** The search's own parameters: the same in the form, the API and saved addresses. */
export const SOKEPARAMETRE = [
  'q',
  'virksomhet',
  'fra',
  'til',
  'type',
  'enhet',
  'hjemmel',
  'skjermet',
  'dokument',
  'sortering',
  'side',
  'antall',
] as const;
export type Sokeparameter = (typeof SOKEPARAMETRE)[number];

export type Lesesvar =
  | { readonly ok: true; readonly sporring: Sporring }
  | {
      readonly ok: false;
      readonly feil: readonly Sokeparameter[];
      /** The search without what could not be read: what the reader chose is not to be chosen again. */
      readonly lesbar: Sporring;
    };

const JA_NEI: Readonly<Record<string, boolean>> = {
  true: true,
  ja: true,
  '1': true,
  false: false,
  nei: false,
  '0': false,
};
const NORSK_DATO = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
/** More values than any form can send; each one is a lookup in the index. */
const FLEST_VERDIER = 50;

const { shape } = sporring;
const flere = <T extends z.ZodType>(liste: z.ZodDefault<z.ZodArray<T>>) =>
  z.array(liste.unwrap().element).max(FLEST_VERDIER).default([]);

/** The search as an address asks for it: what is read here, and what the API's document tells. */
export const adressesporring = sporring.extend({
  q: shape.q.describe(
    'Ord som skal finnes i alle sine former. "Fraser", -uten, OR og begynnelser* kan brukes, og numre på saker, journalposter og eiendommer.',
  ),
  virksomhet: flere(shape.virksomhet).describe('Virksomheten, slik den står i adresser.'),
  fra: shape.fra.describe('Første journaldato.'),
  til: shape.til.describe('Siste journaldato; ikke tidligere enn fra.'),
  type: flere(shape.type).describe(kodeord(tekster('nb').type)),
  enhet: flere(shape.enhet).describe('Enheten, slik den er skrevet i journalen.'),
  hjemmel: flere(shape.hjemmel).describe('Hjemmelens id, slik den står i svarene.'),
  skjermet: shape.skjermet.describe(
    'true: noe er skjermet, eller et dokument er lukket; false: ingenting er det.',
  ),
  dokument: shape.dokument.describe('true: har et åpent dokument du kan be om.'),
  sortering: shape.sortering.describe(
    'Etter hvor godt de passer, journaldato, eller når de ble publisert (de siste først).',
  ),
  side: shape.side.describe('Siden med treff, fra 1.'),
  antall: shape.antall.describe('Treff på hver side.'),
});

/** «1.10.2026» as people write it where the browser has no date field. */
function isodato(verdi: string): string {
  const funn = NORSK_DATO.exec(verdi);
  if (funn === null) return verdi;
  const [, dag = '', maaned = '', aar = ''] = funn;
  return `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

/**
 * Reads a search out of a query string. Empty parameters are absent ones, since a form sends them all.
 * @returns The search, or the names (never the values) of the parameters that could not be read, and the search without them.
 */
export function lesSporring(parametre: URLSearchParams): Lesesvar {
  const flere = (navn: Sokeparameter) => [...new Set(parametre.getAll(navn).filter((verdi) => verdi !== ''))];
  const en = (navn: Sokeparameter) => {
    const verdi = parametre.get(navn)?.trim();
    return verdi === undefined || verdi === '' ? undefined : verdi;
  };
  const dato = (navn: Sokeparameter) => {
    const verdi = en(navn);
    return verdi === undefined ? undefined : isodato(verdi);
  };
  const jaNei = (navn: Sokeparameter) => {
    const verdi = en(navn);
    return verdi === undefined ? undefined : (JA_NEI[verdi] ?? verdi);
  };
  const tall = (navn: Sokeparameter) => {
    const verdi = en(navn);
    return verdi === undefined ? undefined : /^\d{1,9}$/.test(verdi) ? Number(verdi) : verdi;
  };

  const raa = {
    q: en('q'),
    virksomhet: flere('virksomhet'),
    fra: dato('fra'),
    til: dato('til'),
    type: flere('type'),
    enhet: flere('enhet'),
    hjemmel: flere('hjemmel'),
    skjermet: jaNei('skjermet'),
    dokument: jaNei('dokument'),
    sortering: en('sortering'),
    side: tall('side'),
    antall: tall('antall'),
  };
  const lest = adressesporring.safeParse(raa);
  const feil = new Set<Sokeparameter>();
  for (const { path } of lest.error?.issues ?? []) {
    const navn = SOKEPARAMETRE.find((parameter) => parameter === path[0]);
    if (navn !== undefined) feil.add(navn);
  }
  const { fra, til } = lest.data ?? {};
  if (fra !== undefined && til !== undefined && fra > til) feil.add('til');
  if (lest.success && feil.size === 0) return { ok: true, sporring: lest.data };
  const leste = SOKEPARAMETRE.filter((navn) => !feil.has(navn)).map((navn) => [navn, raa[navn]]);
  return {
    ok: false,
    feil: SOKEPARAMETRE.filter((navn) => feil.has(navn)),
    lesbar: sporring.parse(Object.fromEntries(leste)),
  };
}

/** The query string of a search, with nothing in it that is the default: one search has one address. */
export function sporringTilUrl(verdi: Partial<Sporring>): string {
  const ut = new URLSearchParams();
  if (verdi.q !== undefined && verdi.q !== '') ut.set('q', verdi.q);
  for (const navn of ['virksomhet', 'type', 'enhet', 'hjemmel'] as const) {
    for (const del of verdi[navn] ?? []) ut.append(navn, del);
  }
  if (verdi.fra !== undefined) ut.set('fra', verdi.fra);
  if (verdi.til !== undefined) ut.set('til', verdi.til);
  if (verdi.skjermet !== undefined) ut.set('skjermet', String(verdi.skjermet));
  if (verdi.dokument !== undefined) ut.set('dokument', String(verdi.dokument));
  if (verdi.sortering !== undefined && verdi.sortering !== 'relevans') ut.set('sortering', verdi.sortering);
  if (verdi.side !== undefined && verdi.side !== 1) ut.set('side', String(verdi.side));
  if (verdi.antall !== undefined && verdi.antall !== 20) ut.set('antall', String(verdi.antall));
  const tekst = ut.toString();
  return tekst === '' ? '' : `?${tekst}`;
}
