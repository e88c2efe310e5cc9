import { tall, type Setninger } from '../lager/setninger.ts';

const SETT = `INSERT INTO teller (navn, verdi) VALUES (?, ?)
  ON CONFLICT (navn) DO UPDATE SET verdi = excluded.verdi`;

/** A number that the journal keeps by a name; undefined for one that was never set, or is removed. */
export function lesTeller(sql: Setninger, navn: string): number | undefined {
  const rad = sql.en('SELECT verdi FROM teller WHERE navn = ?', navn);
  return rad && tall(rad, 'verdi');
}

export function settTeller(sql: Setninger, navn: string, verdi: number): void {
  sql.kjoer(SETT, navn, verdi);
}

export function fjernTeller(sql: Setninger, navn: string): void {
  sql.kjoer('DELETE FROM teller WHERE navn = ?', navn);
}
