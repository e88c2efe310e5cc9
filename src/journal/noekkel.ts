import type { Dokumentnummer, Saksnummer } from '../offentlig/adresse.ts';

/** A case's key, as the columns have it. */
export type Saksnoekkel = readonly [virksomhet: string, saksaar: number, sakssekvensnummer: number];
/** An entry's key, as the columns have it. */
export type Postnoekkel = readonly [...Saksnoekkel, dokumentnummer: number];

export const saksnoekkel = (virksomhet: string, sak: Saksnummer): Saksnoekkel => [
  virksomhet,
  sak.saksaar,
  sak.sakssekvensnummer,
];

export const postnoekkel = (virksomhet: string, post: Dokumentnummer): Postnoekkel => [
  virksomhet,
  post.saksaar,
  post.sakssekvensnummer,
  post.dokumentnummer,
];

const ID = /^([^/]+)\/(\d{1,15})\/(\d{1,15})\/(\d{1,15})$/;

/** Reads a `journalpostID` («slug/2026/123/4») back. Undefined when it is not one. */
export function lesID(id: string): Postnoekkel | undefined {
  const [, virksomhet, saksaar, sakssekvensnummer, dokumentnummer] = ID.exec(id) ?? [];
  if (virksomhet === undefined) return undefined;
  return [virksomhet, Number(saksaar), Number(sakssekvensnummer), Number(dokumentnummer)];
}

/** The `WHERE` of an entry's key; four values. */
export const DENNE_POSTEN = 'virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ? AND dokumentnummer = ?';
/** The `WHERE` of a case's key; three values. */
export const DENNE_SAKEN = 'virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ?';
