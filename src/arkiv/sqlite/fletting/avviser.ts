import type { DatabaseSync } from 'node:sqlite';
import { tall, tallEller, tekst, type Rad } from '../verdi.ts';

/** The delivery that is merged. */
export interface Leveranseholder {
  readonly nr: number;
  readonly kilde: number;
  readonly virksomhet: string;
}

/** Rejects a staged record, and forgets its content. */
export function lagAvviser(db: DatabaseSync, leveranse: number) {
  const ny = db.prepare(
    'INSERT INTO avvisning (leveranse, art, nummer, fil, linje, felt, grunn) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const glem = db.prepare('DELETE FROM innhold WHERE nr = ?');
  return (art: 'sak' | 'journalpost', rad: Rad, felt: string, grunn: string): void => {
    ny.run(leveranse, art, tekst(rad, 'system_id'), tekst(rad, 'fil'), tall(rad, 'linje'), felt, grunn);
    const innhold = tallEller(rad, 'innhold');
    if (innhold !== undefined) glem.run(innhold);
  };
}
