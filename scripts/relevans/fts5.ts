import { DatabaseSync } from 'node:sqlite';
import type { Dokument } from './dom.ts';
import { DYBDE } from './maal.ts';
import type { Doemtmotor } from './motor.ts';

const DEL = /(-?)"([^"]*)"|(\S+)/gu;
const siter = (tekst: string): string => `"${tekst.replaceAll('"', '')}"`;

/** The query as somebody would put it to FTS5 who did no more than quote what is not its own language. */
function somFts(q: string): string {
  const [krav, uten]: [string[], string[]] = [[], []];
  for (const [, minus, frase, bit = ''] of q.replace(/[«»]/gu, '"').matchAll(DEL)) {
    if (frase !== undefined) (minus === '-' ? uten : krav).push(siter(frase));
    else if (bit === 'OR' || bit === 'ELLER') krav.push('OR');
    else if (/^-[\p{L}\p{N}]/u.test(bit)) uten.push(siter(bit.slice(1)));
    else if (bit.endsWith('*')) krav.push(`${siter(bit.slice(0, -1))} *`);
    else krav.push(siter(bit));
  }
  const positiv = krav.join(' ');
  return uten.length === 0 ? positiv : `(${positiv}) NOT (${uten.join(' OR ')})`;
}

const nummerI = (id: string): string => {
  const [, aar, sak, dokument] = id.split('/');
  return `${aar ?? ''}/${sak ?? ''}-${dokument ?? ''}`;
};

/** Plain FTS5: its default tokenizer over the same visible texts, and bm25 as it comes. */
export function rentFts5(dokumenter: readonly Dokument[]): Doemtmotor {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE VIRTUAL TABLE post USING fts5(id UNINDEXED, nummer, journalnummer, dato, tittel, parter, vedlegg, sakstittel, enhet)',
  );
  const settInn = db.prepare('INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { id, tittel, parter, vedlegg, sakstittel, enhet, dato, journalnr } of dokumenter) {
    const nr = journalnr === undefined ? '' : `${journalnr}/${dato.slice(0, 4)}`;
    settInn.run(id, nummerI(id), nr, dato, tittel, parter, vedlegg, sakstittel, enhet);
  }
  const sok = db.prepare(`SELECT id FROM post WHERE post MATCH ? ORDER BY rank LIMIT ${DYBDE}`);
  return {
    navn: 'rent FTS5',
    svar: async (q) => sok.all(somFts(q)).map(({ id }) => String(id)),
    lukk: async () => {
      db.close();
    },
  };
}
