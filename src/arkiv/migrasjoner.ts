import type { Migrasjon } from '../lager/database.ts';

/**
 * The schema of `arkiv.db`. Records are kept as JSON, once each and never overwritten (R17): `sak` and `journalpost`
 * point at what is current, `tidligere` at what was.
 */
export const migrasjoner: readonly Migrasjon[] = [
  {
    versjon: 1,
    sql: `
CREATE TABLE kilde (
  nr INTEGER PRIMARY KEY,
  virksomhet TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (virksomhet, id)
) STRICT;

-- 'leser': being read, dropped after a crash. 'lest': whole, and merged from here after a crash. 'flettet': merged.
CREATE TABLE leveranse (
  nr INTEGER PRIMARY KEY,
  kilde INTEGER NOT NULL REFERENCES kilde,
  fingeravtrykk TEXT NOT NULL,
  tilstand TEXT NOT NULL CHECK (tilstand IN ('leser', 'lest', 'flettet')),
  startet TEXT NOT NULL,
  innhold_fra INTEGER NOT NULL,
  komplett TEXT,
  flettet_sak INTEGER NOT NULL DEFAULT 0,
  flettet_post INTEGER NOT NULL DEFAULT 0,
  sammendrag TEXT
) STRICT;

-- No table refers to it by a foreign key: dropping a staged record would look through a million others for one.
CREATE TABLE innhold (nr INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;

CREATE TABLE sak (
  nr INTEGER PRIMARY KEY,
  kilde INTEGER NOT NULL REFERENCES kilde,
  virksomhet TEXT NOT NULL,
  system_id TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  arkivdel TEXT,
  gradert INTEGER NOT NULL,
  hash BLOB NOT NULL,
  innhold INTEGER NOT NULL,
  fil TEXT NOT NULL,
  linje INTEGER NOT NULL,
  sist_sett INTEGER NOT NULL,
  UNIQUE (kilde, system_id)
) STRICT;
CREATE INDEX sak_nummer ON sak (virksomhet, saksaar, sakssekvensnummer);

CREATE TABLE journalpost (
  nr INTEGER PRIMARY KEY,
  kilde INTEGER NOT NULL REFERENCES kilde,
  system_id TEXT NOT NULL,
  sak INTEGER NOT NULL REFERENCES sak,
  dokumentnummer INTEGER NOT NULL,
  journaldato TEXT NOT NULL,
  journalnummer TEXT,
  status TEXT NOT NULL,
  gradert INTEGER NOT NULL,
  hash BLOB NOT NULL,
  innhold INTEGER NOT NULL,
  fil TEXT NOT NULL,
  linje INTEGER NOT NULL,
  sist_sett INTEGER NOT NULL,
  mangler INTEGER,
  UNIQUE (kilde, system_id)
) STRICT;
CREATE INDEX journalpost_sak ON journalpost (sak, dokumentnummer);
CREATE INDEX journalpost_journalnummer ON journalpost (kilde, journalnummer) WHERE journalnummer IS NOT NULL;

CREATE TABLE tidligere (
  art TEXT NOT NULL CHECK (art IN ('sak', 'journalpost')),
  nr INTEGER NOT NULL,
  innhold INTEGER NOT NULL,
  erstattet_av INTEGER NOT NULL REFERENCES leveranse,
  PRIMARY KEY (art, nr, innhold)
) STRICT, WITHOUT ROWID;

-- Which entry was settled by which; the other end may come in a later delivery.
CREATE TABLE lenke (
  nr INTEGER PRIMARY KEY,
  fra INTEGER NOT NULL REFERENCES journalpost,
  kilde INTEGER NOT NULL REFERENCES kilde,
  system_id TEXT,
  journalnummer TEXT,
  til INTEGER REFERENCES journalpost
) STRICT;
CREATE INDEX lenke_fra ON lenke (fra);
CREATE INDEX lenke_til ON lenke (til) WHERE til IS NOT NULL;

-- Staging: what a delivery holds, before anything of it counts. A record whose hash is known has no new content.
CREATE TABLE mottak_sak (
  nr INTEGER PRIMARY KEY,
  system_id TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  arkivdel TEXT,
  gradert INTEGER NOT NULL,
  -- How much it shields: decides between two that are not alike.
  vekt INTEGER NOT NULL,
  hash BLOB NOT NULL,
  innhold INTEGER,
  fil TEXT NOT NULL,
  linje INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX mottak_sak_id ON mottak_sak (system_id);
CREATE TABLE mottak_post (
  nr INTEGER PRIMARY KEY,
  system_id TEXT NOT NULL,
  sak_id TEXT NOT NULL,
  dokumentnummer INTEGER NOT NULL,
  journaldato TEXT NOT NULL,
  journalnummer TEXT,
  status TEXT NOT NULL,
  gradert INTEGER NOT NULL,
  lenker TEXT,
  hash BLOB NOT NULL,
  eksisterende INTEGER,
  innhold INTEGER,
  fil TEXT NOT NULL,
  linje INTEGER NOT NULL
) STRICT;

CREATE TABLE avvisning (
  nr INTEGER PRIMARY KEY,
  leveranse INTEGER NOT NULL REFERENCES leveranse,
  art TEXT NOT NULL CHECK (art IN ('sak', 'journalpost')),
  nummer TEXT,
  fil TEXT NOT NULL,
  linje INTEGER NOT NULL,
  felt TEXT NOT NULL,
  grunn TEXT NOT NULL
) STRICT;
CREATE INDEX avvisning_leveranse ON avvisning (leveranse);

-- Cases whose public side is behind.
CREATE TABLE uavstemt (
  virksomhet TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer)
) STRICT, WITHOUT ROWID;

-- Of those, the cases that entries moved to: they go first, so that an entry leaves a number before another takes it.
CREATE TABLE flyttemaal (
  virksomhet TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer)
) STRICT, WITHOUT ROWID;

-- What was decided of an entry the last time its case was looked at.
CREATE TABLE avgjoerelse (
  post INTEGER PRIMARY KEY REFERENCES journalpost,
  utfall TEXT NOT NULL,
  grunn TEXT NOT NULL,
  -- The number it is, or last was, known to the public by.
  saksaar INTEGER,
  sakssekvensnummer INTEGER,
  dokumentnummer INTEGER,
  synlig INTEGER NOT NULL,
  har_vaert_synlig INTEGER NOT NULL,
  maskert INTEGER NOT NULL,
  -- The first date on which it may be decided otherwise.
  neste TEXT,
  endret_i INTEGER,
  detaljer TEXT
) STRICT;
CREATE INDEX avgjoerelse_neste ON avgjoerelse (neste) WHERE neste IS NOT NULL;

-- What people have decided. Append-only: undoing is a line of its own.
CREATE TABLE vedtak (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  tidspunkt TEXT NOT NULL,
  art TEXT NOT NULL CHECK (art IN ('trekk', 'opphev-trekk', 'bekreft-opphoer')),
  av TEXT NOT NULL,
  grunn TEXT NOT NULL,
  virksomhet TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  dokumentnummer INTEGER NOT NULL,
  -- The entry it was about, where the archive knows it: the decision follows the entry when it moves.
  kilde TEXT,
  system_id TEXT
) STRICT;
CREATE TRIGGER vedtak_endres_ikke BEFORE UPDATE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak endres ikke'); END;
CREATE TRIGGER vedtak_slettes_ikke BEFORE DELETE ON vedtak BEGIN SELECT raise(ABORT, 'vedtak slettes ikke'); END;

-- What the public side of a body was last reconciled with.
CREATE TABLE avstemming (
  virksomhet TEXT PRIMARY KEY,
  grunnlag TEXT NOT NULL,
  vedtak INTEGER NOT NULL,
  i_dag TEXT NOT NULL,
  journalversjon INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kjoering (
  nr INTEGER PRIMARY KEY,
  virksomhet TEXT NOT NULL,
  leveranse INTEGER REFERENCES leveranse,
  startet TEXT NOT NULL,
  ferdig TEXT,
  rapport TEXT
) STRICT;
`,
  },
  {
    versjon: 2,
    sql: `
-- The rejected record's key: what people know it by may be another, and a rejected case holds back its entries.
ALTER TABLE avvisning ADD COLUMN nokkel TEXT;
`,
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    versjon: 6,
    sql: `
-- What the staff's own lists and figures are read from, kept up with what was decided of each entry: what was there
-- before is filled in when every case is looked at again, which a new version of the rules brings about.
CREATE TABLE postoversikt (
  post INTEGER PRIMARY KEY REFERENCES journalpost,
  virksomhet TEXT NOT NULL,
  journaldato TEXT NOT NULL,
  -- The unit that has the entry; empty where it has none.
  enhet TEXT NOT NULL,
  -- A complete delivery did not have it: then no list has it either.
  mangler INTEGER NOT NULL,
  ubesvart INTEGER NOT NULL,
  forfall TEXT,
  -- The Oslo date it first became visible to the public; empty where that was before this was kept.
  publisert TEXT,
  har_vaert_holdt INTEGER NOT NULL,
  -- The row below that counts it.
  telling INTEGER NOT NULL
) STRICT;
CREATE INDEX postoversikt_journal ON postoversikt (virksomhet, journaldato, post, enhet) WHERE mangler = 0;
CREATE INDEX postoversikt_restanse ON postoversikt (virksomhet, journaldato, post, enhet)
  WHERE mangler = 0 AND ubesvart = 1;
CREATE INDEX postoversikt_forfall ON postoversikt (virksomhet, forfall, post, enhet)
  WHERE mangler = 0 AND forfall IS NOT NULL;

-- Entries counted by all that the figures divide by, so that they are read as fast from a million as from a thousand.
CREATE TABLE telling (
  nr INTEGER PRIMARY KEY,
  virksomhet TEXT NOT NULL,
  maaned TEXT NOT NULL,
  enhet TEXT NOT NULL,
  utfall TEXT NOT NULL,
  grunn TEXT NOT NULL,
  nivaa INTEGER NOT NULL,
  -- Ids as JSON, in order.
  hjemler TEXT NOT NULL,
  -- Working days until it was published; -1 where that is not known or has not been.
  dager INTEGER NOT NULL,
  har_vaert_holdt INTEGER NOT NULL,
  antall INTEGER NOT NULL,
  UNIQUE (virksomhet, maaned, enhet, utfall, grunn, nivaa, hjemler, dager, har_vaert_holdt)
) STRICT;

-- The latest journal date that a source has brought.
CREATE TABLE kildestand (
  kilde INTEGER PRIMARY KEY REFERENCES kilde,
  nyeste_journaldato TEXT NOT NULL
) STRICT;
`,
  },
];
