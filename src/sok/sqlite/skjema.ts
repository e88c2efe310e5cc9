import type { Migrasjon } from '../../lager/migrasjon.ts';
import { KOLONNENAVN } from './kolonnenavn.ts';

/**
 * The embedded index, which can always be built again from the public journal.
 *
 * `fts` is contentless: it holds words, never texts. Its words are our own analysis' and contain nothing but letters, digits and
 * private-use marks, so the ascii tokenizer cuts exactly at our spaces. `post` is what filters, facets and sorting need. `ord` are
 * the words of titles and organisations, without any person's name, for completions and «mente du»; a word lives as long
 * as one of its witnesses, the entries that are known to hold it.
 */
export const MIGRASJONER: readonly Migrasjon[] = [
  {
    versjon: 1,
    sql: `
      CREATE TABLE tilstand (noekkel TEXT PRIMARY KEY, verdi TEXT NOT NULL) STRICT, WITHOUT ROWID;
      INSERT INTO tilstand VALUES ('versjon', '0'), ('urent', '0'), ('sisteRad', '0');
      CREATE TABLE verdi (
        nr INTEGER PRIMARY KEY AUTOINCREMENT, art TEXT NOT NULL, tekst TEXT NOT NULL, UNIQUE (art, tekst)
      ) STRICT;
      CREATE TABLE post (
        rad INTEGER PRIMARY KEY,
        virksomhet INTEGER NOT NULL, saksaar INTEGER NOT NULL, sakssekvensnummer INTEGER NOT NULL,
        dokumentnummer INTEGER NOT NULL, dato INTEGER NOT NULL, type INTEGER NOT NULL, enhet INTEGER NOT NULL,
        hjemler INTEGER NOT NULL, flagg INTEGER NOT NULL, eldes TEXT, versjon INTEGER NOT NULL,
        UNIQUE (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
      ) STRICT;
      CREATE INDEX post_versjon ON post (versjon);
      CREATE INDEX post_eldes ON post (eldes) WHERE eldes IS NOT NULL;
      CREATE TABLE fjernet (rad INTEGER PRIMARY KEY, versjon INTEGER NOT NULL) STRICT;
      CREATE INDEX fjernet_versjon ON fjernet (versjon);
      CREATE VIRTUAL TABLE fts USING fts5(
        ${KOLONNENAVN.join(', ')}, content='', contentless_delete=1, tokenize='ascii'
      );
      CREATE VIRTUAL TABLE fts_ord USING fts5vocab(fts, 'row');
      CREATE TABLE ord (
        art TEXT NOT NULL, lengde INTEGER NOT NULL, form TEXT NOT NULL, vist TEXT NOT NULL,
        antall INTEGER NOT NULL, vitner INTEGER NOT NULL, PRIMARY KEY (art, lengde, form)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE vitne (
        rad INTEGER NOT NULL, art TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (rad, art, form)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];
