import { DatabaseSync } from 'node:sqlite';
import { stier } from '../../../src/eksport/lagre.ts';
import { TABELLER } from '../../../src/journal/skjema.ts';

/** Every row of every public table, in order: two journals are the same when these are. */
export function offentligeTabeller(data: string): string {
  const db = new DatabaseSync(stier(data).journal);
  try {
    return TABELLER.offentlige
      .map((tabell) => {
        const rader = db.prepare(`SELECT * FROM ${tabell}`).all();
        return `${tabell}\n${rader
          .map((rad) => JSON.stringify(Object.values(rad)))
          .sort()
          .join('\n')}`;
      })
      .join('\n\n');
  } finally {
    db.close();
  }
}
