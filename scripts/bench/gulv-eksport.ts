import { createReadStream } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { SaxesParser } from 'saxes';
import { ta } from './maaling.ts';

const TEKSTFELT: ReadonlySet<string> = new Set([
  'tittel',
  'korrespondansepartNavn',
  'administrativEnhet',
  'saksbehandler',
]);

/** The text of each journalpost, as bare as it can be read: what the floor of the export is made of. */
async function lesTekster(fil: string, motta: (tekst: string) => void): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let felt = false;
  let tekst = '';
  parser.on('opentag', (tag) => {
    felt = TEKSTFELT.has(tag.name);
    if (tag.name === 'registrering') tekst = '';
  });
  parser.on('text', (del) => {
    if (felt) tekst += ` ${del}`;
  });
  parser.on('closetag', (tag) => {
    felt = false;
    if (tag.name === 'registrering') motta(tekst);
  });
  for await (const bit of createReadStream(fil, { encoding: 'utf8', highWaterMark: 256 * 1024 }))
    parser.write(String(bit));
  parser.close();
}

/** Milliseconds to parse the file with nothing but saxes, and to put the same text in a bare FTS5 table. */
export async function eksportgulv(
  fil: string,
  database: string,
): Promise<{ lese: number; indeksere: number }> {
  const lese = await ta(() => lesTekster(fil, () => undefined));
  const tekster: string[] = [];
  await lesTekster(fil, (tekst) => tekster.push(tekst));
  const db = new DatabaseSync(database);
  db.exec(`PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE post USING fts5(tekst, content='')`);
  const sett = db.prepare('INSERT INTO post (rowid, tekst) VALUES (?, ?)');
  const indeksere = await ta(() => {
    for (let i = 0; i < tekster.length; i += 5000) {
      db.exec('BEGIN');
      for (let j = i; j < Math.min(i + 5000, tekster.length); j++) sett.run(j + 1, tekster[j] ?? '');
      db.exec('COMMIT');
    }
  });
  db.close();
  return { lese, indeksere };
}
