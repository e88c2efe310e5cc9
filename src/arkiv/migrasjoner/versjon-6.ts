import type { Migrasjon } from '../../lager/database.ts';

export const versjon6: Migrasjon = {
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
};
