import type { Migrasjon } from '../../lager/database.ts';

export const versjon17: Migrasjon = {
  versjon: 17,
  sql: `
-- Where a decision stands among the others, when the clock stood before what was decided last: NULL where its own time says it.
ALTER TABLE vedtak ADD COLUMN orden TEXT;
`,
};
