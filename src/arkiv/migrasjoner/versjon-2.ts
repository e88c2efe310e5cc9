import type { Migrasjon } from '../../lager/database.ts';

export const versjon2: Migrasjon = {
  versjon: 2,
  sql: `
-- The rejected record's key: what people know it by may be another, and a rejected case holds back its entries.
ALTER TABLE avvisning ADD COLUMN nokkel TEXT;
`,
};
