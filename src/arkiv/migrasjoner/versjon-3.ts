import type { Migrasjon } from '../../lager/database.ts';

export const versjon3: Migrasjon = {
  versjon: 3,
  sql: `
-- A decision may be about a body's whole journal, and then has no number.
CREATE TABLE nytt_vedtak (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tidspunkt TEXT NOT NULL,
  art TEXT NOT NULL CHECK (art IN ('trekk', 'opphev-trekk', 'bekreft-opphoer', 'steng', 'aapne')),
  av TEXT NOT NULL,
  grunn TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  saksaar INTEGER,
  sakssekvensnummer INTEGER,
  dokumentnummer INTEGER,
  -- The entry it was about, where the archive knows it: the decision follows the entry when it moves.
  kilde TEXT,
  system_id TEXT,
  CHECK ((art IN ('steng', 'aapne')) = (saksaar IS NULL)),
  CHECK ((saksaar IS NULL) = (sakssekvensnummer IS NULL) AND (saksaar IS NULL) = (dokumentnummer IS NULL))
) STRICT;
INSERT INTO nytt_vedtak SELECT * FROM vedtak;
DROP TABLE vedtak;
ALTER TABLE nytt_vedtak RENAME TO vedtak;
CREATE TRIGGER vedtak_endres_ikke BEFORE UPDATE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak endres ikke'); END;
CREATE TRIGGER vedtak_slettes_ikke BEFORE DELETE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak slettes ikke'); END;
`,
};
