import type { DatabaseSync } from 'node:sqlite';

/** Keeps which entry was settled by which, and finds the other end when it comes. */
export function lagLenkebok(
  db: DatabaseSync,
  kilde: number,
): {
  /** Replaces the links from an entry with those that staging wrote as JSON: [systemID, journalnummer] pairs. */
  skriv(fra: number, lenker: string | undefined): void;
  /** Resolves what can be resolved, and marks the cases at the other end of what changed. */
  koble(): void;
} {
  const slett = db.prepare('DELETE FROM lenke WHERE fra = ?');
  const ny = db.prepare('INSERT INTO lenke (fra, kilde, system_id, journalnummer) VALUES (?, ?, ?, ?)');
  return {
    skriv(fra, lenker) {
      slett.run(fra);
      if (lenker === undefined) return;
      const par: [string | null, string | null][] = JSON.parse(lenker);
      for (const [systemID, journalnummer] of par) ny.run(fra, kilde, systemID, journalnummer);
    },
    koble() {
      db.exec(`
        UPDATE lenke SET til = (SELECT j.nr FROM journalpost j
          WHERE j.kilde = lenke.kilde AND j.system_id = lenke.system_id)
          WHERE til IS NULL AND system_id IS NOT NULL;
        UPDATE lenke SET til = (SELECT min(j.nr) FROM journalpost j
          WHERE j.kilde = lenke.kilde AND j.journalnummer = lenke.journalnummer)
          WHERE til IS NULL AND journalnummer IS NOT NULL;`);
      // What one end hides, the other may not show: both cases are looked at when either changes.
      for (const [her, der] of [
        ['fra', 'til'],
        ['til', 'fra'],
      ] as const) {
        db.exec(`
          INSERT OR IGNORE INTO uavstemt
          SELECT t.virksomhet, t.saksaar, t.sakssekvensnummer
          FROM lenke l JOIN journalpost j ON j.nr = l.${her} JOIN sak s ON s.nr = j.sak
          JOIN uavstemt u ON u.virksomhet = s.virksomhet AND u.saksaar = s.saksaar
            AND u.sakssekvensnummer = s.sakssekvensnummer
          JOIN journalpost k ON k.nr = l.${der} JOIN sak t ON t.nr = k.sak
          WHERE l.til IS NOT NULL AND t.nr <> s.nr`);
      }
      // So are the cases that an entry has left and lies in: what it hides was hidden where it lay.
      for (const [her, der] of [
        ['f.sak', 'j.sak'],
        ['j.sak', 'f.sak'],
      ] as const) {
        db.exec(`
          INSERT OR IGNORE INTO uavstemt
          SELECT t.virksomhet, t.saksaar, t.sakssekvensnummer
          FROM flyttet_fra f JOIN journalpost j ON j.nr = f.post JOIN sak s ON s.nr = ${her}
          JOIN uavstemt u ON u.virksomhet = s.virksomhet AND u.saksaar = s.saksaar
            AND u.sakssekvensnummer = s.sakssekvensnummer
          JOIN sak t ON t.nr = ${der}`);
      }
    },
  };
}
