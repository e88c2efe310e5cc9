import type { DatabaseSync } from 'node:sqlite';
import { tall, tallEller, tekst, tekstEller, type Rad } from '../verdi.ts';
import { lagAvviser, type Leveranseholder } from './avviser.ts';
import { lagForlatt } from './forlatte-numre.ts';
import { lagSkjermer } from './skjermer.ts';

/** Why a case is rejected whose number another has, and what staff can do of it. */
const OPPTATT =
  'saksnummeret er allerede brukt av en annen sak; har arkivet fått nye nøkler, lever hele arkivet med --komplett';
/** The same where the other is to have another number: decisions that people have made are known by the numbers. */
const BYTTER =
  'saken som har nummeret, får et annet i samme leveranse; to saker kan ikke bytte nummer på én gang: lever først hele arkivet med --komplett uten dem, og så med dem';

/** Merges staged cases, one at a time. */
export function lagSaksfletter(db: DatabaseSync, leveransen: Leveranseholder) {
  const { nr: leveranse, kilde, virksomhet } = leveransen;
  const avvis = lagAvviser(db, leveranse);
  const erForlatt = lagForlatt(db, leveransen);
  const finn = db.prepare(
    'SELECT nr, saksaar, sakssekvensnummer, innhold, uleselig FROM sak WHERE kilde = ? AND system_id = ?',
  );
  const paaNummeret = db.prepare(
    `SELECT s.* FROM sak s WHERE virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ? AND system_id <> ?
       AND (sist_sett = ? OR EXISTS (SELECT 1 FROM journalpost j WHERE j.sak = s.nr AND j.mangler IS NULL))`,
  );
  const faarNyttNummer = db.prepare(
    `SELECT 1 FROM sak s JOIN mottak_sak m ON m.system_id = s.system_id
     WHERE s.virksomhet = ?1 AND s.saksaar = ?2 AND s.sakssekvensnummer = ?3 AND s.kilde = ?4 AND s.system_id <> ?5
       AND (m.saksaar <> ?2 OR m.sakssekvensnummer <> ?3)`,
  );
  const ny = db.prepare(
    `INSERT INTO sak (kilde, virksomhet, system_id, saksaar, sakssekvensnummer, arkivdel, gradert, hash, innhold, fil,
       linje, sist_sett) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const endre = db.prepare(
    `UPDATE sak SET saksaar = ?, sakssekvensnummer = ?, arkivdel = ?, gradert = ?, hash = ?, innhold = ?, fil = ?,
       linje = ?, sist_sett = ?, uleselig = NULL WHERE nr = ?`,
  );
  const sett = db.prepare('UPDATE sak SET sist_sett = ?, uleselig = NULL WHERE nr = ?');
  const uleselig = db.prepare(
    `UPDATE sak SET uleselig = ?1 WHERE +kilde = ?2 AND virksomhet = ?3 AND saksaar = ?4 AND sakssekvensnummer = ?5
       AND sist_sett <> ?1`,
  );
  const skjermer = lagSkjermer(db);
  const tidligere = db.prepare(`INSERT OR IGNORE INTO tidligere VALUES ('sak', ?, ?, ?)`);
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const flyttet = db.prepare('INSERT OR IGNORE INTO flyttemaal VALUES (?, ?, ?)');

  const erOpptatt = (aar: number, sekvens: number, systemID: string): boolean =>
    paaNummeret.all(virksomhet, aar, sekvens, systemID, leveranse).some((sak) => !erForlatt(sak));

  const bytter = (aar: number, sekvens: number, systemID: string): boolean =>
    faarNyttNummer.get(virksomhet, aar, sekvens, kilde, systemID) !== undefined;

  return (rad: Rad): void => {
    const [aar, sekvens] = [tall(rad, 'saksaar'), tall(rad, 'sakssekvensnummer')];
    const innhold = tallEller(rad, 'innhold');
    const kjent: Rad | undefined = finn.get(kilde, tekst(rad, 'system_id'));
    if (kjent && innhold === undefined) {
      sett.run(leveranse, tall(kjent, 'nr'));
      if (tallEller(kjent, 'uleselig') !== undefined) merk.run(virksomhet, aar, sekvens);
      return;
    }
    if (innhold === undefined)
      throw new Error('A staged case is known by its hash, and is not in the archive.');
    const nyttNummer =
      !kjent || tall(kjent, 'saksaar') !== aar || tall(kjent, 'sakssekvensnummer') !== sekvens;
    if (nyttNummer && erOpptatt(aar, sekvens, tekst(rad, 'system_id'))) {
      // The source now tells another case at the number, and one that shields: what is known of the first is of yesterday.
      if (skjermer(rad) && uleselig.run(leveranse, kilde, virksomhet, aar, sekvens).changes > 0)
        merk.run(virksomhet, aar, sekvens);
      avvis('sak', rad, 'saksnummer', bytter(aar, sekvens, tekst(rad, 'system_id')) ? BYTTER : OPPTATT);
      return;
    }
    const felles = [
      tekstEller(rad, 'arkivdel') ?? null,
      tall(rad, 'gradert'),
      rad['hash'] ?? null,
      innhold,
      tekst(rad, 'fil'),
      tall(rad, 'linje'),
      leveranse,
    ] as const;
    if (kjent) {
      tidligere.run(tall(kjent, 'nr'), tall(kjent, 'innhold'), leveranse);
      endre.run(aar, sekvens, ...felles, tall(kjent, 'nr'));
      merk.run(virksomhet, tall(kjent, 'saksaar'), tall(kjent, 'sakssekvensnummer'));
      if (nyttNummer) flyttet.run(virksomhet, aar, sekvens);
    } else ny.run(kilde, virksomhet, tekst(rad, 'system_id'), aar, sekvens, ...felles);
    merk.run(virksomhet, aar, sekvens);
  };
}
