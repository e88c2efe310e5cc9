import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { periode, type Mangler, type Omfang } from '../leveranse.ts';
import { ettTall, tall, tekst, type Rad } from './verdi.ts';

/** The arkivdeler of a delivery. */
const ARKIVDELER = `SELECT coalesce(arkivdel, '') FROM sak WHERE kilde = ? AND sist_sett = ?`;

/** Entries the archive still counts as there, within the arkivdeler of a delivery and the period. */
const OMFANG = `
  FROM journalpost j JOIN sak s ON s.nr = j.sak
  WHERE j.kilde = ? AND j.mangler IS NULL AND j.journaldato BETWEEN ? AND ?
    AND coalesce(s.arkivdel, '') IN (SELECT coalesce(arkivdel, '') FROM mottak_sak
      UNION ${ARKIVDELER})
    -- An entry that could not be read was in the delivery all the same.
    AND NOT EXISTS (SELECT 1 FROM avvisning v WHERE v.leveranse = ? AND v.art = 'journalpost' AND (v.nokkel = j.system_id
      OR v.nummer IN (j.system_id, j.journalnummer, s.saksaar || '/' || s.sakssekvensnummer || '-' || j.dokumentnummer)))`;

const BORTE = `AND j.sist_sett <> ?
    AND j.nr NOT IN (SELECT eksisterende FROM mottak_post WHERE eksisterende IS NOT NULL)`;

const verdier = (leveranse: number, kilde: number, omfang: Omfang): SQLInputValue[] => {
  const { fra, til } = periode(omfang);
  return [kilde, fra, til, kilde, leveranse, leveranse];
};

/** What a complete delivery takes away, counted; the delivery may be staged or merged. */
export function tellMangler(db: DatabaseSync, leveranse: number, kilde: number, omfang: Omfang): Mangler {
  const felles = verdier(leveranse, kilde, omfang);
  return {
    kjent: ettTall(db.prepare(`SELECT count(*) ${OMFANG}`), ...felles),
    borte: ettTall(db.prepare(`SELECT count(*) ${OMFANG} ${BORTE}`), ...felles, leveranse),
  };
}

/** Marks the cases that rows lie in. */
function merkSaker(db: DatabaseSync, rader: readonly Rad[]): void {
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  for (const rad of rader)
    merk.run(tekst(rad, 'virksomhet'), tall(rad, 'saksaar'), tall(rad, 'sakssekvensnummer'));
}

/** Marks what a complete delivery does not have, and the cases it stood in. Within a transaction. */
export function merkMangler(db: DatabaseSync, leveranse: number, kilde: number, omfang: Omfang): void {
  const rader: Rad[] = db
    .prepare(`SELECT j.nr, s.virksomhet, s.saksaar, s.sakssekvensnummer ${OMFANG} ${BORTE}`)
    .all(...verdier(leveranse, kilde, omfang), leveranse);
  const merkPost = db.prepare('UPDATE journalpost SET mangler = ? WHERE nr = ?');
  for (const rad of rader) merkPost.run(leveranse, tall(rad, 'nr'));
  merkSaker(db, rader);
  glemSkygger(db, leveranse, kilde, omfang);
}

/** What a complete delivery does not have shields nothing any more, though nobody could read it. */
function glemSkygger(db: DatabaseSync, leveranse: number, kilde: number, omfang: Omfang): void {
  const { fra, til } = periode(omfang);
  const borte: Rad[] = db
    .prepare(
      `SELECT g.nr, s.virksomhet, s.saksaar, s.sakssekvensnummer FROM skygge g
       JOIN sak s ON s.kilde = g.kilde AND s.system_id = g.sak_id
       WHERE g.kilde = ? AND g.sist_sett <> ? AND g.journaldato BETWEEN ? AND ? AND coalesce(s.arkivdel, '') IN (${ARKIVDELER})`,
    )
    .all(kilde, leveranse, fra, til, kilde, leveranse);
  const glem = db.prepare('DELETE FROM skygge WHERE nr = ?');
  for (const rad of borte) glem.run(tall(rad, 'nr'));
  merkSaker(db, borte);
}
