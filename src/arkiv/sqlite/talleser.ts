import type { DatabaseSync } from 'node:sqlite';
import type { Kildestand, Talltelling, Tallsok } from '../oversikt.ts';
import { lesUtfall } from './avgjoerelser.ts';
import { somJson } from './enhetsvalg.ts';
import { UKJENT_ANTALL_DAGER } from './tellebok.ts';
import { tall, tekst, tekstEller } from './verdi.ts';

/** Reads what is counted as entries are decided on: as fast from a million as from a thousand. */
export function lagTalleser(db: DatabaseSync): {
  tall(sok: Tallsok): Talltelling[];
  kildestand(virksomhet: string): Kildestand[];
} {
  const tellinger = db.prepare(
    `SELECT * FROM telling WHERE virksomhet = ?1 AND maaned BETWEEN ?2 AND ?3
       AND (?4 IS NULL OR enhet IN (SELECT value FROM json_each(?4))) ORDER BY nr`,
  );
  const kilder = db.prepare(
    `SELECT k.id, d.nyeste_journaldato,
       (SELECT max(startet) FROM leveranse WHERE kilde = k.nr AND tilstand = 'flettet') AS siste
     FROM kilde k LEFT JOIN kildestand d ON d.kilde = k.nr WHERE k.virksomhet = ? ORDER BY k.id`,
  );
  return {
    tall: ({ virksomhet, fra, til, enheter }) =>
      tellinger.all(virksomhet, fra, til, somJson(enheter)).map((rad) => {
        const hjemler: string[] = JSON.parse(tekst(rad, 'hjemler'));
        const dager = tall(rad, 'dager');
        return {
          maaned: tekst(rad, 'maaned'),
          enhet: tekst(rad, 'enhet'),
          utfall: lesUtfall(rad),
          grunn: tekst(rad, 'grunn'),
          nivaa: tall(rad, 'nivaa'),
          hjemler,
          dager: dager === UKJENT_ANTALL_DAGER ? undefined : dager,
          harVaertHoldt: tall(rad, 'har_vaert_holdt') === 1,
          antall: tall(rad, 'antall'),
        };
      }),
    kildestand: (virksomhet) =>
      kilder.all(virksomhet).map((rad) => ({
        kilde: tekst(rad, 'id'),
        sisteLeveranse: tekstEller(rad, 'siste'),
        nyesteJournaldato: tekstEller(rad, 'nyeste_journaldato'),
      })),
  };
}
