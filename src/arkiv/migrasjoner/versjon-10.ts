import type { Migrasjon } from '../../lager/database.ts';

export const versjon10: Migrasjon = {
  versjon: 10,
  sql: `
-- In what capacity somebody decided. NULL in what was decided before it was kept: nobody knows whether they had logged in.
ALTER TABLE vedtak ADD COLUMN rolle TEXT;
`,
};
