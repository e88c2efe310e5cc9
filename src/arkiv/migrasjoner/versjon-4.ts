import type { Migrasjon } from '../../lager/database.ts';

export const versjon4: Migrasjon = {
  versjon: 4,
  sql: `
-- Who looked at what, and who decided what (R68). Each line's hash is of its words and the hash of the line before.
CREATE TABLE logg (
  nr INTEGER PRIMARY KEY,
  tidspunkt TEXT NOT NULL,
  hvem TEXT NOT NULL,
  rolle TEXT NOT NULL,
  handling TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  gjenstand TEXT NOT NULL,
  grunn TEXT NOT NULL,
  forrige TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX logg_gjenstand ON logg (virksomhet, gjenstand);
CREATE INDEX logg_hvem ON logg (hvem);
CREATE TRIGGER logg_endres_ikke BEFORE UPDATE ON logg BEGIN SELECT raise(ABORT, 'loggen endres ikke'); END;
CREATE TRIGGER logg_slettes_ikke BEFORE DELETE ON logg BEGIN SELECT raise(ABORT, 'loggen slettes ikke'); END;
`,
};
