import type { DatabaseSync } from 'node:sqlite';
import type { Omfangsdel } from '../omfang.ts';
import { ettTall, tall, tekst } from './verdi.ts';

/** Counts what the public sees of a body, or of one of its sources, some cases at a time. */
export function lagOmfangsteller(db: DatabaseSync): {
  tell(valg: { virksomhet: string; kilde: string | undefined; etter: number; antall: number }): Omfangsdel;
} {
  const siste = db.prepare('SELECT COALESCE(MAX(nr), 0) FROM sak');
  const synlige = db.prepare(
    `SELECT COALESCE(o.enhet, '') AS enhet, COUNT(*) AS poster, COUNT(DISTINCT s.nr) AS saker,
       SUM(COALESCE(json_array_length(i.json, '$.dokumenter'), 0)) AS dokumenter
     FROM sak s JOIN kilde k ON k.nr = s.kilde JOIN journalpost j ON j.sak = s.nr JOIN avgjoerelse a ON a.post = j.nr
       JOIN innhold i ON i.nr = j.innhold LEFT JOIN postoversikt o ON o.post = j.nr
     WHERE s.nr > ?1 AND s.nr <= ?2 AND s.virksomhet = ?3 AND (?4 IS NULL OR k.id = ?4) AND a.synlig = 1
     GROUP BY 1`,
  );
  return {
    tell({ virksomhet, kilde, etter, antall }) {
      const til = etter + antall;
      return {
        enheter: synlige.all(etter, til, virksomhet, kilde ?? null).map((rad) => ({
          enhet: tekst(rad, 'enhet'),
          poster: tall(rad, 'poster'),
          saker: tall(rad, 'saker'),
          dokumenter: tall(rad, 'dokumenter'),
        })),
        neste: til < ettTall(siste) ? til : undefined,
      };
    },
  };
}
