import type { Migrasjon } from '../../lager/database.ts';

export const versjon5: Migrasjon = {
  versjon: 5,
  sql: `
-- More kinds of decision about an entry, some with more to say; and what concerns one entry is found by it.
CREATE TABLE nytt_vedtak (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tidspunkt TEXT NOT NULL,
  art TEXT NOT NULL CHECK (art IN ('trekk', 'opphev-trekk', 'bekreft-opphoer', 'hold', 'opphev-hold', 'masker',
    'opphev-masker', 'frigi', 'opphev-frigi', 'steng', 'aapne')),
  av TEXT NOT NULL,
  grunn TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  saksaar INTEGER,
  sakssekvensnummer INTEGER,
  dokumentnummer INTEGER,
  -- The entry it was about, where the archive knows it: the decision follows the entry when it moves.
  kilde TEXT,
  system_id TEXT,
  -- As JSON: what to mask, which findings of the gate.
  detaljer TEXT,
  CHECK ((art IN ('steng', 'aapne')) = (saksaar IS NULL)),
  CHECK ((saksaar IS NULL) = (sakssekvensnummer IS NULL) AND (saksaar IS NULL) = (dokumentnummer IS NULL)),
  CHECK ((art IN ('masker', 'frigi')) = (detaljer IS NOT NULL))
) STRICT;
INSERT INTO nytt_vedtak SELECT *, NULL FROM vedtak;
DROP TABLE vedtak;
ALTER TABLE nytt_vedtak RENAME TO vedtak;
CREATE INDEX vedtak_post ON vedtak (virksomhet, kilde, system_id);
CREATE INDEX vedtak_nummer ON vedtak (virksomhet, saksaar, sakssekvensnummer, dokumentnummer);
CREATE TRIGGER vedtak_endres_ikke BEFORE UPDATE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak endres ikke'); END;
CREATE TRIGGER vedtak_slettes_ikke BEFORE DELETE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak slettes ikke'); END;

-- What waits for the archive's staff, by why: what holds an entry, or a flag. Kept up with what was decided of it.
CREATE TABLE arbeid (
  post INTEGER NOT NULL REFERENCES journalpost,
  liste TEXT NOT NULL,
  kode TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  journaldato TEXT NOT NULL,
  -- The unit that has the entry; empty where it has none.
  enhet TEXT NOT NULL,
  PRIMARY KEY (post, liste, kode)
) STRICT, WITHOUT ROWID;
CREATE INDEX arbeid_liste ON arbeid (virksomhet, liste, journaldato, post, kode, enhet);
CREATE INDEX arbeid_kode ON arbeid (virksomhet, liste, kode, enhet, journaldato);
`,
};
