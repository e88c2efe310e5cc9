import { lesJournalpostID, type Dokumentnummer, type Saksnummer } from '../offentlig/adresse.ts';

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

/** The key that a `journalpostID` («slug/2026/123/4») says. Undefined when it is not one. */
export function noekkelAv(id: string): Postnoekkel | undefined {
  const post = lesJournalpostID(id);
  return post === undefined ? undefined : postnoekkel(post.virksomhet, post);
}

/** The `WHERE` of an entry's key; four values. */
export const DENNE_POSTEN = 'virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ? AND dokumentnummer = ?';
/** The `WHERE` of a case's key; three values. */
export const DENNE_SAKEN = 'virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ?';
