import type { Migrasjon } from '../../../lager/database.ts';

/** The list of a kept dry run: numbers, dates, codes and counts; what stands in the entries is read from the copy of the archive. */
export const migrasjoner: readonly Migrasjon[] = [
  {
    versjon: 1,
    sql: `
CREATE TABLE hode (navn TEXT NOT NULL PRIMARY KEY, verdi TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE post (
  nr INTEGER PRIMARY KEY,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  dokumentnummer INTEGER NOT NULL,
  journaldato TEXT NOT NULL,
  -- Empty where no unit has it.
  enhet TEXT NOT NULL,
  utfall TEXT NOT NULL,
  grunn TEXT NOT NULL,
  -- ny, endret, borte, uendret: against what the public saw when the dry run was made; empty for what it never saw.
  endring TEXT NOT NULL,
  -- 0 where nothing is masked.
  nivaa INTEGER NOT NULL
) STRICT;
CREATE INDEX post_dato ON post (journaldato DESC, nr);
CREATE INDEX post_endring ON post (endring, journaldato DESC, nr);
CREATE INDEX post_enhet ON post (enhet, journaldato DESC, nr);
-- Codes and flags of an entry: any number of each.
CREATE TABLE merke (
  art TEXT NOT NULL,
  verdi TEXT NOT NULL,
  post INTEGER NOT NULL,
  PRIMARY KEY (art, verdi, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX merke_post ON merke (post);
-- Entries counted by unit and one thing at a time, so that a page of filters is read at once.
CREATE TABLE telling (
  art TEXT NOT NULL,
  verdi TEXT NOT NULL,
  enhet TEXT NOT NULL,
  antall INTEGER NOT NULL,
  PRIMARY KEY (art, verdi, enhet)
) STRICT, WITHOUT ROWID;
`,
  },
];

/** The list's file in the kept dry run's folder. */
export const LISTEFIL = 'leveranse.db';
