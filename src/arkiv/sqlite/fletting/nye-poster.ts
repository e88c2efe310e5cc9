import type { DatabaseSync } from 'node:sqlite';
import { lagLenkebok } from '../lenker.ts';
import { ettTall, tall, tekstEller } from '../verdi.ts';
import type { Leveranseholder } from './avviser.ts';

/**
 * Merges all new entries of a stretch together, as `lagPostfletter` would one by one. It does so only where all of them can
 * be taken: none has the key of another, none lies in a case that is rejected or not there.
 *
 * @returns false where that is not so: then it has done nothing.
 */
export function lagNypostfletter(
  db: DatabaseSync,
  { nr: leveranse, kilde, virksomhet }: Leveranseholder,
): (fra: number, til: number) => boolean {
  const lenkebok = lagLenkebok(db, kilde);
  const avvistSak = db.prepare(`SELECT 1 FROM avvisning WHERE leveranse = ? AND art = 'sak' LIMIT 1`);
  const nye = 'm.nr > ?1 AND m.nr <= ?2 AND m.eksisterende IS NULL';
  const antall = db.prepare(`SELECT count(*) FROM mottak_post m WHERE ${nye}`);
  const ta = db.prepare(
    `INSERT INTO journalpost (kilde, system_id, sak, dokumentnummer, journaldato, journalnummer, status, gradert, hash,
       innhold, fil, linje, sist_sett)
     SELECT s.kilde, m.system_id, s.nr, m.dokumentnummer, m.journaldato, m.journalnummer, m.status, m.gradert, m.hash,
       m.innhold, m.fil, m.linje, ?4
     FROM mottak_post m CROSS JOIN sak s ON s.kilde = ?3 AND s.system_id = m.sak_id WHERE ${nye} ORDER BY m.nr
     ON CONFLICT (kilde, system_id) DO NOTHING`,
  );
  const medLenker = db.prepare(
    `SELECT j.nr, m.lenker FROM mottak_post m CROSS JOIN journalpost j ON j.kilde = ?3 AND j.system_id = m.system_id
     WHERE ${nye} AND m.lenker IS NOT NULL ORDER BY m.nr`,
  );
  const merk = db.prepare(
    `INSERT OR IGNORE INTO uavstemt SELECT ?4, s.saksaar, s.sakssekvensnummer
     FROM mottak_post m CROSS JOIN sak s ON s.kilde = ?3 AND s.system_id = m.sak_id WHERE ${nye} GROUP BY s.nr`,
  );
  return (fra, til) => {
    if (avvistSak.get(leveranse)) return false;
    db.exec('SAVEPOINT nye');
    if (Number(ta.run(fra, til, kilde, leveranse).changes) < ettTall(antall, fra, til)) {
      db.exec('ROLLBACK TO nye; RELEASE nye');
      return false;
    }
    db.exec('RELEASE nye');
    for (const rad of medLenker.all(fra, til, kilde))
      lenkebok.skriv(tall(rad, 'nr'), tekstEller(rad, 'lenker'));
    merk.run(fra, til, kilde, virksomhet);
    return true;
  };
}
