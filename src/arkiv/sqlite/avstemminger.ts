import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Avstemming } from '../arkiv.ts';
import type { Saksnr } from '../nummer.ts';
import { tall, tekst, type Rad } from './verdi.ts';

/** Keeps which cases the public side is behind on, and what it was last reconciled with. */
export function lagAvstemmingsbok(db: DatabaseSync): {
  hent(virksomhet: string): Avstemming | undefined;
  sett(virksomhet: string, avstemming: Avstemming): void;
  merkAlle(virksomhet: string): void;
  merkForfalte(virksomhet: string, iDag: string): void;
  merk(virksomhet: string, numre: readonly Saksnr[]): void;
  fjern(virksomhet: string, numre: readonly Saksnr[]): void;
  antall(virksomhet: string | undefined): number;
  antallSynlige(): number;
} {
  const hent = db.prepare('SELECT * FROM avstemming WHERE virksomhet = ?');
  const sett = db.prepare('INSERT OR REPLACE INTO avstemming VALUES (?, ?, ?, ?, ?)');
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const fjernFra = (tabell: 'uavstemt' | 'flyttemaal') =>
    db.prepare(`DELETE FROM ${tabell} WHERE virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ?`);
  const fjern = [fjernFra('uavstemt'), fjernFra('flyttemaal')] as const;
  const alle = db.prepare(
    `INSERT OR IGNORE INTO uavstemt SELECT virksomhet, saksaar, sakssekvensnummer FROM sak WHERE virksomhet = ?`,
  );
  const forfalte = db.prepare(
    `INSERT OR IGNORE INTO uavstemt SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer
     FROM avgjoerelse a JOIN journalpost j ON j.nr = a.post JOIN sak s ON s.nr = j.sak
     WHERE a.neste <= ? AND s.virksomhet = ?`,
  );
  const antall = db.prepare(
    'SELECT count(*) AS antall FROM uavstemt WHERE virksomhet = coalesce(?, virksomhet)',
  );
  const synlige = db.prepare('SELECT count(*) AS antall FROM avgjoerelse WHERE synlig = 1');
  const forHver = (setning: typeof merk, virksomhet: string, numre: readonly Saksnr[]): void => {
    for (const nummer of numre) setning.run(virksomhet, nummer.saksaar, nummer.sakssekvensnummer);
  };
  return {
    hent(virksomhet) {
      const rad: Rad | undefined = hent.get(virksomhet);
      return (
        rad && {
          grunnlag: tekst(rad, 'grunnlag'),
          vedtak: tall(rad, 'vedtak'),
          iDag: tekst(rad, 'i_dag'),
          journalversjon: tall(rad, 'journalversjon'),
        }
      );
    },
    sett(virksomhet, a) {
      sett.run(virksomhet, a.grunnlag, a.vedtak, a.iDag, a.journalversjon);
    },
    merkAlle: (virksomhet) => void alle.run(virksomhet),
    merkForfalte: (virksomhet, iDag) => void forfalte.run(iDag, virksomhet),
    merk(virksomhet, numre) {
      if (db.isTransaction) forHver(merk, virksomhet, numre);
      else
        iTransaksjon(db, () => {
          forHver(merk, virksomhet, numre);
        });
    },
    fjern(virksomhet, numre) {
      for (const setning of fjern) forHver(setning, virksomhet, numre);
    },
    antall: (virksomhet) => tall(antall.get(virksomhet ?? null) ?? {}, 'antall'),
    antallSynlige: () => tall(synlige.get() ?? {}, 'antall'),
  };
}
