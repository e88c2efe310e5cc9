import type { Migrasjon } from '../../lager/database.ts';

export const versjon19: Migrasjon = {
  versjon: 19,
  sql: `
-- What can be told of records in a case that could not be read, or that are no entries, as the last delivery that had them told it:
-- nothing in the case may say what they shield. By the source's keys, since the archive has no record of them. Two records may have one key.
CREATE TABLE skygge (
  nr INTEGER PRIMARY KEY,
  kilde INTEGER NOT NULL REFERENCES kilde,
  system_id TEXT NOT NULL,
  sak_id TEXT NOT NULL,
  journaldato TEXT NOT NULL,
  hash BLOB NOT NULL,
  json TEXT NOT NULL,
  sist_sett INTEGER NOT NULL,
  UNIQUE (kilde, system_id, sak_id, hash)
) STRICT;
CREATE INDEX skygge_sak ON skygge (kilde, sak_id);
CREATE TABLE mottak_skygge (
  system_id TEXT NOT NULL,
  sak_id TEXT NOT NULL,
  journaldato TEXT NOT NULL,
  hash BLOB NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (system_id, sak_id, hash)
) STRICT, WITHOUT ROWID;
`,
};
