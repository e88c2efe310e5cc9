import type { Migrasjon } from '../../lager/database.ts';

export const versjon14: Migrasjon = {
  versjon: 14,
  sql: `
-- The day that a delivery says it was made: one that was made before another may come after it.
ALTER TABLE leveranse ADD COLUMN laget TEXT;
`,
};
