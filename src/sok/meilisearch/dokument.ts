import { createHash, hash } from 'node:crypto';
import { z } from 'zod';
import { journalpostID, type Dokumentnummer } from '../../offentlig/adresse.ts';
import { avtrykk, type Innslag } from '../avtrykk.ts';
import type { Sokepost } from '../projeksjon.ts';
import { dekod, kodVerdi } from './kod.ts';
import { tilbudI } from './tilbud.ts';
import { tokenerI } from './tokener.ts';

const sifre = (nr: number, antall: number): string => String(nr).padStart(antall, '0');

/** A date as a number that sorts as the date: yyyymmdd. */
export const dagtall = (dato: string): number => Number(dato.replaceAll('-', ''));
const somDato = (tall: number): string =>
  String(tall).replace(/^(\d{4})(\d\d)(\d\d)$/u, (_, aar: string, maaned: string, dag: string) =>
    [aar, maaned, dag].join('-'),
  );

/** Case year, case number and document number, as text that sorts as the numbers. */
const plassFor = (nr: Dokumentnummer): string =>
  `${sifre(nr.saksaar, 4)}/${sifre(nr.sakssekvensnummer, 9)}/${sifre(nr.dokumentnummer, 9)}`;

/** An address that tells nothing: it stands in the server's logs and tasks. @param salt the index's own, known to whoever writes it. */
export const dokumentId = (salt: string, id: string): string =>
  createHash('sha256').update(`${salt} ${id}`).digest('hex').slice(0, 32);

/** What an entry is left out by. */
export const nrFor = (id: string): string => kodVerdi(id);

/** An entry as the server holds it: values to filter, count and sort by, and tokens. Every text is coded ({@link kod}). */
export function dokumentFor(sokepost: Sokepost, salt: string): Record<string, unknown> {
  const { post } = sokepost;
  return {
    id: dokumentId(salt, post.id),
    virksomhet: kodVerdi(post.virksomhet),
    plass: plassFor(post),
    nr: nrFor(post.id),
    dato: dagtall(post.journaldato),
    publisert: sokepost.publisert,
    aar: Number(post.journaldato.slice(0, 4)),
    type: kodVerdi(post.journalposttype),
    ...(post.enhet === undefined ? {} : { enhet: kodVerdi(post.enhet) }),
    hjemmel: post.hjemler.map(kodVerdi),
    skjermet: post.skjermet,
    dokument: post.harAapentDokument,
    ...(sokepost.eldes === undefined ? {} : { eldes: dagtall(sokepost.eldes) }),
    t: tokenerI(sokepost),
    ...tilbudI(sokepost),
    avtrykk: avtrykk(sokepost),
  };
}

const treffskjema = z
  .object({ virksomhet: z.string(), plass: z.string().regex(/^\d{4}\/\d{9}\/\d{9}$/u) })
  .transform(({ virksomhet, plass }) => {
    const [saksaar = 0, sakssekvensnummer = 0, dokumentnummer = 0] = plass.split('/').map(Number);
    return journalpostID(dekod(virksomhet), { saksaar, sakssekvensnummer, dokumentnummer });
  });

/** The `journalpostID` of a document that the server gave back. */
export const idFra = (treff: unknown): string => treffskjema.parse(treff);

const tokenskjema = z.object({ t: z.array(z.string()) });
export const tokenerFra = (treff: unknown): ReadonlySet<string> => new Set(tokenskjema.parse(treff).t);

/** What a document is known from another by, but for its address: another when any value or token is, in whatever order its fields stand. */
function dokumentavtrykk(felt: Readonly<Record<string, unknown>>): string {
  const ordnet = Object.entries(felt)
    .filter(([navn]) => navn !== 'id')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(ordnet), 'hex').slice(0, 12);
}

/** What the server should hold of a projection, as {@link innslagFra} reads it. */
export const dokumentavtrykkAv = (sokepost: Sokepost): string => dokumentavtrykk(dokumentFor(sokepost, ''));

/** A date that is none is told by an empty text. */
const innslagskjema = z.looseObject({
  dato: z.int().min(1000_01_01).max(9999_12_31).transform(somDato).catch(''),
});
const helt = z.record(z.string(), z.unknown());
/** A whole document as the server gives it to whoever writes. One that does not say which entry it is of has an id that no entry has. */
export const innslagFra = (dokument: unknown): Innslag => {
  const felt = innslagskjema.parse(dokument);
  const { data: id = '' } = treffskjema.safeParse(dokument);
  return { id, dato: felt.dato, avtrykk: dokumentavtrykk(helt.parse(dokument)) };
};
