import type { Migrasjon } from '../../lager/database.ts';

export const versjon18: Migrasjon = {
  versjon: 18,
  sql: `
-- Which records tell of a document, by a part of the archive's key of it: enough to look in few of them, and a third of the whole keys.
CREATE TABLE dokumentplass (
  noekkel TEXT NOT NULL,
  innhold INTEGER NOT NULL,
  PRIMARY KEY (noekkel, innhold)
) STRICT, WITHOUT ROWID;
CREATE INDEX journalpost_innhold ON journalpost (innhold);
INSERT OR IGNORE INTO dokumentplass
SELECT substr(d.value ->> '$.systemID', 1, 6) || substr(d.value ->> '$.systemID', -6), i.nr
FROM journalpost j JOIN innhold i ON i.nr = j.innhold, json_each(i.json, '$.dokumenter') d
WHERE d.value ->> '$.systemID' IS NOT NULL;
`,
};
