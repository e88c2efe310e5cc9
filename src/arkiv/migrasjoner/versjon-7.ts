import type { Migrasjon } from '../../lager/database.ts';

export const versjon7: Migrasjon = {
  versjon: 7,
  sql: `
-- A decision may be about more than an entry, or less: a document, a case, all of a source, the whole journal.
CREATE TABLE nytt_vedtak (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tidspunkt TEXT NOT NULL,
  art TEXT NOT NULL CHECK (art IN ('trekk', 'opphev-trekk', 'bekreft-opphoer', 'hold', 'opphev-hold', 'masker',
    'opphev-masker', 'frigi', 'opphev-frigi', 'godkjenn', 'steng', 'aapne')),
  av TEXT NOT NULL,
  grunn TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  -- NULL for an entry, and for a journal that is closed or opened.
  omfang TEXT CHECK (omfang IN ('dokument', 'sak', 'kilde', 'journal')),
  saksaar INTEGER,
  sakssekvensnummer INTEGER,
  dokumentnummer INTEGER,
  -- The entry or the case it was about, where the archive knows it: the decision follows it when it moves.
  kilde TEXT,
  system_id TEXT,
  -- Which of the entry's documents, by our own number and by the archive's key.
  dokument INTEGER,
  dokument_id TEXT,
  -- As JSON: what to mask, which findings of the gate, what was approved.
  detaljer TEXT,
  CHECK ((saksaar IS NULL) = (art IN ('steng', 'aapne') OR coalesce(omfang, '') IN ('kilde', 'journal'))),
  CHECK ((saksaar IS NULL) = (sakssekvensnummer IS NULL)),
  CHECK ((dokumentnummer IS NULL) = (saksaar IS NULL OR coalesce(omfang, '') = 'sak')),
  CHECK ((coalesce(omfang, '') = 'dokument') = (dokument IS NOT NULL)),
  CHECK (coalesce(omfang, '') <> 'kilde' OR kilde IS NOT NULL),
  CHECK ((art IN ('masker', 'frigi', 'godkjenn')) = (detaljer IS NOT NULL))
) STRICT;
INSERT INTO nytt_vedtak (nr, id, tidspunkt, art, av, grunn, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, kilde,
    system_id, detaljer)
  SELECT nr, id, tidspunkt, art, av, grunn, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, kilde, system_id,
    detaljer FROM vedtak;
DROP TABLE vedtak;
ALTER TABLE nytt_vedtak RENAME TO vedtak;
CREATE INDEX vedtak_post ON vedtak (virksomhet, kilde, system_id);
CREATE INDEX vedtak_nummer ON vedtak (virksomhet, saksaar, sakssekvensnummer, dokumentnummer);
CREATE INDEX vedtak_omfang ON vedtak (virksomhet, omfang) WHERE omfang IS NOT NULL;
CREATE TRIGGER vedtak_endres_ikke BEFORE UPDATE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak endres ikke'); END;
CREATE TRIGGER vedtak_slettes_ikke BEFORE DELETE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak slettes ikke'); END;

-- Cases that an entry has left, and the last decision there was then: what was decided of the case before that holds for it.
CREATE TABLE flyttet_fra (
  post INTEGER NOT NULL REFERENCES journalpost,
  sak INTEGER NOT NULL REFERENCES sak,
  siste_vedtak INTEGER NOT NULL,
  PRIMARY KEY (post, sak)
) STRICT, WITHOUT ROWID;
CREATE INDEX flyttet_fra_sak ON flyttet_fra (sak);

-- Decisions of a whole source or journal that the public side is not through with: the journal is closed until it is.
CREATE TABLE under_utfoerelse (
  vedtak INTEGER PRIMARY KEY REFERENCES vedtak,
  virksomhet TEXT NOT NULL
) STRICT;

-- When an entry came to wait for approval; NULL on the other lists.
ALTER TABLE arbeid ADD COLUMN siden TEXT;
CREATE INDEX arbeid_siden ON arbeid (virksomhet, siden) WHERE siden IS NOT NULL;

-- Incidents (R60), told line by line: what is the case follows from all the lines of it.
CREATE TABLE avvikslinje (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- The id of the line that opened it.
  avvik TEXT NOT NULL,
  tidspunkt TEXT NOT NULL,
  av TEXT NOT NULL,
  innhold TEXT NOT NULL
) STRICT;
CREATE INDEX avvikslinje_avvik ON avvikslinje (avvik, nr);
CREATE TRIGGER avvikslinje_endres_ikke BEFORE UPDATE ON avvikslinje BEGIN SELECT raise(ABORT, 'avvik endres ikke'); END;
CREATE TRIGGER avvikslinje_slettes_ikke BEFORE DELETE ON avvikslinje BEGIN SELECT raise(ABORT, 'avvik slettes ikke'); END;
`,
};
