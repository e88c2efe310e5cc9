import type { Migrasjon } from '../../lager/database.ts';

export const versjon16: Migrasjon = {
  versjon: 16,
  sql: `
-- Documents that came to an entry from one of which people had decided something, by the archive's key of the document: with the case that
-- the first lay in, and the last decision there was then. What hides the first hides the document where it lies now.
CREATE TABLE dokument_fra (
  post INTEGER NOT NULL REFERENCES journalpost,
  dokument TEXT NOT NULL,
  fra INTEGER NOT NULL REFERENCES journalpost,
  sak INTEGER NOT NULL REFERENCES sak,
  siste_vedtak INTEGER NOT NULL,
  PRIMARY KEY (post, dokument, fra, sak)
) STRICT, WITHOUT ROWID;
CREATE INDEX dokument_fra_fra ON dokument_fra (fra);
CREATE INDEX dokument_fra_sak ON dokument_fra (sak);

-- Cases that came in the place of others, by a new key and a new number, of which people had decided something.
CREATE TABLE avloest_sak (
  sak INTEGER NOT NULL REFERENCES sak,
  foer INTEGER NOT NULL REFERENCES sak,
  siste_vedtak INTEGER NOT NULL,
  PRIMARY KEY (sak, foer)
) STRICT, WITHOUT ROWID;
CREATE INDEX avloest_sak_foer ON avloest_sak (foer);
`,
};
