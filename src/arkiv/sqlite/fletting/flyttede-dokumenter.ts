import type { DatabaseSync } from 'node:sqlite';
import { ettTall, tall, tekst, type Rad } from '../verdi.ts';
import { AVGJORTE_POSTER, AVGJORTE_SAKER } from './avgjort.ts';
import type { Leveranseholder } from './avviser.ts';

const DOKUMENTENE = `json_each(i.json, '$.dokumenter') d`;
const NOEKKEL = `d.value ->> '$.systemID'`;

/** The documents that entries of which something is decided have or have had, and those that came from such. */
const AVGJORTE = `
  WITH saker AS (${AVGJORTE_SAKER}), avgjort AS (${AVGJORTE_POSTER}),
  innholdet AS (
    SELECT p.nr AS post, p.innhold FROM avgjort CROSS JOIN journalpost p ON p.nr = avgjort.nr WHERE p.kilde = ?2
    UNION SELECT p.nr, t.innhold FROM avgjort CROSS JOIN journalpost p ON p.nr = avgjort.nr
      CROSS JOIN tidligere t ON t.art = 'journalpost' AND t.nr = p.nr WHERE p.kilde = ?2)
  SELECT DISTINCT post, ${NOEKKEL} AS dokument FROM innholdet CROSS JOIN innhold i ON i.nr = innholdet.innhold, ${DOKUMENTENE}
  WHERE ${NOEKKEL} IS NOT NULL`;

/** Documents among those given that the delivery tells of in an entry that did not have them until now. */
const KOMMET = `
  SELECT j.nr AS post, ${NOEKKEL} AS dokument FROM mottak_post m
    CROSS JOIN journalpost j ON j.kilde = ?1 AND j.system_id = m.system_id AND j.innhold = m.innhold
    CROSS JOIN innhold i ON i.nr = j.innhold, ${DOKUMENTENE}
  WHERE ${NOEKKEL} IN (SELECT value FROM json_each(?2))
    AND NOT EXISTS (SELECT 1 FROM tidligere t CROSS JOIN innhold f ON f.nr = t.innhold, json_each(f.json, '$.dokumenter') e
      WHERE t.art = 'journalpost' AND t.nr = j.nr AND t.erstattet_av = ?3 AND e.value ->> '$.systemID' = ${NOEKKEL})`;

/**
 * Marks the documents that come to an entry of a delivery from one of which people had decided something: what was decided is of all that
 * lay in it. Within a transaction, when all records are merged.
 */
export function merkFlyttedeDokumenter(db: DatabaseSync, { nr, kilde, virksomhet }: Leveranseholder): void {
  const avgjorte: Rad[] = db.prepare(AVGJORTE).all(virksomhet, kilde);
  const kjedet: Rad[] = db
    .prepare(
      'SELECT DISTINCT f.dokument FROM dokument_fra f JOIN journalpost j ON j.nr = f.post WHERE j.kilde = ?',
    )
    .all(kilde);
  const noekler = new Set([...avgjorte, ...kjedet].map((rad) => tekst(rad, 'dokument')));
  if (noekler.size === 0) return;
  const sisteVedtak = ettTall(db.prepare('SELECT coalesce(max(nr), 0) FROM vedtak'));
  const hadde = Map.groupBy(avgjorte, (rad) => tekst(rad, 'dokument'));
  // From the entry and those it came in the place of, in the case that it lies in, those that it has left, and those that these are in the place of.
  const merk = db.prepare(
    `WITH kilder AS (SELECT ?3 AS nr UNION SELECT foer FROM avloeser WHERE post = ?3),
     saker AS (SELECT sak FROM journalpost WHERE nr = ?3 UNION SELECT sak FROM flyttet_fra WHERE post = ?3
       UNION SELECT a.foer FROM journalpost j JOIN avloest_sak a ON a.sak = j.sak WHERE j.nr = ?3)
     INSERT OR IGNORE INTO dokument_fra SELECT ?1, ?2, kilder.nr, saker.sak, ?4 FROM kilder, saker`,
  );
  const merkVidere = db.prepare(
    `INSERT OR IGNORE INTO dokument_fra SELECT ?1, f.dokument, f.fra, f.sak, f.siste_vedtak FROM dokument_fra f
     JOIN journalpost j ON j.nr = f.post WHERE f.dokument = ?2 AND j.kilde = ?3 AND f.post <> ?1`,
  );
  const rader: Rad[] = db.prepare(KOMMET).all(kilde, JSON.stringify([...noekler]), nr);
  for (const rad of rader) {
    const [post, dokument] = [tall(rad, 'post'), tekst(rad, 'dokument')];
    for (const fra of hadde.get(dokument) ?? [])
      if (tall(fra, 'post') !== post) merk.run(post, dokument, tall(fra, 'post'), sisteVedtak);
    merkVidere.run(post, dokument, kilde);
  }
}
