import type { DatabaseSync } from 'node:sqlite';
import type { Journalpost } from '../../noark/journalpost.ts';
import { brevmerke } from '../brevmerke.ts';
import { AVGJORTE_POSTER, AVGJORTE_SAKER } from './fletting/avgjort.ts';
import { tall, tekst, type Rad } from './verdi.ts';

/** Staged entries that are new here, each with the entry by the same key that another body, ?1, has decided something of. */
const DERES = `
  WITH saker AS (${AVGJORTE_SAKER}), avgjort AS (${AVGJORTE_POSTER})
  SELECT m.nr, kjent.json AS kjent, ny.json AS ny FROM avgjort
    CROSS JOIN journalpost p ON p.nr = avgjort.nr CROSS JOIN sak s ON s.nr = p.sak AND s.virksomhet = ?1
    JOIN mottak_post m ON m.system_id = p.system_id AND m.eksisterende IS NULL
    CROSS JOIN innhold kjent ON kjent.nr = p.innhold CROSS JOIN innhold ny ON ny.nr = m.innhold`;

const lesBrev = (rad: Rad, felt: string): Omit<Journalpost, 'sted'> => JSON.parse(tekst(rad, felt));

/**
 * Of a staged delivery, how many entries are new to its body and are letters, by key and by what they are, of which another body has decided
 * something. What was decided there stands there only.
 */
export function tellAndresAvgjorte(
  db: DatabaseSync,
  virksomhet: string,
): readonly { readonly virksomhet: string; readonly antall: number }[] {
  const andre: Rad[] = db
    .prepare('SELECT DISTINCT virksomhet FROM vedtak WHERE virksomhet <> ? ORDER BY 1')
    .all(virksomhet);
  const deres = db.prepare(DERES);
  return andre
    .map((rad) => tekst(rad, 'virksomhet'))
    .map((slug) => {
      const like = deres
        .all(slug)
        .filter((rad) => brevmerke(lesBrev(rad, 'kjent')) === brevmerke(lesBrev(rad, 'ny')));
      return { virksomhet: slug, antall: new Set(like.map((rad) => tall(rad, 'nr'))).size };
    })
    .filter(({ antall }) => antall > 0);
}
