import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';

/** A row as a list of its columns. */
export type Liste = readonly SQLOutputValue[];

const erListe = (rad: unknown): rad is Liste => Array.isArray(rad);

/** All rows of a query as lists: half the time and memory that objects take, where there are hundreds of thousands. */
export function somLister(
  db: DatabaseSync,
  sql: string,
  ...verdier: readonly SQLInputValue[]
): readonly Liste[] {
  const setning = db.prepare(sql);
  setning.setReturnArrays(true);
  const rader: readonly unknown[] = setning.all(...verdier);
  return rader.filter(erListe);
}
