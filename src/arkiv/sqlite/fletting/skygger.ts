import type { DatabaseSync } from 'node:sqlite';
import { tallEller, tekst, type Rad } from '../verdi.ts';
import type { Leveranseholder } from './avviser.ts';

/** Cases of a source whose public side is behind, for those of its records that could not be read. @param hvilke as `g`. */
const merk = (hvilke: string): string => `
  INSERT OR IGNORE INTO uavstemt SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer
  FROM ${hvilke} CROSS JOIN sak s ON s.kilde = ?1 AND s.system_id = g.sak_id`;

const STAGET = 'g.system_id = m.system_id AND g.sak_id = m.sak_id AND g.hash = m.hash';
const NYE = `mottak_skygge m WHERE NOT EXISTS (SELECT 1 FROM skygge g WHERE g.kilde = ?1 AND ${STAGET})`;
/** Of those the delivery tells no more as they were: told otherwise now, or read. */
const ERSTATTET = `g.kilde = ?1 AND g.sist_sett <> ?2 AND (EXISTS (SELECT 1 FROM mottak_skygge m WHERE m.system_id = g.system_id)
  OR EXISTS (SELECT 1 FROM journalpost j WHERE j.kilde = ?1 AND j.system_id = g.system_id AND j.sist_sett = ?2)
  OR EXISTS (SELECT 1 FROM journalpost j WHERE j.kilde = ?1 AND j.journalnummer = g.system_id AND j.sist_sett = ?2))`;

/**
 * Keeps a staged entry as a shadow: it could be read, and cannot be merged, and what it shields it shields all the same. To be called before
 * its content is forgotten; one that comes as it was known has none of its own, and is in the archive.
 *
 * @returns a function of a row of `mottak_post` and the source's key of the case that it may lie in.
 */
export function lagSkyggelegger(db: DatabaseSync): (rad: Rad, sakID: string) => void {
  const legg = db.prepare(
    'INSERT OR IGNORE INTO mottak_skygge SELECT ?1, ?2, ?3, ?4, json FROM innhold WHERE nr = ?5',
  );
  return (rad, sakID) => {
    const innhold = tallEller(rad, 'innhold');
    if (innhold === undefined) return;
    legg.run(tekst(rad, 'system_id'), sakID, tekst(rad, 'journaldato'), rad['hash'] ?? null, innhold);
  };
}

/**
 * Keeps what a delivery tells of records that could not be read, in place of what was told of the same before. Within a
 * transaction, when all records are merged.
 */
export function flettSkygger(db: DatabaseSync, { nr, kilde }: Leveranseholder): void {
  db.prepare(merk(`(SELECT sak_id FROM ${NYE}) g`)).run(kilde);
  db.prepare(
    `INSERT INTO skygge (kilde, system_id, sak_id, journaldato, hash, json, sist_sett)
     SELECT ?1, system_id, sak_id, journaldato, hash, json, ?2 FROM mottak_skygge WHERE true
     ON CONFLICT DO UPDATE SET sist_sett = ?2`,
  ).run(kilde, nr);
  db.prepare(merk(`(SELECT sak_id FROM skygge g WHERE ${ERSTATTET}) g`)).run(kilde, nr);
  db.prepare(`DELETE FROM skygge AS g WHERE ${ERSTATTET}`).run(kilde, nr);
  db.exec('DELETE FROM mottak_skygge');
}
