import type { DatabaseSync } from 'node:sqlite';
import type { Journalpost } from '../../../noark/journalpost.ts';
import { brevmerke } from '../../brevmerke.ts';
import { tall, tekst, type Rad } from '../verdi.ts';
import { AVGJORTE_POSTER, AVGJORTE_SAKER } from './avgjort.ts';
import type { Leveranseholder } from './avviser.ts';

/** The letters that something is decided of, with their numbers. */
const AVGJORT = `
  WITH saker AS (${AVGJORTE_SAKER}), avgjort AS (${AVGJORTE_POSTER})
  SELECT p.nr, p.sak, p.dokumentnummer, p.kilde, p.system_id, s.saksaar, s.sakssekvensnummer, i.json FROM avgjort
    CROSS JOIN journalpost p ON p.nr = avgjort.nr CROSS JOIN sak s ON s.nr = p.sak AND s.virksomhet = ?1
    CROSS JOIN innhold i ON i.nr = p.innhold`;

const lesBrev = (rad: Rad): Omit<Journalpost, 'sted'> => JSON.parse(tekst(rad, 'json'));
const nummer = (rad: Rad): string =>
  `${tall(rad, 'saksaar')}/${tall(rad, 'sakssekvensnummer')}-${tall(rad, 'dokumentnummer')}`;

/** Those of some keys that the delivery tells of as journalført still: none of them has come by another key. */
function staarFortsatt(db: DatabaseSync, kilde: number, avgjorte: readonly Rad[]): ReadonlySet<string> {
  const noekler = avgjorte.flatMap((rad) => (tall(rad, 'kilde') === kilde ? [tekst(rad, 'system_id')] : []));
  const rader: Rad[] = db
    .prepare(
      `SELECT system_id FROM mottak_post WHERE status = 'J' AND system_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(noekler));
  return new Set(rader.map((rad) => tekst(rad, 'system_id')));
}

/**
 * Marks the new entries of a delivery that come in the place of one that people have decided something of: what was decided is of the letter,
 * and its key and its number are the archive's affair. Within a transaction, when all records are merged.
 */
export function merkAvloesere(db: DatabaseSync, { kilde, virksomhet }: Leveranseholder): void {
  const avgjorte: Rad[] = db.prepare(AVGJORT).all(virksomhet);
  if (avgjorte.length === 0) return;
  const staar = staarFortsatt(db, kilde, avgjorte);
  const kjente = avgjorte.map((rad) => ({
    nr: tall(rad, 'nr'),
    sak: tall(rad, 'sak'),
    nummer: nummer(rad),
    brev: lesBrev(rad),
    staar: tall(rad, 'kilde') === kilde && staar.has(tekst(rad, 'system_id')),
  }));
  const vedNummer = Map.groupBy(kjente, (en) => en.nummer);
  const vedMerke = Map.groupBy(
    kjente.filter((en) => !en.staar),
    ({ brev }) => brevmerke(brev),
  );
  const nye = db.prepare(
    `SELECT j.nr, j.sak, j.dokumentnummer, s.saksaar, s.sakssekvensnummer, i.json
     FROM mottak_post m CROSS JOIN journalpost j ON j.kilde = ?1 AND j.system_id = m.system_id
     CROSS JOIN sak s ON s.nr = j.sak CROSS JOIN innhold i ON i.nr = j.innhold
     WHERE m.eksisterende IS NULL AND (m.journaldato IN (SELECT value FROM json_each(?2))
       OR (s.saksaar || '/' || s.sakssekvensnummer || '-' || j.dokumentnummer) IN (SELECT value FROM json_each(?3)))`,
  );
  const merk = db.prepare('INSERT OR IGNORE INTO avloeser VALUES (?, ?)');
  const arvForgjengere = db.prepare(
    'INSERT OR IGNORE INTO avloeser SELECT ?1, foer FROM avloeser WHERE post = ?2 AND foer <> ?1',
  );
  const kommerFra = db.prepare(
    `INSERT OR IGNORE INTO flyttet_fra SELECT ?1, ?2, (SELECT coalesce(max(nr), 0) FROM vedtak) WHERE ?2 <> ?3
     UNION SELECT ?1, sak, siste_vedtak FROM flyttet_fra WHERE post = ?4 AND sak <> ?3`,
  );
  const datoer = [...new Set(kjente.map(({ brev }) => brev.journaldato))];
  const rader: Rad[] = nye.all(kilde, JSON.stringify(datoer), JSON.stringify([...vedNummer.keys()]));
  for (const rad of rader) {
    const [nr, sak] = [tall(rad, 'nr'), tall(rad, 'sak')];
    const foer = [
      ...(vedNummer.get(nummer(rad)) ?? []),
      ...(vedMerke.get(brevmerke(lesBrev(rad))) ?? []),
    ].filter((en) => en.nr !== nr);
    for (const en of foer) {
      merk.run(nr, en.nr);
      arvForgjengere.run(nr, en.nr);
      kommerFra.run(nr, en.sak, sak, en.nr);
    }
  }
}
