import type { Migrasjon } from '../../lager/database.ts';

export const versjon20: Migrasjon = {
  versjon: 20,
  sql: `
-- What was shielded when somebody confirmed that it had expired, as JSON. NULL for other decisions, and for what was confirmed before.
ALTER TABLE vedtak ADD COLUMN skjerminger TEXT;
`,
};
