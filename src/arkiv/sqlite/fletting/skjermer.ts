import type { DatabaseSync } from 'node:sqlite';
import { tall, tallEller, tekst, type Rad } from '../verdi.ts';

/** Where something of a record is graded or shielded, whatever it is and however deep it stands. */
function harSkjerming(verdi: unknown): boolean {
  if (typeof verdi !== 'object' || verdi === null) return false;
  return Object.entries(verdi).some(([felt, innhold]: [string, unknown]) => {
    if (felt === 'gradering') return innhold !== undefined && innhold !== null;
    if (felt === 'skjerming' && Array.isArray(innhold)) return innhold.length > 0;
    return harSkjerming(innhold);
  });
}

/** Whether a staged record shields anything: of one that is rejected, nothing else is known. */
export function lagSkjermer(db: DatabaseSync): (rad: Rad) => boolean {
  const hent = db.prepare('SELECT json FROM innhold WHERE nr = ?');
  return (rad) => {
    if (tall(rad, 'gradert') > 0) return true;
    const nr = tallEller(rad, 'innhold');
    const lest = nr === undefined ? undefined : hent.get(nr);
    const verdi: unknown = lest && JSON.parse(tekst(lest, 'json'));
    return harSkjerming(verdi);
  };
}
