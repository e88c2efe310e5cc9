import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';

const SAMME_KILDE = `ny.kilde k JOIN kilde her ON her.virksomhet = k.virksomhet AND her.id = k.id`;

/**
 * Marks what another, newer archive knows more of than this one, until a delivery tells it here as well: changed, missing,
 * or not to be read. What it shields there is shielded nowhere here.
 *
 * @param sti the other archive's file, of this version of the schema.
 * @returns how many entries wait for it.
 */
export function merkNyere(db: DatabaseSync, sti: string): number {
  db.prepare('ATTACH DATABASE ? AS ny').run(sti);
  try {
    return iTransaksjon(db, () => {
      // As if by a delivery after the last that is known here: an older one that comes again does not open it.
      db.exec(`
        CREATE TEMP TABLE neste AS SELECT coalesce(max(nr), 0) + 1 AS nr FROM main.leveranse;
        UPDATE main.sak SET uleselig = (SELECT nr FROM temp.neste) WHERE EXISTS (SELECT 1 FROM ${SAMME_KILDE}
          JOIN ny.sak n ON n.kilde = k.nr AND n.system_id = main.sak.system_id
          WHERE her.nr = main.sak.kilde AND (n.hash <> main.sak.hash OR n.uleselig IS NOT NULL));
        UPDATE main.journalpost SET uleselig = (SELECT nr FROM temp.neste) WHERE EXISTS (SELECT 1 FROM ${SAMME_KILDE}
          JOIN ny.journalpost n ON n.kilde = k.nr AND n.system_id = main.journalpost.system_id
          WHERE her.nr = main.journalpost.kilde
            AND (n.hash <> main.journalpost.hash OR n.mangler IS NOT NULL OR n.uleselig IS NOT NULL));
        CREATE TEMP TABLE nye_skygger AS SELECT her.nr AS kilde, n.system_id, n.sak_id, n.journaldato, n.hash, n.json
          FROM ${SAMME_KILDE} JOIN ny.skygge n ON n.kilde = k.nr;
        INSERT OR IGNORE INTO main.skygge (kilde, system_id, sak_id, journaldato, hash, json, sist_sett)
          SELECT kilde, system_id, sak_id, journaldato, hash, json, 0 FROM temp.nye_skygger;
        INSERT OR IGNORE INTO main.uavstemt
          SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer FROM temp.nye_skygger g
            JOIN main.sak s ON s.kilde = g.kilde AND s.system_id = g.sak_id
          UNION SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer FROM main.sak s WHERE s.uleselig = (SELECT nr FROM temp.neste)
          UNION SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer FROM main.journalpost j JOIN main.sak s ON s.nr = j.sak
            WHERE j.uleselig = (SELECT nr FROM temp.neste);
      `);
      const rad = db
        .prepare(
          `SELECT count(*) AS antall FROM main.journalpost j JOIN main.sak s ON s.nr = j.sak, temp.neste n
           WHERE n.nr IN (j.uleselig, s.uleselig)`,
        )
        .get();
      db.exec('DROP TABLE temp.neste; DROP TABLE temp.nye_skygger');
      return Number(rad?.['antall'] ?? 0);
    });
  } finally {
    db.exec('DETACH DATABASE ny');
  }
}
