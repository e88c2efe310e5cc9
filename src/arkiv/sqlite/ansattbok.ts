import type { DatabaseSync } from 'node:sqlite';
import type { Ansatt } from '../ansatt.ts';
import { enLinje } from '../logg.ts';
import { tekst } from './verdi.ts';

/**
 * The register of staff in `arkiv.db`: what those are called whom the log knows by id. Names are personal data: they are kept
 * once, here, where they can be put right and taken away, and never in the chained log or in a decision.
 */
export function lagAnsattbok(db: DatabaseSync): {
  alle(): readonly Ansatt[];
  /** Keeps the name that somebody has now; an older one never takes a newer one's place. */
  foer(ansatt: Ansatt): void;
  /** True when there was one. */
  glem(id: string): boolean;
} {
  const alle = db.prepare('SELECT id, navn, sist_inne FROM ansatt ORDER BY id');
  const foer = db.prepare(
    `INSERT INTO ansatt VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET navn = excluded.navn,
     sist_inne = excluded.sist_inne WHERE excluded.sist_inne >= sist_inne`,
  );
  const glem = db.prepare('DELETE FROM ansatt WHERE id = ?');
  return {
    alle: () =>
      alle.all().map((rad) => ({
        id: tekst(rad, 'id'),
        navn: tekst(rad, 'navn'),
        sistInne: tekst(rad, 'sist_inne'),
      })),
    foer({ id, navn, sistInne }) {
      foer.run(enLinje(id) || '?', enLinje(navn), sistInne);
    },
    glem: (id) => glem.run(id).changes > 0,
  };
}
