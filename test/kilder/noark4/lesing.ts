import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journalpost as journalpostskjema, type Journalpost } from '../../../src/noark/journalpost.ts';
import type { Avvisning, Kontrolltall, Leveranse, Post } from '../../../src/noark/leveranse.ts';
import { sak as saksskjema, type Sak } from '../../../src/noark/sak.ts';
import { aapneNoark4 } from '../../../src/kilder/noark4/noark4.ts';

export interface Lest {
  readonly leveranse: Leveranse;
  readonly poster: readonly Post[];
  readonly saker: readonly Sak[];
  readonly journalposter: readonly Journalpost[];
  readonly avvist: readonly Avvisning[];
  readonly kontrolltall: readonly Kontrolltall[];
}

/** Reads a delivery to its end. Every record must pass its schema, and no working file may be left. */
export async function lesAlt(rot: string, sti: string, kjenteFelt: readonly string[] = []): Promise<Lest> {
  const arbeidsmappe = await mkdtemp(join(rot, 'arbeid-'));
  const leveranse = await aapneNoark4(sti, { kilde: 'prøve', arbeidsmappe, kjenteFelt });
  const poster: Post[] = [];
  for await (const bunke of leveranse.poster()) poster.push(...bunke);
  expect(await readdir(arbeidsmappe)).toEqual([]);
  const { lest, totalt } = leveranse.fremdrift();
  expect(lest).toBe(totalt);
  return {
    leveranse,
    poster,
    saker: poster.flatMap((post) => (post.art === 'sak' ? saksskjema.parse(post.sak) : [])),
    journalposter: poster.flatMap((post) =>
      post.art === 'journalpost' ? journalpostskjema.parse(post.journalpost) : [],
    ),
    avvist: poster.flatMap((post) => (post.art === 'avvist' ? post.avvisning : [])),
    kontrolltall: leveranse.kontrolltall(),
  };
}

/** The one of its kind. */
export function enesteI<T>(liste: readonly T[]): T {
  const [en] = liste;
  if (en === undefined || liste.length !== 1) throw new Error(`ventet én, fant ${String(liste.length)}`);
  return en;
}
