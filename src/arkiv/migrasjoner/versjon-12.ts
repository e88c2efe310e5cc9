import type { Migrasjon } from '../../lager/database.ts';

export const versjon12: Migrasjon = {
  versjon: 12,
  sql: `
-- The delivery that had a record of it which nobody could read, until one comes that can be: what it shields is not known.
ALTER TABLE sak ADD COLUMN uleselig INTEGER;
ALTER TABLE journalpost ADD COLUMN uleselig INTEGER;
`,
};
