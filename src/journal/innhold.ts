import { hash } from 'node:crypto';
import { offentligJournalpost, type OffentligJournalpost } from '../offentlig/journalpost.ts';
import { offentligSak, type OffentligSak } from '../offentlig/sak.ts';

/** A public record as the store keeps it. The same record gives the same bytes, whoever built it. */
export interface Innhold {
  /** JSON in the schema's own key order, without anything that the schema does not name. */
  readonly json: string;
  /** SHA-256 of those bytes, base64url. */
  readonly sha256: string;
}

function innhold(post: OffentligJournalpost | OffentligSak): Innhold {
  const json = JSON.stringify(post);
  return { json, sha256: hash('sha256', json, 'base64url') };
}

/** Parsing orders the keys, and lets through only what the public's language has a word for. */
export const postinnhold = (post: OffentligJournalpost): Innhold => innhold(offentligJournalpost.parse(post));
export const saksinnhold = (sak: OffentligSak): Innhold => innhold(offentligSak.parse(sak));

/** Reads the store's own bytes back. */
export const lesPost = (json: string): OffentligJournalpost => offentligJournalpost.parse(JSON.parse(json));
export const lesSak = (json: string): OffentligSak => offentligSak.parse(JSON.parse(json));
