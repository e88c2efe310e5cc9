import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

/** A row as SQLite gives it, with readers that say what a column is. The schema is STRICT, so a wrong type is a bug. */
export type Rad = Record<string, SQLOutputValue>;

export function tall(rad: Rad, kolonne: string): number {
  const verdi = rad[kolonne];
  if (typeof verdi !== 'number') throw new TypeError(`Column ${kolonne} is no number.`);
  return verdi;
}
export function tekst(rad: Rad, kolonne: string): string {
  const verdi = rad[kolonne];
  if (typeof verdi !== 'string') throw new TypeError(`Column ${kolonne} is no text.`);
  return verdi;
}
export function tallEller(rad: Rad, kolonne: string): number | undefined {
  const verdi = rad[kolonne];
  return typeof verdi === 'number' ? verdi : undefined;
}
export function tekstEller(rad: Rad, kolonne: string): string | undefined {
  const verdi = rad[kolonne];
  return typeof verdi === 'string' ? verdi : undefined;
}

/** The first column of the first row, which must be a number: a count, a maximum. */
export function ettTall(setning: StatementSync, ...verdier: SQLInputValue[]): number {
  const [verdi] = Object.values(setning.get(...verdier) ?? {});
  if (typeof verdi !== 'number') throw new TypeError('The statement gave no number.');
  return verdi;
}
