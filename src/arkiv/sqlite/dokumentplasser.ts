import type { DatabaseSync } from 'node:sqlite';
import type { Dokument } from '../../noark/journalpost.ts';
import type { Saksnr } from '../nummer.ts';
import { tall } from './verdi.ts';

/** Of a key that an archive counts up, the end tells documents apart; of one that is made of the time, the beginning. */
const noekkelAv = (systemID: string): string => `substr(${systemID}, 1, 6) || substr(${systemID}, -6)`;

/** Where documents lie: one may lie in several entries, under the archive's one key of it. */
export function lagDokumentplasser(db: DatabaseSync): {
  /** Says that a record tells of some documents. What it told before stands beside it: it is read again before it is believed. */
  skriv(dokumenter: readonly Dokument[], innhold: number): void;
  /** Cases with an entry of the source that has the very document. */
  sakerMed(virksomhet: string, kilde: string, systemID: string): readonly Saksnr[];
} {
  const ny = db.prepare(`INSERT OR IGNORE INTO dokumentplass VALUES (${noekkelAv('?1')}, ?2)`);
  const saker = db.prepare(
    `SELECT DISTINCT s.saksaar, s.sakssekvensnummer FROM dokumentplass d
     CROSS JOIN journalpost j ON j.innhold = d.innhold CROSS JOIN innhold i ON i.nr = j.innhold
     CROSS JOIN kilde k ON k.nr = j.kilde CROSS JOIN sak s ON s.nr = j.sak
     WHERE d.noekkel = ${noekkelAv('?3')} AND k.virksomhet = ?1 AND k.id = ?2 AND instr(i.json, ?4) > 0`,
  );
  return {
    skriv(dokumenter, innhold) {
      for (const { systemID } of dokumenter) if (systemID !== undefined) ny.run(systemID, innhold);
    },
    sakerMed: (virksomhet, kilde, systemID) =>
      saker
        .all(virksomhet, kilde, systemID, JSON.stringify(systemID))
        .map((rad) => ({ saksaar: tall(rad, 'saksaar'), sakssekvensnummer: tall(rad, 'sakssekvensnummer') })),
  };
}
