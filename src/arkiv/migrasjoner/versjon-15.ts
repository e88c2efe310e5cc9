import type { Migrasjon } from '../../lager/database.ts';

export const versjon15: Migrasjon = {
  versjon: 15,
  sql: `
-- Entries that came in the place of others, of which people had decided something: at the same number, or as the same letter under a new key.
-- What hides the first hides the second too, wherever they go.
CREATE TABLE avloeser (
  post INTEGER NOT NULL REFERENCES journalpost,
  foer INTEGER NOT NULL REFERENCES journalpost,
  PRIMARY KEY (post, foer)
) STRICT, WITHOUT ROWID;
CREATE INDEX avloeser_foer ON avloeser (foer);
INSERT OR IGNORE INTO avloeser
SELECT q.nr, p.nr FROM vedtak v JOIN kilde k ON k.virksomhet = v.virksomhet AND k.id = v.kilde
  JOIN journalpost p ON p.kilde = k.nr AND p.system_id = v.system_id JOIN sak s ON s.nr = p.sak
  JOIN sak t ON t.virksomhet = s.virksomhet AND t.saksaar = s.saksaar AND t.sakssekvensnummer = s.sakssekvensnummer
  JOIN journalpost q ON q.sak = t.nr AND q.dokumentnummer = p.dokumentnummer AND q.nr > p.nr
WHERE v.dokumentnummer IS NOT NULL;
`,
};
