import type { Migrasjon } from '../../lager/database.ts';

export const versjon1: Migrasjon = {
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
};
