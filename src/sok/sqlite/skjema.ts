import type { Migrasjon } from '../../lager/migrasjon.ts';

/** Where there are entries, the index stands as not ready until it is built again. */
const MAA_BYGGES =
  "INSERT OR REPLACE INTO tilstand SELECT 'maaBygges', '1' WHERE EXISTS (SELECT 1 FROM post);";

/**
 * The embedded index, which can always be built again from the public journal.
 *
 * `segment` and `blokk` are posting lists of our own: sorted words, each with the rows that have it and where. FTS5, which version 1 used, walks
 * a common word's rows quickly but hands them over one by one, three times slower; its rank is bm25, which reads every hit again and cannot
 * say «a whole word in the title before a part of a word among the parties»; and it keeps deleted words until all is merged. `form` and
 * `formledd` are the words by stem and by parts. `post` is what filters, facets and sorting need. `ord` are
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
        nummer, tittel_u, tittel_n, tittel_r, parter_u, parter_n, parter_r, dokumenter_u, dokumenter_n, dokumenter_r,
        sakstittel_u, sakstittel_n, sakstittel_r, annet_u, annet_n, annet_r,
        content='', contentless_delete=1, tokenize='ascii'
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
  {
    versjon: 2,
    // Words cannot be read out of the old index: it is emptied, and stands as not ready until it is built again.
    sql: `
      INSERT OR REPLACE INTO tilstand
        SELECT 'maaBygges', iif(EXISTS (SELECT 1 FROM post), '1', '0');
      DROP TABLE fts_ord;
      DROP TABLE fts;
      DELETE FROM post;
      DELETE FROM fjernet;
      DELETE FROM verdi;
      DELETE FROM ord;
      DELETE FROM vitne;
      DELETE FROM tilstand WHERE noekkel = 'eldet';
      UPDATE tilstand SET verdi = (SELECT verdi FROM tilstand WHERE noekkel = 'maaBygges') WHERE noekkel = 'urent';
      UPDATE tilstand SET verdi = CAST(verdi AS INTEGER) + 1 WHERE noekkel = 'versjon';
      INSERT OR REPLACE INTO tilstand VALUES ('renset', (SELECT verdi FROM tilstand WHERE noekkel = 'versjon'));
      CREATE TABLE segment (
        nr INTEGER PRIMARY KEY AUTOINCREMENT, fra INTEGER NOT NULL, til INTEGER NOT NULL, blokker INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE blokk (
        nr INTEGER PRIMARY KEY AUTOINCREMENT, segment INTEGER NOT NULL, foerste TEXT NOT NULL,
        sum INTEGER NOT NULL, posisjonssum INTEGER NOT NULL, data BLOB NOT NULL, posisjoner BLOB NOT NULL
      ) STRICT;
      CREATE INDEX blokk_segment ON blokk (segment, nr, foerste);
      CREATE TABLE form (form TEXT PRIMARY KEY, stamme TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX form_stamme ON form (stamme);
      CREATE TABLE formledd (ledd TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (ledd, form)) STRICT, WITHOUT ROWID;
      CREATE INDEX formledd_form ON formledd (form);
    `,
  },
  {
    versjon: 3,
    // Entries from before have none, and are found to differ when the index is held against the journal.
    sql: 'ALTER TABLE post ADD COLUMN avtrykk INTEGER NOT NULL DEFAULT 0;',
  },
  {
    versjon: 4,
    // Entries from before do not say when they were published: the index stands as not ready until it is built again.
    sql: `
      ALTER TABLE post ADD COLUMN publisert INTEGER NOT NULL DEFAULT 0;
      ${MAA_BYGGES}
    `,
  },
  {
    versjon: 5,
    // Its lists hold no pairs of words (smaaordpar.ts), and phrases would not be found: it stands as not ready until it is built again.
    sql: MAA_BYGGES,
  },
  {
    versjon: 6,
    // Its lists do not hold what halves of words stand for (norsk/halve-ord.ts): it stands as not ready until it is built again.
    sql: MAA_BYGGES,
  },
  {
    versjon: 7,
    // Nor what two words are when they are written in one (norsk/delte-ord.ts).
    sql: MAA_BYGGES,
  },
  {
    versjon: 8,
    // Its old entries may hold names in writings that were not known for names (offentlig/navnemoenster.ts).
    sql: MAA_BYGGES,
  },
  {
    versjon: 9,
    // Nor do they have the properties and dates that were not read as such in their texts (nummer/eiendom.ts, nummer/dato.ts).
    sql: MAA_BYGGES,
  },
  {
    versjon: 10,
    // Its organisations are listed by their names with signs and all, and not by their words (navneform.ts).
    sql: MAA_BYGGES,
  },
];
