import type { Migrasjon } from '../../lager/database.ts';

export const versjon13: Migrasjon = {
  versjon: 13,
  sql: `
-- What the other documents of the entry were known by when something was decided of one of them, as JSON: where the archive has no
-- key of it, or another one now, those are told from it.
ALTER TABLE vedtak ADD COLUMN andre TEXT;
`,
};
