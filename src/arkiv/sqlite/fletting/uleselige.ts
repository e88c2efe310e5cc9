import type { DatabaseSync } from 'node:sqlite';
import { tall, tekst, tekstEller, type Rad } from '../verdi.ts';
import type { Leveranseholder } from './avviser.ts';

/**
 * Marks what the archive has of the records that a delivery had and nobody could read: they may be shielded now, and what
 * is known of them is of yesterday. A case counts with all its entries. Within a transaction.
 */
export function merkUleselige(db: DatabaseSync, { nr, kilde, virksomhet }: Leveranseholder): void {
  // What was read as well, from another place in the delivery, is known. Each way to know a record is looked up by itself: a source may have a
  // million of them, and a delivery many that nobody can read.
  const sak = db.prepare(
    `UPDATE sak SET uleselig = ?1 WHERE sist_sett <> ?1 AND nr IN (
       SELECT nr FROM sak WHERE kilde = ?2 AND system_id = ?3
       UNION SELECT nr FROM sak WHERE virksomhet = ?4 AND saksaar = ?5 AND sakssekvensnummer = ?6
         AND +kilde = ?2 AND ?3 = saksaar || '/' || sakssekvensnummer) RETURNING saksaar, sakssekvensnummer`,
  );
  const post = db.prepare(
    `UPDATE journalpost SET uleselig = ?1 WHERE sist_sett <> ?1 AND nr IN (
       SELECT nr FROM journalpost WHERE kilde = ?2 AND system_id = ?3
       UNION SELECT nr FROM journalpost WHERE kilde = ?2 AND journalnummer = ?3
       UNION SELECT j.nr FROM sak s CROSS JOIN journalpost j ON j.sak = s.nr AND j.dokumentnummer = ?7 AND +j.kilde = ?2
         WHERE s.virksomhet = ?4 AND s.saksaar = ?5 AND s.sakssekvensnummer = ?6) RETURNING sak`,
  );
  const sakFor = db.prepare('SELECT saksaar, sakssekvensnummer FROM sak WHERE nr = ?');
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const merkSak = (rad: Rad | undefined): void => {
    if (rad) merk.run(virksomhet, tall(rad, 'saksaar'), tall(rad, 'sakssekvensnummer'));
  };
  for (const rad of db.prepare('SELECT art, nummer, nokkel FROM avvisning WHERE leveranse = ?').all(nr)) {
    for (const id of new Set([tekstEller(rad, 'nokkel'), tekstEller(rad, 'nummer')])) {
      if (id === undefined) continue;
      const [, aar = null, sekvens = null, dokument = null] =
        /^(\d{4})\/(\d{1,9})(?:-(\d{1,9}))?$/u.exec(id) ?? [];
      if (tekst(rad, 'art') === 'sak')
        for (const en of sak.all(nr, kilde, id, virksomhet, aar, sekvens)) merkSak(en);
      else
        for (const en of post.all(nr, kilde, id, virksomhet, aar, sekvens, dokument))
          merkSak(sakFor.get(tall(en, 'sak')));
    }
  }
}
