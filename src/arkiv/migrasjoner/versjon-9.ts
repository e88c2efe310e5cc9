import type { Migrasjon } from '../../lager/database.ts';

export const versjon9: Migrasjon = {
  versjon: 9,
  sql: `
-- What the persons are called whom the log and the decisions name by id. Beside them and not in them: a name can be put
-- right or taken away, and a line of the log never can.
CREATE TABLE ansatt (
  id TEXT PRIMARY KEY,
  navn TEXT NOT NULL,
  -- When the person was last let in.
  sist_inne TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
