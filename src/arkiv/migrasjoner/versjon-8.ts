import type { Migrasjon } from '../../lager/database.ts';

export const versjon8: Migrasjon = {
  versjon: 8,
  sql: `
-- What was shown in an incident of a whole source or journal, a row an entry: too many for one line of it.
CREATE TABLE avviksvist (
  avvik TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  dokumentnummer INTEGER NOT NULL,
  fra TEXT,
  til TEXT,
  -- A JSON list; NULL where nothing changed in between.
  endret TEXT,
  PRIMARY KEY (avvik, saksaar, sakssekvensnummer, dokumentnummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER avviksvist_endres_ikke BEFORE UPDATE ON avviksvist BEGIN SELECT raise(ABORT, 'avvik endres ikke'); END;
CREATE TRIGGER avviksvist_slettes_ikke BEFORE DELETE ON avviksvist BEGIN SELECT raise(ABORT, 'avvik slettes ikke'); END;
`,
};
