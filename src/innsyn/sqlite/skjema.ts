import type { Migrasjon } from '../../lager/database.ts';

/**
 * The schema of `innsyn.db`. What tells who asked lies in `bestilling` (the columns after `id`), `tekst`, `lenke` and
 * `etterspurt.beskrivelse`, and nowhere else; titles lie nowhere.
 */
export const migrasjoner: readonly Migrasjon[] = [
  {
    versjon: 1,
    sql: `
CREATE TABLE bestilling (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opprettet TEXT NOT NULL,
  bekreftet TEXT,
  sprak TEXT NOT NULL,
  levering TEXT NOT NULL CHECK (levering IN ('epost', 'post', 'hente')),
  epost TEXT,
  navn TEXT,
  organisasjon TEXT,
  adresse TEXT,
  kommentar TEXT,
  slettet INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX bestilling_epost ON bestilling (epost) WHERE epost IS NOT NULL;
CREATE INDEX bestilling_ubekreftet ON bestilling (opprettet) WHERE bekreftet IS NULL;

-- Only the hash of what opens a secret link.
CREATE TABLE lenke (
  hash BLOB PRIMARY KEY,
  bestilling INTEGER NOT NULL REFERENCES bestilling,
  formaal TEXT NOT NULL CHECK (formaal IN ('bekreft', 'status')),
  utloeper TEXT,
  brukt TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX lenke_bestilling ON lenke (bestilling);

-- Columns from fase on are made from the events, for the queue.
CREATE TABLE krav (
  nr INTEGER PRIMARY KEY,
  bestilling INTEGER NOT NULL REFERENCES bestilling,
  referanse TEXT NOT NULL UNIQUE,
  virksomhet TEXT NOT NULL,
  tildelt TEXT,
  fase TEXT NOT NULL,
  mottatt TEXT NOT NULL,
  -- «9999» where no deadline runs: those come last.
  neste_frist TEXT NOT NULL DEFAULT '9999',
  antall INTEGER NOT NULL,
  lukket TEXT
) STRICT;
CREATE INDEX krav_bestilling ON krav (bestilling);
CREATE INDEX krav_koe ON krav (virksomhet, neste_frist, mottatt, nr, fase) WHERE lukket IS NULL;
CREATE INDEX krav_fase ON krav (virksomhet, fase, neste_frist, mottatt, nr);
CREATE INDEX krav_lukket ON krav (virksomhet, lukket) WHERE lukket IS NOT NULL;

CREATE TABLE etterspurt (
  krav INTEGER NOT NULL REFERENCES krav,
  nummer INTEGER NOT NULL,
  saksaar INTEGER,
  sakssekvensnummer INTEGER,
  dokumentnummer INTEGER,
  beskrivelse TEXT,
  PRIMARY KEY (krav, nummer)
) STRICT, WITHOUT ROWID;

CREATE TABLE hendelse (
  nr INTEGER PRIMARY KEY,
  krav INTEGER NOT NULL REFERENCES krav,
  tid TEXT NOT NULL,
  av TEXT NOT NULL,
  innhold TEXT NOT NULL
) STRICT;
CREATE INDEX hendelse_krav ON hendelse (krav, nr);

-- What people wrote with an event. It goes when they do; the event stays.
CREATE TABLE tekst (hendelse INTEGER PRIMARY KEY REFERENCES hendelse, tekst TEXT NOT NULL) STRICT;

CREATE TABLE vedtak (
  id TEXT PRIMARY KEY,
  krav INTEGER NOT NULL REFERENCES krav,
  tilstand TEXT NOT NULL CHECK (tilstand IN ('utkast', 'sendt')),
  opprettet TEXT NOT NULL,
  av TEXT NOT NULL,
  godkjent_av TEXT,
  sendt TEXT,
  innhold TEXT NOT NULL
) STRICT;
CREATE INDEX vedtak_krav ON vedtak (krav);

-- What is handed out; the bytes lie in files of their own.
CREATE TABLE fil (
  id TEXT PRIMARY KEY,
  krav INTEGER NOT NULL REFERENCES krav,
  nummer INTEGER NOT NULL,
  type TEXT NOT NULL,
  storrelse INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  lastet_opp TEXT NOT NULL,
  av TEXT NOT NULL
) STRICT;
CREATE INDEX fil_krav ON fil (krav);

CREATE TABLE post (
  nr INTEGER PRIMARY KEY,
  -- Random: the Message-ID and the return address are made of it.
  id TEXT NOT NULL UNIQUE,
  krav INTEGER NOT NULL REFERENCES krav,
  mal TEXT NOT NULL,
  til TEXT NOT NULL CHECK (til IN ('spoer', 'enhet', 'arkiv')),
  gjelder TEXT,
  opprettet TEXT NOT NULL,
  -- 'overlevert': all of it was given to the mail server, whose answer is not known (yet).
  tilstand TEXT NOT NULL CHECK (tilstand IN ('venter', 'overlevert', 'sendt', 'avvist', 'bortfalt')),
  forsoek INTEGER NOT NULL DEFAULT 0,
  neste TEXT NOT NULL,
  sendt TEXT,
  feilkode TEXT,
  -- When it came back, and the code it came back with.
  retur TEXT,
  returkode TEXT
) STRICT;
CREATE INDEX post_neste ON post (neste) WHERE tilstand = 'venter';
CREATE INDEX post_tilstand ON post (tilstand) WHERE tilstand IN ('overlevert', 'avvist');
CREATE INDEX post_krav ON post (krav);
-- A reminder is sent once, however often the job runs.
CREATE UNIQUE INDEX post_en_gang ON post (krav, mal, til, gjelder) WHERE mal IN ('paaminnelse', 'frist-ute');

-- Figures without identities; they outlive the request, and are then tied to nothing.
CREATE TABLE tall (
  nr INTEGER PRIMARY KEY,
  krav INTEGER UNIQUE,
  virksomhet TEXT NOT NULL,
  maaned TEXT NOT NULL,
  innhold TEXT NOT NULL
) STRICT;
CREATE INDEX tall_maaned ON tall (virksomhet, maaned);

CREATE TABLE forsoek (noekkel BLOB NOT NULL, tid TEXT NOT NULL) STRICT;
CREATE INDEX forsoek_noekkel ON forsoek (noekkel, tid);
CREATE INDEX forsoek_tid ON forsoek (tid);

-- Requests that are being erased, within one transaction: the only way past the triggers below.
CREATE TABLE sletting (krav INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER hendelse_endres_ikke BEFORE UPDATE ON hendelse
  BEGIN SELECT raise(ABORT, 'hendelser endres ikke'); END;
CREATE TRIGGER hendelse_slettes_ikke BEFORE DELETE ON hendelse
  WHEN NOT EXISTS (SELECT 1 FROM sletting WHERE krav = OLD.krav)
  BEGIN SELECT raise(ABORT, 'hendelser slettes ikke'); END;
CREATE TRIGGER vedtak_endres_ikke BEFORE UPDATE ON vedtak WHEN OLD.tilstand = 'sendt'
  BEGIN SELECT raise(ABORT, 'et sendt vedtak endres ikke'); END;
CREATE TRIGGER vedtak_slettes_ikke BEFORE DELETE ON vedtak
  WHEN OLD.tilstand = 'sendt' AND NOT EXISTS (SELECT 1 FROM sletting WHERE krav = OLD.krav)
  BEGIN SELECT raise(ABORT, 'et sendt vedtak slettes ikke'); END;
`,
  },
  {
    versjon: 2,
    sql: `
-- Since when a complaint has waited for the body; made from the events, for the age alarm.
ALTER TABLE krav ADD COLUMN klage_siden TEXT;
UPDATE krav SET klage_siden = (SELECT min(h.tid) FROM hendelse h
  WHERE h.krav = krav.nr AND json_extract(h.innhold, '$.art') = 'klaget') WHERE fase = 'klaget';
CREATE INDEX krav_klage ON krav (virksomhet, klage_siden) WHERE klage_siden IS NOT NULL;

-- What must be in the archive, and is (R53): the event, and the number it has there.
CREATE TABLE journalfoering (
  hendelse INTEGER PRIMARY KEY REFERENCES hendelse,
  tid TEXT NOT NULL,
  av TEXT NOT NULL,
  nummer TEXT NOT NULL
) STRICT;
CREATE INDEX hendelse_journalfoeres ON hendelse (krav)
  WHERE json_extract(innhold, '$.art') IN ('klaget', 'begrunnelse-krevd');
`,
  },
  {
    versjon: 3,
    sql: `
-- A file that came to a document which is given already waits for a second person, where the body wants four eyes.
ALTER TABLE fil ADD COLUMN holdt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fil ADD COLUMN godkjent_av TEXT;

-- The unit that has it: the one it was given to, or the one that all of it is of, as the journal last told.
ALTER TABLE krav ADD COLUMN enhet TEXT;
ALTER TABLE krav ADD COLUMN tildelt_enhet TEXT;
-- Whether somebody has begun an answer, or approved one; kept by the triggers below.
ALTER TABLE krav ADD COLUMN utkast TEXT NOT NULL DEFAULT 'ingen' CHECK (utkast IN ('ingen', 'utkast', 'godkjent'));
UPDATE krav SET utkast = (SELECT CASE WHEN count(godkjent_av) > 0 THEN 'godkjent' ELSE 'utkast' END
  FROM vedtak v WHERE v.krav = krav.nr AND v.tilstand = 'utkast')
  WHERE nr IN (SELECT krav FROM vedtak WHERE tilstand = 'utkast');
${['INSERT', 'UPDATE', 'DELETE']
  .map((naar) => {
    const rad = naar === 'DELETE' ? 'OLD' : 'NEW';
    return `CREATE TRIGGER utkast_etter_${naar.toLowerCase()} AFTER ${naar} ON vedtak BEGIN
  UPDATE krav SET utkast = (SELECT CASE WHEN count(*) = 0 THEN 'ingen' WHEN count(godkjent_av) > 0 THEN 'godkjent' ELSE 'utkast' END
    FROM vedtak v WHERE v.krav = ${rad}.krav AND v.tilstand = 'utkast') WHERE nr = ${rad}.krav;
END;`;
  })
  .join('\n')}

-- All that the queue is filtered by stands in the index that it is read in the order of.
DROP INDEX krav_koe;
DROP INDEX krav_fase;
CREATE INDEX krav_koe ON krav (virksomhet, neste_frist, mottatt, nr, fase, enhet, utkast, tildelt) WHERE lukket IS NULL;
CREATE INDEX krav_fase ON krav (virksomhet, fase, neste_frist, mottatt, nr, enhet, utkast, tildelt);
`,
  },
  {
    versjon: 4,
    sql: `
-- The queue of one unit, in its own order; and which units there are.
CREATE INDEX krav_enhet ON krav (virksomhet, enhet, neste_frist, mottatt, nr, fase, utkast) WHERE lukket IS NULL;
-- And of one person.
CREATE INDEX krav_tildelt ON krav (virksomhet, tildelt, neste_frist, mottatt, nr, fase, enhet, utkast)
  WHERE lukket IS NULL AND tildelt IS NOT NULL;
`,
  },
  {
    versjon: 5,
    sql: `
-- A letter that claims payment must be in the archive too (R53).
DROP INDEX hendelse_journalfoeres;
CREATE INDEX hendelse_journalfoeres ON hendelse (krav)
  WHERE (json_extract(innhold, '$.art') IN ('klaget', 'begrunnelse-krevd')
    OR json_extract(innhold, '$.betaling') IS NOT NULL);

-- How many there are in each phase is counted in the narrowest index there can be.
CREATE INDEX krav_antall ON krav (virksomhet, fase);

-- What waits of each body is counted without a look at its requests.
ALTER TABLE post ADD COLUMN virksomhet TEXT;
UPDATE post SET virksomhet = (SELECT virksomhet FROM krav WHERE nr = post.krav);
CREATE INDEX post_venter ON post (virksomhet, opprettet) WHERE tilstand = 'venter';
`,
  },
  {
    versjon: 6,
    sql: `
-- What a file may hold beside what one sees of it, for whoever hands it out; the words of finnPdfvarsler.
ALTER TABLE fil ADD COLUMN varsler TEXT NOT NULL DEFAULT '';
`,
  },
  {
    versjon: 7,
    sql: `
-- A mail that was written as a file has reached nobody.
ALTER TABLE post ADD COLUMN som_fil INTEGER NOT NULL DEFAULT 0 CHECK (som_fil IN (0, 1));
`,
  },
  {
    versjon: 8,
    sql: `
-- Letters about a complaint, or with fuller reasons, must be in the archive too (R53).
DROP INDEX hendelse_journalfoeres;
CREATE INDEX hendelse_journalfoeres ON hendelse (krav)
  WHERE (json_extract(innhold, '$.art') IN ('klaget', 'begrunnelse-krevd')
    OR json_extract(innhold, '$.betaling') IS NOT NULL OR json_extract(innhold, '$.brev') IS NOT NULL);
`,
  },
  {
    versjon: 9,
    sql: `
-- What was withdrawn from the journal when a file was put on its document: what is withdrawn since keeps it from being fetched.
ALTER TABLE fil ADD COLUMN trukket TEXT NOT NULL DEFAULT '';
`,
  },
];
