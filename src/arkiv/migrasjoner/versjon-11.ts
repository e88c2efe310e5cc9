import type { Migrasjon } from '../../lager/database.ts';

export const versjon11: Migrasjon = {
  versjon: 11,
  sql: `
-- Who handles an entry, as the archive writes the name; empty where it says nobody: what waits is looked for by it.
ALTER TABLE postoversikt ADD COLUMN saksbehandler TEXT NOT NULL DEFAULT '';
UPDATE postoversikt SET saksbehandler = coalesce((SELECT i.json ->> '$.saksbehandler'
  FROM journalpost j JOIN innhold i ON i.nr = j.innhold WHERE j.nr = postoversikt.post), '');
CREATE INDEX postoversikt_restanse_hos ON postoversikt (virksomhet, saksbehandler, journaldato, post, enhet)
  WHERE mangler = 0 AND ubesvart = 1;
CREATE INDEX postoversikt_forfall_hos ON postoversikt (virksomhet, saksbehandler, forfall, post, enhet)
  WHERE mangler = 0 AND forfall IS NOT NULL;
`,
};
