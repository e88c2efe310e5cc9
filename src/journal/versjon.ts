import { tall, type Setninger } from '../lager/setninger.ts';

const VERSJON = 'versjon';
const TATT_BORT = 'tatt-bort';
const SETT = `INSERT INTO teller (navn, verdi) VALUES (?, ?)
  ON CONFLICT (navn) DO UPDATE SET verdi = excluded.verdi`;

function les(sql: Setninger, navn: string): number {
  const rad = sql.en('SELECT verdi FROM teller WHERE navn = ?', navn);
  return rad === undefined ? 0 : tall(rad, 'verdi');
}

export const lesVersjon = (sql: Setninger): number => les(sql, VERSJON);

/** The version in which something that was shown was last taken away, replaced or closed. */
export const lesSistTattBort = (sql: Setninger): number => les(sql, TATT_BORT);

/**
 * The version only grows, and follows the clock, in milliseconds: a journal that was set back to a backup must not
 * give a number again that once stood for other bytes.
 */
export function nyVersjon(
  sql: Setninger,
  { tidspunkt, tattBort }: { readonly tidspunkt: Date; readonly tattBort: boolean },
): void {
  const versjon = Math.max(lesVersjon(sql) + 1, tidspunkt.getTime());
  sql.kjoer(SETT, VERSJON, versjon);
  if (tattBort) sql.kjoer(SETT, TATT_BORT, versjon);
}
