import type { Migrasjon } from '../lager/database.ts';

/**
 * The public store's tables. Those of the first kind are public: what stands in them follows from what was decided and
 * when, never from how it was cut into batches or how often a run was interrupted.
 *
 * | table | holds |
 * |---|---|
 * | virksomhet, stenging | the bodies, and which of them are closed |
 * | sak, journalpost | the public records, as canonical JSON; a case only while it shows an entry |
 * | dag | how many entries each day shows |
 * | foerst_publisert | when a number first became public: number and time, so that it outlives the record (R31) |
 * | endring | when an entry changed, or the case it is shown with, and which fields; never values (R17) |
 * | hull | held, left out, delayed. `journaldato` is for counting (R4): readers see it only where it may be shown |
 * | trukket | withdrawn: number and date |
 * | omdirigering | where an entry went |
 * | ferskhet | when an export last ended (R61) |
 *
 * | lukket_sak | cases whose source is withdrawn, and which are not cleaned away yet: readers see them as withdrawn |
 *
 * `teller`, `utboks` and `lukking` are bookkeeping: version numbers and queue numbers tell runs apart, and may.
 */
export const TABELLER = {
  offentlige: [
    'virksomhet',
    'stenging',
    'sak',
    'journalpost',
    'dag',
    'foerst_publisert',
    'endring',
    'hull',
    'trukket',
    'omdirigering',
    'ferskhet',
    'lukket_sak',
  ],
  bokholderi: ['teller', 'utboks', 'lukking'],
} as const;

const NUMMER = `
  virksomhet TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  dokumentnummer INTEGER NOT NULL`;
const NUMMERNOEKKEL = 'PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)';

/** WITHOUT ROWID is SQLite's own: small rows lie in their key's index itself. Large ones (the records) are better apart. */
export const migrasjoner: readonly Migrasjon[] = [
  {
    versjon: 1,
    sql: `
CREATE TABLE virksomhet (slug TEXT NOT NULL PRIMARY KEY, navn TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE stenging (virksomhet TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE sak (
  virksomhet TEXT NOT NULL REFERENCES virksomhet (slug),
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  innhold TEXT NOT NULL,
  PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer)
);
CREATE TABLE journalpost (${NUMMER},
  journaldato TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  innhold TEXT NOT NULL,
  ${NUMMERNOEKKEL},
  FOREIGN KEY (virksomhet, saksaar, sakssekvensnummer) REFERENCES sak (virksomhet, saksaar, sakssekvensnummer)
);
CREATE INDEX journalpost_dag
  ON journalpost (virksomhet, journaldato, saksaar, sakssekvensnummer, dokumentnummer);
CREATE TABLE dag (
  virksomhet TEXT NOT NULL,
  journaldato TEXT NOT NULL,
  antall INTEGER NOT NULL,
  PRIMARY KEY (virksomhet, journaldato)
) WITHOUT ROWID;
CREATE TABLE foerst_publisert (${NUMMER}, tidspunkt TEXT NOT NULL, ${NUMMERNOEKKEL}) WITHOUT ROWID;
CREATE TABLE endring (${NUMMER},
  tidspunkt TEXT NOT NULL,
  felt TEXT NOT NULL,
  PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt)
) WITHOUT ROWID;
CREATE TABLE hull (${NUMMER},
  art TEXT NOT NULL CHECK (art IN ('holdt', 'utelatt', 'forsinket')),
  journaldato TEXT,
  hjemler TEXT NOT NULL,
  ${NUMMERNOEKKEL}
) WITHOUT ROWID;
CREATE INDEX hull_dag ON hull (virksomhet, journaldato);
CREATE TABLE trukket (${NUMMER}, journaldato TEXT, ${NUMMERNOEKKEL}) WITHOUT ROWID;
CREATE INDEX trukket_dag ON trukket (virksomhet, journaldato);
CREATE TABLE omdirigering (${NUMMER},
  til_saksaar INTEGER NOT NULL,
  til_sakssekvensnummer INTEGER NOT NULL,
  til_dokumentnummer INTEGER NOT NULL,
  ${NUMMERNOEKKEL}
) WITHOUT ROWID;
CREATE INDEX omdirigering_til
  ON omdirigering (virksomhet, til_saksaar, til_sakssekvensnummer, til_dokumentnummer);
CREATE TABLE ferskhet (virksomhet TEXT NOT NULL PRIMARY KEY, sist_oppdatert TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE teller (navn TEXT NOT NULL PRIMARY KEY, verdi INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO teller VALUES ('versjon', 0), ('utboks', 0);
CREATE TABLE utboks (${NUMMER}, nummer INTEGER NOT NULL, ${NUMMERNOEKKEL}) WITHOUT ROWID;
CREATE UNIQUE INDEX utboks_nummer ON utboks (nummer);`,
  },
  {
    versjon: 2,
    // `fulgt`: the index has it, and the line stands only because an export may have an older version on its way there.
    sql: `
ALTER TABLE utboks ADD COLUMN fulgt INTEGER NOT NULL DEFAULT 0;
CREATE INDEX utboks_ufulgt ON utboks (nummer) WHERE fulgt = 0;
CREATE TABLE lukking (
  virksomhet TEXT NOT NULL,
  vedtak INTEGER NOT NULL,
  ute_av_soket INTEGER NOT NULL,
  PRIMARY KEY (virksomhet, vedtak)
) WITHOUT ROWID;
CREATE TABLE lukket_sak (
  virksomhet TEXT NOT NULL,
  saksaar INTEGER NOT NULL,
  sakssekvensnummer INTEGER NOT NULL,
  PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer)
) WITHOUT ROWID;`,
  },
];
